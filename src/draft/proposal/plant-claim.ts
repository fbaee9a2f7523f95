import type { PlantFact } from "../extraction.ts";
import { type AmountYaml, amountOf } from "./amounts.ts";
import { slugOf } from "./folded-name.ts";
import { FACILITY_KIND_OF, facilityOf, type PlantFacility, type PlantIds } from "./plant-facility.ts";
import { productParts, staffParts } from "./plant-products.ts";
import type { ClaimParts, FactYaml, ProposalContext } from "./proposed-claim.ts";
import type { ProposedEntries } from "./proposed-entries.ts";
import { amountWords, bareDate, capitalised, inSentence, listed, PLANT_WORDS, plantVerb } from "./wording.ts";

/**
 * The claims of a plant: that it is there, with its capacity or plan; its products; its staff. Without an operator,
 * kind or point to mark, one statement about what is known.
 */
export function plantParts(
  fact: PlantFact,
  context: ProposalContext,
): readonly ClaimParts[] | { why: string } {
  const { entries } = context;
  const place = entries.place(fact.place);
  const operator = fact.operator && entries.organisation(fact.operator);
  const remarks = [place, operator].map((one) => (one && "remark" in one ? one.remark : undefined));
  const ids: PlantIds = {
    ...("id" in place ? { place: place.id } : {}),
    ...(operator && "id" in operator ? { operator: operator.id } : {}),
  };
  const facility = facilityOf(fact, ids, entries);
  if ("id" in facility) {
    return [
      facilityParts(fact, ids, facility, entries, remarks),
      ...productParts(fact, facility.id, context),
      ...staffParts(fact, facility.id, context),
    ];
  }
  const about = Object.values(ids);
  if (about.length === 0) return { why: "why" in place ? place.why : facility.why };
  return [statementParts(fact, ids, entries, [...remarks, `No mark is proposed: ${facility.why}.`])];
}

function facilityParts(
  fact: PlantFact,
  ids: PlantIds,
  { id, entry, remark }: PlantFacility,
  entries: ProposedEntries,
  remarks: readonly (string | undefined)[],
): ClaimParts {
  const capacity = capacityOf(fact);
  const kind = fact.makes && FACILITY_KIND_OF[fact.makes];
  const stated: FactYaml = {
    kind: "facility",
    ...(kind && (!entry || entry.kind === kind) ? { is: kind } : {}),
    ...(ids.place && (!entry || entry.place === ids.place) ? { place: ids.place } : {}),
    ...(ids.operator && (!entry || entry.operator === ids.operator) ? { operator: ids.operator } : {}),
    ...(fact.status ? { status: fact.status } : {}),
  };
  return {
    ...common(fact),
    about: [id],
    says: sentence(fact, ids, entries, capacity.amount),
    fact: [stated, ...capacityFacts(fact, capacity.amount)],
    derived: capacity.derived,
    remarks: [...remarks, remark, capacity.remark],
  };
}

function statementParts(
  fact: PlantFact,
  ids: PlantIds,
  entries: ProposedEntries,
  remarks: readonly (string | undefined)[],
): ClaimParts {
  const capacity = capacityOf(fact);
  return {
    ...common(fact),
    about: Object.values(ids),
    says: sentence(fact, ids, entries, capacity.amount),
    fact: [{ kind: "statement" }],
    derived: capacity.derived,
    remarks: [...remarks, capacity.remark],
  };
}

/** A claim about a plant that is still to come speaks of the time it is to begin. */
function common(fact: PlantFact): Pick<ClaimParts, "id" | "when" | "quoted"> {
  return {
    id: `plant-${slugOf(fact.place.name)}`,
    when: fact.announced ?? (isThere(fact) ? undefined : fact.start),
    quoted: [fact.operator, fact.place, fact.capacity],
  };
}

function isThere({ status }: PlantFact): boolean {
  return status === undefined || status === "operating";
}

interface Capacity {
  readonly amount?: AmountYaml;
  readonly derived: NonNullable<ClaimParts["derived"]>;
  readonly remark?: string;
}

function capacityOf({ capacity }: PlantFact): Capacity {
  if (!capacity) return { derived: [] };
  const read = amountOf(capacity);
  return "why" in read ? { derived: [], remark: `No capacity is proposed: ${read.why}.` } : read;
}

const CAPACITY_UNITS = ["vehicle", "battery", "GWh", "tonne"];

/** What a plant at work can make is its capacity; what one is meant to make is a plan. */
function capacityFacts(fact: PlantFact, amount: AmountYaml | undefined): FactYaml[] {
  if (!amount || !CAPACITY_UNITS.includes(amount.unit)) return [];
  const yearly = { ...amount, per: amount.per ?? "year" };
  return isThere(fact)
    ? [{ kind: "capacity", ...yearly }]
    : [{ kind: "plan", ...yearly, status: fact.status ?? "announced" }];
}

function sentence(
  fact: PlantFact,
  ids: PlantIds,
  entries: ProposedEntries,
  amount: AmountYaml | undefined,
): string {
  const operator = ids.operator ? entries.nameOf(ids.operator) : fact.operator?.name;
  const place = inSentence(ids.place ? entries.nameOf(ids.place) : fact.place.name);
  const thing = PLANT_WORDS[fact.makes ?? "unknown"];
  const said = plantWords(operator, fact.status, thing, place);
  const yearly = amount && { ...amount, per: amount.per ?? "year" };
  const makes = yearly && `It ${isThere(fact) ? "can make" : "is meant to make"} ${amountWords(yearly)}.`;
  const dates = [
    fact.announced && bareDate(fact.announced) && `Announced: ${bareDate(fact.announced)}.`,
    !isThere(fact) && fact.start && bareDate(fact.start) && `Start: ${bareDate(fact.start)}.`,
  ];
  const partners = fact.partners.length > 0 && `Partners: ${listed(fact.partners.map(({ name }) => name))}.`;
  const enlarged = fact.isExpanding && "It is being enlarged.";
  return [said, enlarged, makes, ...dates, partners].filter((part) => part).join(" ");
}

function plantWords(
  operator: string | undefined,
  status: PlantFact["status"],
  thing: string,
  place: string,
): string {
  if (operator === undefined) {
    return `${capitalised(thing)} in ${place}${status ? `, ${status}` : ""}. Who runs it is not known.`;
  }
  if (status === "in doubt") return `What ${operator} plans for ${thing} in ${place} is in doubt.`;
  return `${capitalised(operator)} ${plantVerb(status, thing)} in ${place}.`;
}
