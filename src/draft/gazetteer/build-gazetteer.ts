import { fold } from "./fold.ts";

/** Smallest population that gets a settlement in; news from the United States names smaller towns. */
const SMALLEST = 2000;
const SMALLEST_US = 500;
/** From this size on, other Latin spellings come along ("Munich" beside "München"). */
const WITH_OTHER_NAMES = 40_000;
const MOST_OTHER_NAMES = 8;
/** Of the large ones many spellings are in use. */
const LARGE = 300_000;
const MOST_OF_LARGE = 30;
/** Parts of a town, deserted and historical places are no towns. */
const LEFT_OUT = new Set(["PPLH", "PPLQ", "PPLW", "PPLCH"]);

/**
 * The gazetteer as text, from the GeoNames table "cities500" (tab-separated, CC BY 4.0): a line `#country state` opens
 * a group; every other line is `id, name, latitude, longitude, population in hundreds, other names…`, tab-separated.
 */
export function buildGazetteer(table: string): string {
  const groups = new Map<string, string[]>();
  for (const line of table.split("\n")) {
    const [
      id = "",
      name = "",
      ascii = "",
      others = "",
      lat = "",
      lng = "",
      ,
      code = "",
      country = "",
      ,
      state = "",
    ] = line.split("\t");
    const population = Number(line.split("\t")[14]);
    const isLarge = population >= (country === "US" ? SMALLEST_US : SMALLEST);
    if (!isLarge) continue;
    if (LEFT_OUT.has(code) || (code === "PPLX" && population < 50_000)) continue;
    const names =
      population >= WITH_OTHER_NAMES
        ? otherNames(name, ascii, others, population >= LARGE ? MOST_OF_LARGE : MOST_OTHER_NAMES)
        : asciiName(name, ascii);
    const group = `#${country} ${state}`;
    const row = [id, name, short(lat), short(lng), Math.round(population / 100), ...names].join("\t");
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return `${[...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, rows]) => [group, ...rows].join("\n"))
    .join("\n")}\n`;
}

/** Three decimals of a degree: about a hundred metres. */
function short(degrees: string): string {
  return String(Number(Number(degrees).toFixed(3)));
}

function asciiName(name: string, ascii: string): string[] {
  return fold(name) === fold(ascii) ? [] : [ascii];
}

function otherNames(name: string, ascii: string, others: string, most: number): string[] {
  const known = new Set([fold(name)]);
  const names: string[] = [];
  for (const other of [ascii, ...others.split(",")]) {
    const isLatin = /^\p{Lu}[\p{Script=Latin}\p{M}'’ .-]{2,}$/u.test(other);
    if (!isLatin || !/\p{Ll}/u.test(other) || known.has(fold(other))) continue;
    known.add(fold(other));
    names.push(other);
    if (names.length === most) break;
  }
  return names;
}
