import type { FacilityKind } from "../../model/kinds.ts";
import type { FacilityEntry } from "../../model/register.ts";
import type { PlantFact, PlantMakes } from "../extraction.ts";
import { type AmountYaml, amountOf } from "./amounts.ts";
import { foldedName, slugOf } from "./folded-name.ts";
import type { ClaimParts, FactYaml, ProposalContext } from "./proposed-claim.ts";
import type { ProposedEntries } from "./proposed-entries.ts";
import { amountWords, capitalised, dateWords, inSentence, listed, plantVerb, possessive } from "./wording.ts";

/** What the vocabulary calls a plant that makes this; it has no word for a plant of battery materials or recycling. */
const KIND_OF: Readonly<Partial<Record<PlantMakes, FacilityKind>>> = {
  vehicles: "vehicle plant",
  cells: "gigafactory",
  packs: "gigafactory",
  batteries: "gigafactory",
};

const THING: Readonly<Record<PlantMakes | "unknown", string>> = {
  vehicles: "a vehicle plant",
  cells: "a battery cell plant",
  packs: "a battery pack plant",
  batteries: "a battery plant",
  materials: "a battery materials plant",
  recycling: "a battery recycling plant",
  unknown: "a plant",
};

/** The claim of a plant: as a facility where it has an operator, a kind and a place, else as a statement about what is known. */
export function plantParts(fact: PlantFact, context: ProposalContext): ClaimParts | { why: string } {
  const { entries } = context;
  const place = entries.place(fact.place);
  const operator = fact.operator && entries.organisation(fact.operator);
  const remarks = [place, operator].map((one) => (one && "remark" in one ? one.remark : undefined));
  const ids = {
    ...("id" in place ? { place: place.id } : {}),
    ...(operator && "id" in operator ? { operator: operator.id } : {}),
  };
  const facility = facilityOf(fact, ids, entries);
  const common = {
    id: `plant-${slugOf(fact.place.name)}`,
    when: fact.announced ?? fact.start,
    quoted: [fact.operator, fact.place, fact.capacity, ...productsOf(fact, context), staffOf(fact, context)],
  };
  if ("why" in facility) {
    const about = Object.values(ids);
    if (about.length === 0) return { why: "why" in place ? place.why : facility.why };
    const remark = `No mark is proposed: ${facility.why}.`;
    const capacity = amountPart(fact);
    return {
      ...common,
      about,
      says: sentence(fact, ids, entries, capacity.amount, []),
      fact: [{ kind: "statement" }],
      derived: capacity.derived,
      remarks: [...remarks, remark, capacity.remark],
    };
  }
  return facilityParts(fact, { ...ids, facility: facility.id }, facility.entry, context, common, [
    ...remarks,
    facility.remark,
  ]);
}

interface Ids {
  readonly place?: string;
  readonly operator?: string;
}

function facilityParts(
  fact: PlantFact,
  ids: Ids & { facility: string },
  entry: FacilityEntry | null,
  context: ProposalContext,
  common: Pick<ClaimParts, "id" | "when" | "quoted">,
  remarks: readonly (string | undefined)[],
): ClaimParts {
  const capacity = amountPart(fact);
  const kind = fact.makes && KIND_OF[fact.makes];
  const fits = { operator: !entry || entry.operator === ids.operator, kind: !entry || entry.kind === kind };
  const stated: FactYaml = {
    kind: "facility",
    ...(kind && fits.kind ? { is: kind } : {}),
    ...(ids.place && (!entry || entry.place === ids.place) ? { place: ids.place } : {}),
    ...(ids.operator && fits.operator ? { operator: ids.operator } : {}),
    ...(fact.status ? { status: fact.status } : {}),
  };
  const staff = staffOf(fact, context);
  const staffAmount = staff && amountOf(staff);
  const employment: FactYaml[] =
    staffAmount && "amount" in staffAmount ? [{ kind: "employment", ...staffAmount.amount }] : [];
  const products = productFacts(fact, context);
  return {
    ...common,
    about: [ids.facility],
    says: sentence(
      fact,
      ids,
      context.entries,
      capacity.amount,
      products.map(({ name }) => String(name)),
    ),
    fact: [stated, ...capacityFacts(fact, capacity.amount), ...employment, ...products],
    dates: products.length > 0 ? [fact.start] : [],
    derived: capacity.derived,
    remarks: [...remarks, capacity.remark],
  };
}

