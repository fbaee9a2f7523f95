import { distance } from "fastest-levenshtein";
import { POINT_PRECISIONS, type Precision } from "../../model/kinds.ts";
import type { OrganisationEntry, PlaceEntry, Register } from "../../model/register.ts";
import type { PlaceMention } from "../extraction.ts";
import { foldedName } from "./folded-name.ts";

/** An entry of the register that a name was found to mean. */
export interface NameMatch<Entry> {
  readonly entry: Entry;
  /** The register's name for it, where the text's differs by a letter or two; an editor has to look. */
  readonly nearly?: string;
}

/** Words shorter than this are taken as they are: one letter makes another name of them. */
const SHORTEST_NEAR = 6;

/** Finds an organisation by any of its names, in any language. */
export function findOrganisation(
  register: Register,
  ...names: string[]
): NameMatch<OrganisationEntry> | null {
  const wanted = names.map(foldedName).filter((name) => name !== "");
  const exact = register.organisations.find((entry) => namesOf(entry).some((name) => wanted.includes(name)));
  return exact ? { entry: exact } : nearest(register.organisations, wanted);
}

/** Finds a place of the same level and country by any of its names. */
export function findPlace(register: Register, mention: PlaceMention): NameMatch<PlaceEntry> | null {
  const alike = register.places.filter(
    (entry) => levelOf(entry.precision) === levelOf(mention.precision) && isInCountry(entry, mention),
  );
  const { geonameId } = mention;
  const sameId = geonameId && alike.find(({ source }) => source?.url?.endsWith(`/${geonameId}`));
  if (sameId) return { entry: sameId };
  const wanted = [foldedName(mention.name)];
  const exact = alike.find((entry) => namesOf(entry).some((name) => wanted.includes(name)));
  if (exact) return { entry: exact };
  return levelOf(mention.precision) === "point" ? nearest(alike, wanted) : null;
}

function isInCountry(entry: PlaceEntry, { countryCode }: PlaceMention): boolean {
  return entry.country === undefined || countryCode === undefined || entry.country === countryCode;
}

/** A site is closer than what an article calls a place: "Washington" is not a hotel there. */
function levelOf(precision: Precision | PlaceMention["precision"]): string {
  if (precision === "site") return "site";
  return (POINT_PRECISIONS as readonly string[]).includes(precision) ? "point" : precision;
}

interface Named {
  readonly names: PlaceEntry["names"];
  readonly aliases: readonly string[];
}

function namesOf({ names, aliases }: Named): string[] {
  return [...Object.values(names), ...aliases].map(foldedName);
}

/** The one entry whose name differs in one word, by one letter in six at most. */
function nearest<Entry extends Named>(
  entries: readonly Entry[],
  wanted: readonly string[],
): NameMatch<Entry> | null {
  const found = entries.flatMap((entry) =>
    namesOf(entry)
      .filter((name) => wanted.some((one) => isNear(name, one)))
      .slice(0, 1)
      .map((nearly) => ({ entry, nearly })),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Word by word: "Samsung SDS" is not "Samsung SDI", nor "North Lake" "South Lake". */
function isNear(name: string, other: string): boolean {
  const [words, others] = [name.split(" "), other.split(" ")];
  const different = words.flatMap((word, index) =>
    word === others[index] ? [] : [[word, others[index] ?? ""]],
  );
  const [pair] = different;
  if (words.length !== others.length || different.length !== 1 || !pair) return false;
  const [word = "", match = ""] = pair;
  const length = Math.min(word.length, match.length);
  return length >= SHORTEST_NEAR && distance(word, match) <= Math.floor(length / SHORTEST_NEAR);
}
