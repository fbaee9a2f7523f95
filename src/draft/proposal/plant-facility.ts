import type { FacilityKind } from "../../model/kinds.ts";
import type { FacilityEntry } from "../../model/register.ts";
import type { PlantFact, PlantMakes } from "../extraction.ts";
import { foldedName, slugOf } from "./folded-name.ts";
import type { ProposedEntries } from "./proposed-entries.ts";
import { PLANT_WORDS, possessive } from "./wording.ts";

/** What the vocabulary calls a plant that makes this; it has no word for a plant of battery materials or recycling. */
export const FACILITY_KIND_OF: Readonly<Partial<Record<PlantMakes, FacilityKind>>> = {
  vehicles: "vehicle plant",
  cells: "gigafactory",
  packs: "gigafactory",
  batteries: "gigafactory",
};

/** Register ids of a plant's place and operator, as far as they are known. */
export interface PlantIds {
  readonly place?: string;
  readonly operator?: string;
}

/** A facility of the register (`entry`), or a proposed one. */
export interface PlantFacility {
  readonly id: string;
  readonly entry: FacilityEntry | null;
  readonly remark?: string;
}

/** The register's facility at this place, or a proposed one: with an operator, a kind and a place that is a point. */
export function facilityOf(
  fact: PlantFact,
  ids: PlantIds,
  entries: ProposedEntries,
): PlantFacility | { why: string } {
  const { place, operator } = ids;
  if (!place) return { why: "its place is not in the register and cannot be proposed" };
  const known = knownFacility(place, operator, entries);
  if (known) return known;
  const kind = fact.makes && FACILITY_KIND_OF[fact.makes];
  if (!operator) return { why: "no operator is known" };
  if (!fact.makes) return { why: "what it makes is not known" };
  if (!kind) return { why: `the map has no mark for ${PLANT_WORDS[fact.makes]}` };
  if (!["site", "settlement", "city", "district"].includes(fact.place.precision)) {
    return { why: "the place is no point, and a mark in it would be a false one" };
  }
  const slug = `${slugOf(entries.nameOf(operator))}-${slugOf(entries.nameOf(place))}`;
  const name = fact.name ?? `${possessive(entries.nameOf(operator))} ${entries.nameOf(place)} plant`;
  const id = entries.propose("facilities", `${operator} ${place} ${kind}`, `facility/${slug}`, () => ({
    names: { en: name },
    kind,
    place,
    operator,
  }));
  return { id, entry: null };
}

/** One of the same operator or, with a remark, of one that shares its name. */
function knownFacility(
  place: string,
  operator: string | undefined,
  entries: ProposedEntries,
): PlantFacility | undefined {
  const here = entries.register.facilities.filter((one) => one.place === place || one.site === place);
  const own = here.find((one) => one.operator === operator);
  if (own || operator === undefined) return own && { id: own.id, entry: own };
  const alike = here.find((one) => sharesName(entries, one.operator, operator));
  if (!alike) return undefined;
  const [text, register] = [operator, alike.operator].map((id) => entries.nameOf(id));
  const remark = `The text names ${text}; the register's operator is ${register}.`;
  return { id: alike.id, entry: alike, remark };
}

/** "Renault" and "Renault Korea" may be meant for one another; an editor has to say. */
function sharesName(entries: ProposedEntries, a: string, b: string): boolean {
  const [first, second] = [a, b].map((id) => foldedName(entries.nameOf(id)).split(" ")[0]);
  return first !== undefined && first.length > 2 && first === second;
}
