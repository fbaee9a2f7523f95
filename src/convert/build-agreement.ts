import type { Agreement } from "../model/dataset.ts";
import { POINT_PRECISIONS, type Precision } from "../model/kinds.ts";
import type { Position } from "../model/position.ts";
import type { AgreementEntry } from "../model/register.ts";
import { buildBase } from "./build-entry.ts";
import type { Spot } from "./build-place.ts";
import { type Corpus, factsFor } from "./corpus.ts";
import { certaintyOf, lastStated, stated } from "./sourced.ts";

export function buildAgreement(
  corpus: Corpus,
  entry: AgreementEntry,
  spotOf: (id: string) => Spot,
): Agreement {
  const facts = factsFor(corpus, entry, "agreement");
  const sources = facts.map(({ source }) => source);
  return {
    type: "agreement",
    ...buildBase(corpus, entry),
    names: entry.names,
    certainty: certaintyOf(sources, false),
    parties: entry.parties.map((id) => stated(id, facts, (fact) => fact.parties?.includes(id) ?? false)),
    subject: lastStated(facts, (fact) => fact.subject),
    date: lastStated(facts, (fact) => fact.date),
    place: entry.place === undefined ? null : stated(entry.place, facts, (fact) => fact.place !== undefined),
    ...whereSigned(entry.place, spotOf),
  };
}

/** Signed "in a country" has no point: a pin in it would be a false one. */
function whereSigned(
  place: string | undefined,
  spotOf: (id: string) => Spot,
): { position: Position | null; precision: Precision | null } {
  if (place === undefined) return { position: null, precision: null };
  const { position, precision } = spotOf(place);
  return { position: POINT_PRECISIONS.includes(precision) ? position : null, precision };
}