/** The register's facility, or a proposed one: with an operator, a kind and a place. */
function facilityOf(
  fact: PlantFact,
  { place, operator }: Ids,
  entries: ProposedEntries,
): { id: string; entry: FacilityEntry | null; remark?: string } | { why: string } {
  if (!place) return { why: "its place is not in the register and cannot be proposed" };
  const here = entries.register.facilities.filter((one) => one.place === place || one.site === place);
  const own = here.find((one) => one.operator === operator);
  if (own) return { id: own.id, entry: own };
  const alike = here.find((one) => operator && sharesName(entries, one.operator, operator));
  if (alike) {
    const text = entries.nameOf(operator ?? "");
    const remark = `The text names ${text}; the register's operator is ${entries.nameOf(alike.operator)}.`;
    return { id: alike.id, entry: alike, remark };
  }
  const kind = fact.makes && KIND_OF[fact.makes];
  if (!operator) return { why: "no operator is known" };
  if (!kind) {
    return {
      why: fact.makes ? `the map has no mark for ${THING[fact.makes]}` : "what it makes is not known",
    };
  }
  if (!isPoint(fact)) return { why: "the place is no point, and a mark in it would be a false one" };
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

function isPoint({ place }: PlantFact): boolean {
  return ["site", "settlement", "city", "district"].includes(place.precision);
}

/** "Renault" and "Renault Korea" may be meant for one another; an editor has to say. */
function sharesName(entries: ProposedEntries, a: string, b: string): boolean {
  const [first, second] = [a, b].map((id) => foldedName(entries.nameOf(id)).split(" ")[0]);
  return first !== undefined && first.length > 2 && first === second;
}

interface AmountPart {
  readonly amount?: AmountYaml;
  readonly derived: ClaimParts["derived"] & {};
  readonly remark?: string;
}

function amountPart({ capacity }: PlantFact): AmountPart {
  if (!capacity) return { derived: [] };
  const read = amountOf(capacity);
  return "why" in read ? { derived: [], remark: `No capacity is proposed: ${read.why}.` } : read;
}

const CAPACITY_UNITS = ["vehicle", "battery", "GWh", "tonne"];

/** What a plant at work can make is its capacity; what one is meant to make is a plan. */
function capacityFacts(fact: PlantFact, amount: AmountYaml | undefined): FactYaml[] {
  if (!amount || !CAPACITY_UNITS.includes(amount.unit)) return [];
  const yearly = { ...amount, per: amount.per ?? "year" };
  const isThere = fact.status === undefined || fact.status === "operating";
  return isThere
    ? [{ kind: "capacity", ...yearly }]
    : [{ kind: "plan", ...yearly, status: fact.status ?? "announced" }];
}

function isWithin(fact: PlantFact, { start, end }: { start: number; end: number }): boolean {
  return [fact.evidence, ...fact.supporting].some((one) => start >= one.start && end <= one.end);
}

function productsOf(fact: PlantFact, { mentions }: ProposalContext) {
  if (!fact.status || (fact.makes && fact.makes !== "vehicles")) return [];
  return mentions.filter((mention) => mention.kind === "product" && isWithin(fact, mention.at));
}

function productFacts(fact: PlantFact, context: ProposalContext): FactYaml[] {
  const names = productsOf(fact, context).map((mention) => (mention.kind === "product" ? mention.name : ""));
  const start = fact.start?.edtf ? { start: fact.start.edtf } : {};
  return [...new Set(names)].map((name) => ({ kind: "product", name, status: fact.status, ...start }));
}

function staffOf(fact: PlantFact, { mentions }: ProposalContext) {
  for (const mention of mentions) {
    if (mention.kind === "quantity" && mention.unit === "person" && isWithin(fact, mention.at))
      return mention;
  }
  return undefined;
}

function sentence(
  fact: PlantFact,
  ids: Ids,
  entries: ProposedEntries,
  amount: AmountYaml | undefined,
  products: readonly string[],
): string {
  const operator = ids.operator
    ? entries.nameOf(ids.operator)
    : (fact.operator?.name ?? "An operator not named");
  const place = inSentence(ids.place ? entries.nameOf(ids.place) : fact.place.name);
  const plant = plantVerb(fact.status, THING[fact.makes ?? "unknown"]);
  const when = dateWords(fact.announced);
  const begins = fact.start?.edtf && `Production: ${dateWords(fact.start).trim()}.`;
  const isThere = fact.status === undefined || fact.status === "operating";
  const makes = amount && `It ${isThere ? "can make" : "is meant to make"} ${amountWords(amount)}.`;
  const partners = fact.partners.length > 0 && `Partners: ${listed(fact.partners.map(({ name }) => name))}.`;
  const models = products.length > 0 && `Made there: ${listed(products)}.`;
  const enlarged = fact.isExpanding && "It is being enlarged.";
  return [`${capitalised(operator)} ${plant} in ${place}${when}.`, enlarged, makes, models, begins, partners]
    .filter((part) => part)
    .join(" ");
}
