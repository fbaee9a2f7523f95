import type { Facility } from "../model/dataset.ts";
import type { FacilityEntry } from "../model/register.ts";
import { buildBase, buildStatus } from "./build-entry.ts";
import type { Spot } from "./build-place.ts";
import { type Corpus, factsFor } from "./corpus.ts";
import { stated } from "./sourced.ts";

export function buildFacility(corpus: Corpus, entry: FacilityEntry, spotOf: (id: string) => Spot): Facility {
  const facts = factsFor(corpus, entry, "facility");
  const { position, precision } = spotOf(entry.id);
  return {
    type: "facility",
    ...buildBase(corpus, entry),
    names: entry.names,
    kind: stated(entry.kind, facts, (fact) => fact.is !== undefined),
    ...buildStatus(facts),
    place: stated(entry.place, facts, (fact) => fact.place !== undefined),
    operator: stated(entry.operator, facts, (fact) => fact.operator !== undefined),
    site: entry.site ?? null,
    position,
    precision,
    products: factsFor(corpus, entry, "product").map(({ fact, source }) => ({
      name: fact.name,
      status: fact.status,
      start: fact.start ?? null,
      ...(fact.startBound ? { startBound: fact.startBound } : {}),
      claim: source.id,
    })),
  };
}
