import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { fold, romanisationKey } from "./fold.ts";

/** A settlement of the gazetteer. */
export interface Settlement {
  readonly geonameId: number;
  readonly name: string;
  /** [lng, lat] in degrees. */
  readonly position: readonly [number, number];
  readonly population: number;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
  /** GeoNames code of the first-level division: the postal code for US states. */
  readonly stateCode: string;
}

interface Index {
  readonly byName: ReadonlyMap<string, readonly Settlement[]>;
  readonly byRomanisation: ReadonlyMap<string, readonly Settlement[]>;
}

const FILE = new URL("../../../data/gazetteer/settlements.tsv.br", import.meta.url);
/** Written in Cyrillic at home. */
const ROMANISED = new Set(["RU", "UA", "BY", "KZ", "BG", "RS", "MK", "KG"]);
let index: Index | null = null;

/** All settlements of a name, the larger first, however it is accented, hyphenated or romanised. */
export function settlementsNamed(name: string): readonly Settlement[] {
  index ??= readIndex(brotliDecompressSync(readFileSync(FILE)).toString("utf8"));
  const key = fold(name);
  if (key === "") return [];
  return (
    index.byName.get(key) ??
    index.byName.get(key.replace(CITY_WORD, "")) ??
    index.byRomanisation.get(romanisationKey(name)) ??
    []
  );
}

/** "Cheongju-si" is Cheongju; "Kansas City" stays. */
const CITY_WORD = / (?:si|shi|gun|city)$/;

function readIndex(text: string): Index {
  const byName = new Map<string, Settlement[]>();
  const byRomanisation = new Map<string, Settlement[]>();
  let countryCode = "";
  let stateCode = "";
  for (const line of text.split("\n")) {
    if (line.startsWith("#")) {
      [countryCode = "", stateCode = ""] = line.slice(1).split(" ");
      continue;
    }
    const [id, name, lat, lng, hundreds, ...others] = line.split("\t");
    if (!id || !name) continue;
    const settlement: Settlement = {
      geonameId: Number(id),
      name,
      position: [Number(lng), Number(lat)],
      population: Number(hundreds) * 100,
      countryCode,
      stateCode,
    };
    const keys = [name, ...others].map(fold);
    for (const key of new Set([...keys, ...keys.map((one) => one.replace(CITY_WORD, ""))]))
      add(byName, key, settlement);
    if (ROMANISED.has(countryCode)) add(byRomanisation, romanisationKey(name), settlement);
  }
  for (const list of [...byName.values(), ...byRomanisation.values()]) {
    list.sort((a, b) => b.population - a.population);
  }
  return { byName, byRomanisation };
}

function add(map: Map<string, Settlement[]>, key: string, settlement: Settlement): void {
  const list = map.get(key);
  if (list) list.push(settlement);
  else map.set(key, [settlement]);
}
