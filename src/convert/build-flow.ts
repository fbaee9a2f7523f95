import type { Amount, Flow, FlowEnd, Stake } from "../model/dataset.ts";
import type { FlowEntry, PlaceEntry } from "../model/register.ts";
import { buildBase, buildStatus } from "./build-entry.ts";
import { countriesOf, type Spot } from "./build-place.ts";
import { type Corpus, type FactOf, factsFor, type Stated } from "./corpus.ts";
import { stated, toAmount, toStake } from "./sourced.ts";

export function buildFlow(corpus: Corpus, entry: FlowEntry, spotOf: (id: string) => Spot): Flow {
  const facts = factsFor(corpus, entry, "flow");
  const base = buildBase(corpus, entry);
  const quantity = quantityOf(corpus, entry);
  const isWithheld = base.undisclosed.some(({ property }) => property === "quantity");
  return {
    type: "flow",
    ...base,
    kind: entry.kind,
    commodity: stated(entry.commodity, facts, (fact) => fact.commodity !== undefined),
    ...buildStatus(facts),
    origin: buildEnd("origin", entry, facts, spotOf),
    destination: buildEnd("destination", entry, facts, spotOf),
    domestic: isDomestic(spotOf(entry.origin.at).place, spotOf(entry.destination.at).place),
    quantity,
    quantityNote: quantity ? null : isWithheld ? "not disclosed" : "not stated",
    stakes: factsFor(corpus, entry, "stake").map(toStake),
    severedBy: corpus.register.measures.filter(({ severs }) => severs.includes(entry.id)).map(({ id }) => id),
  };
}

function buildEnd(
  end: "origin" | "destination",
  entry: FlowEntry,
  facts: readonly Stated<FactOf<"flow">>[],
  spotOf: (id: string) => Spot,
): FlowEnd {
  const { at, inferred } = entry[end];
  const { place, position, precision } = spotOf(at);
  const { claims } = stated(at, facts, (fact) => fact[end] !== undefined);
  return { at, place: place.id, position, precision, claims, inferred: inferred ?? null };
}

/** The supply, or else the size of the stake, that the most recently published document states. */
function quantityOf(corpus: Corpus, entry: FlowEntry): Amount | null {
  const supply = factsFor(corpus, entry, "supply").at(-1);
  if (supply) return toAmount(supply);
  return stakeAmounts(factsFor(corpus, entry, "stake").map(toStake)).at(-1) ?? null;
}

/** The stakes of which a size is stated, as amounts. */
export function stakeAmounts(stakes: readonly Stake[]): Amount[] {
  return stakes.flatMap(({ value, unit, bound, when, claim }) =>
    value === null || unit === null || bound === null
      ? []
      : [{ measurand: "stake", value, unit, per: null, bound, of: null, status: null, when, claim }],
  );
}

function isDomestic(origin: PlaceEntry, destination: PlaceEntry): boolean {
  const [from, to] = [countriesOf(origin), countriesOf(destination)];
  const isInside = (inner: readonly string[], outer: readonly string[]) =>
    inner.length > 0 && inner.every((code) => outer.includes(code));
  return isInside(from, to) || isInside(to, from);
}
