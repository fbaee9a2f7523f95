import type { MeasureFact, OrganisationMention, PassedOver, PlaceMention } from "../extraction.ts";
import { areAlike } from "./alike-goods.ts";
import type { MeasureReading } from "./measure-reading.ts";
import { withSupport } from "./supporting.ts";

type Target = PlaceMention | OrganisationMention;

/**
 * One fact for each imposer, target and sort of goods, however often it is told; a second rate on the same goods is a
 * second measure. A telling that leaves a slot open is completed by, and counted as, a fuller one of the same measure.
 */
export function mergeMeasures(readings: readonly MeasureReading[], passedOver: PassedOver[]): MeasureFact[] {
  const facts: MeasureFact[] = [];
  const full = readings.filter(isFull);
  for (const reading of full) for (const fact of factsOf(reading)) add(facts, fact);
  for (const reading of readings.filter((one) => !isFull(one))) complete(facts, reading, passedOver);
  return facts.sort((a, b) => a.evidence.start - b.evidence.start);
}

/** Enough to stand alone: who, and whom or what. A nation alone is hit by what is not about some goods only. */
function isFull({
  imposer,
  isImposerNear,
  targets,
  goods,
  isWorldwide,
  type,
  fact,
}: MeasureReading): boolean {
  if (!imposer) return false;
  if (targets.length === 0 && !isWorldwide) {
    if (goods.length === 0 || !(isImposerNear || fact.rate)) return false;
    return type !== "sanctions" && type !== "listing" && goods.some((one) => one.class !== "goods");
  }
  return isImposerNear || (fact.rate !== undefined && (goods.length > 0 || targets.length > 0));
}

function factsOf(reading: MeasureReading): MeasureFact[] {
  const { imposer, targets, goods, type, fact } = reading;
  if (!imposer) return [];
  const each: Target[][] = targets.length === 0 ? [[]] : targets.map((target) => [target]);
  return each.map((own) => ({
    ...fact,
    kind: "measure" as const,
    type,
    imposer,
    targets: own,
    goods,
    isWorldwide: own.length === 0,
    unresolved: [
      ...(goods.length === 0 ? [{ slot: "goods", why: "no goods stand with it" }] : []),
      ...(own.length === 0 && !reading.isWorldwide
        ? [{ slot: "targets", why: "no country stands with it" }]
        : []),
    ],
  }));
}

function complete(facts: MeasureFact[], reading: MeasureReading, passedOver: PassedOver[]): void {
  const at = facts.findIndex((fact) => isMention(fact, reading));
  const fact = facts[at];
  if (!fact) {
    passedOver.push({
      kind: "measure",
      at: reading.fact.evidence,
      why: reading.imposer
        ? "neither a target nor goods stand with it"
        : "nobody stands with it who imposes it",
    });
    return;
  }
  const from = fact.from ?? reading.fact.from;
  const until = fact.until ?? reading.fact.until;
  const rate = fact.rate ?? (reading.type === fact.type ? reading.fact.rate : undefined);
  facts[at] = {
    ...fact,
    ...(rate ? { rate } : {}),
    supporting: withSupport(fact.supporting, reading.fact.evidence),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  };
}

function isMention(fact: MeasureFact, reading: MeasureReading): boolean {
  if (fact.type !== reading.type) return false;
  if (reading.imposer && reading.imposer.name !== fact.imposer.name) return false;
  if (reading.fact.rate && fact.rate && reading.fact.rate.value !== fact.rate.value) return false;
  return (
    reading.targets.length === 0 ||
    reading.targets.some((target) => fact.targets.some((one) => nameOf(one) === nameOf(target)))
  );
}

function add(facts: MeasureFact[], fact: MeasureFact): void {
  const at = facts.findIndex((known) => isSame(known, fact));
  const known = facts[at];
  if (!known) {
    facts.push(fact);
    return;
  }
  const main = known.rate || !fact.rate ? known : fact;
  const other = main === known ? fact : known;
  const targets = main.targets.length > 0 ? main.targets : other.targets;
  facts[at] = {
    ...other,
    ...main,
    targets,
    isWorldwide: targets.length === 0,
    goods: main.goods.length > 0 ? main.goods : other.goods,
    supporting: withSupport(main.supporting, other.evidence),
  };
}

function isSame(one: MeasureFact, other: MeasureFact): boolean {
  if (one.imposer.name !== other.imposer.name) return false;
  if (one.rate && other.rate && one.rate.value !== other.rate.value) return false;
  const areTargets =
    one.targets.length === 0 ||
    other.targets.length === 0 ||
    one.targets.some((target) => other.targets.some((candidate) => nameOf(candidate) === nameOf(target)));
  if (!areTargets) return false;
  const isTariff = (fact: MeasureFact) => fact.type === "tariff";
  if (isTariff(one) !== isTariff(other)) return false;
  return one.goods.length === 0 || other.goods.length === 0 || sharesGoods(one, other);
}

function sharesGoods(one: MeasureFact, other: MeasureFact): boolean {
  return one.goods.some((goods) => other.goods.some((candidate) => areAlike(goods, candidate)));
}

function nameOf(target: Target): string {
  return target.kind === "place" ? target.name : target.fullName;
}
