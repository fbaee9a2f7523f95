import { SHARED } from "./claims/owned-ways.ts";
import type {
  AgreementFact,
  Extraction,
  FlowFact,
  MeasureFact,
  OrganisationMention,
  PlaceMention,
  PlantFact,
  QuantityMention,
  StakeFact,
} from "./extraction.ts";

type Plain = Record<string, unknown>;

/** The facts of an extraction in the plain form that drafts are scored in. Slots that are unresolved are left out. */
export interface EvaluationJson {
  readonly plants: readonly Plain[];
  readonly flows: readonly Plain[];
  readonly measures: readonly Plain[];
  readonly stakes: readonly Plain[];
  readonly agreements: readonly Plain[];
}

export function toEvaluationJson({ facts }: Extraction): EvaluationJson {
  return {
    plants: facts.flatMap((fact) => (fact.kind === "plant" ? [plant(fact)] : [])),
    flows: facts.flatMap((fact) => (fact.kind === "flow" && isTrade(fact) ? [flow(fact)] : [])),
    measures: facts.flatMap((fact) => (fact.kind === "measure" ? [measure(fact)] : [])),
    stakes: facts.flatMap((fact) => (fact.kind === "stake" && !isShareOfVenture(fact) ? [stake(fact)] : [])),
    agreements: facts.flatMap((fact) => (fact.kind === "agreement" ? [agreement(fact)] : [])),
  };
}

/** Scores count what crosses a border, and makers that move, but not money. */
function isTrade({ origin, destination, commodity }: FlowFact): boolean {
  return origin.name !== destination.name && !commodity.name.startsWith("investment");
}

/** A partner's share of a joint venture, its size not stated, is no stake to score. */
function isShareOfVenture({ deed, percent, value, unresolved }: StakeFact): boolean {
  return deed === "holds" && !percent && !value && unresolved.some(({ why }) => why === SHARED);
}

/** Both names where the document uses two: "LG Energy Solution (LGES)". */
function organisation({ name, fullName }: OrganisationMention): string {
  return name === fullName ? name : `${fullName} (${name})`;
}

function plant(fact: PlantFact): Plain {
  const { place, operator, partners } = fact;
  const operators = [...(operator ? [operator] : []), ...partners].map(organisation);
  return withoutEmpty({
    name: fact.name,
    place:
      place.at.text === place.name || place.precision === "state"
        ? place.name
        : `${place.name} (${place.at.text})`,
    country: place.country,
    operator: operators.length > 1 ? operators : operators[0],
    capacity: fact.capacity ? amount(fact.capacity, "/yr") : undefined,
    status: statusOfPlant(fact),
    dates: withoutEmpty({ start: fact.start?.iso, announced: fact.announced?.iso }),
    quote: fact.evidence.text,
  });
}

function statusOfPlant({ status, isExpanding }: PlantFact): string | undefined {
  const words = {
    operating: "operating",
    "under construction": "under construction",
    announced: "announced",
    considered: "under consideration",
    "in doubt": "at risk",
    halted: "halted",
    ended: "closed",
    claimed: "claimed",
  };
  if (!status) return isExpanding ? "expanding" : undefined;
  return isExpanding ? `${words[status]}, expanding` : words[status];
}

const UNIT_WORDS: Partial<Record<QuantityMention["unit"], string>> = {
  vehicle: "vehicles",
  battery: "batteries",
  cell: "cells",
  tonne: "t",
};

function amount({ value, unit }: QuantityMention, period = ""): Plain {
  return { value, unit: `${UNIT_WORDS[unit] ?? unit}${period}` };
}

function flow(fact: FlowFact): Plain {
  return withoutEmpty({
    from: territory(fact.origin),
    to: territory(fact.destination),
    commodity: fact.commodity.name,
    status: fact.status,
    quantity: fact.quantity ? amount(fact.quantity) : undefined,
    when: fact.when?.iso,
    quote: fact.evidence.text,
  });
}

function territory(place: PlaceMention): string {
  return place.name;
}

function measure(fact: MeasureFact): Plain {
  const targets = fact.targets.map((target) =>
    target.kind === "place" ? target.name : organisation(target),
  );
  const goods = [...new Set(fact.goods.map(({ name }) => name))].join(", ");
  return withoutEmpty({
    imposer: fact.imposer.name,
    target: fact.isWorldwide || targets.length === 0 ? "worldwide" : targets.join(", "),
    goods: goods || defaultGoods(fact),
    from: fact.from?.iso,
    rate: fact.rate?.value,
    status: fact.modality === "threatened" ? "threatened" : fact.status === "ended" ? "lifted" : fact.status,
    until: fact.until?.iso,
    quote: fact.evidence.text,
  });
}

/** A tariff that names no goods is on all imports. */
function defaultGoods({ type }: MeasureFact): string {
  if (type === "listing") return "listing";
  if (type === "seizure") return "assets";
  return type === "export ban" || type === "export control" ? "exports" : "imports";
}

function stake(fact: StakeFact): Plain {
  return withoutEmpty({
    owner: organisation(fact.owner),
    company: organisation(fact.company),
    percent: fact.percent?.value,
    value: fact.value ? { value: fact.value.value, currency: fact.value.unit } : undefined,
    when: fact.when?.iso,
    quote: fact.evidence.text,
  });
}

function agreement(fact: AgreementFact): Plain {
  return withoutEmpty({
    parties: fact.parties.map((party) => (party.kind === "place" ? party.name : organisation(party))),
    kind: fact.type,
    place: fact.place?.name,
    when: fact.when?.iso,
    quantity: fact.quantity ? amount(fact.quantity) : undefined,
    quote: fact.evidence.text,
  });
}

function withoutEmpty(plain: Plain): Plain {
  return Object.fromEntries(
    Object.entries(plain).filter(
      ([, value]) =>
        value !== undefined &&
        !(typeof value === "object" && value !== null && Object.keys(value).length === 0),
    ),
  );
}
