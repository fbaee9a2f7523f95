import type { Amount, Sourced, Undisclosed } from "../model/dataset.ts";
import type { Certainty, DataLayer } from "../model/kinds.ts";
import type { Corpus, Stated } from "./corpus.ts";
import type { MarkEntry } from "./identity.ts";
import { draftMark, isReviewed } from "./reviewed.ts";
import { allStated, amountsOf, certaintyOf, lastStated, undisclosedOf } from "./sourced.ts";

interface EntryBase {
  readonly id: string;
  readonly layer: DataLayer;
  readonly stories: readonly string[];
  readonly claims: readonly string[];
  readonly documents: readonly string[];
  readonly amounts: readonly Amount[];
  readonly undisclosed: readonly Undisclosed[];
  readonly draft?: true;
}

/** What every kind of entry has. */
export function buildBase(corpus: Corpus, entry: MarkEntry): EntryBase {
  const claims = corpus.claimsAbout.get(entry.id) ?? [];
  const documents = [...new Set(claims.map(({ document }) => document))];
  const stories = new Set(documents.map(({ story }) => story));
  return {
    id: entry.id,
    layer: "documents",
    stories: corpus.register.stories.map(({ id }) => id).filter((id) => stories.has(id)),
    claims: claims.map(({ id }) => id),
    documents: documents.map(({ id }) => id),
    amounts: amountsOf(corpus, entry),
    undisclosed: undisclosedOf(corpus, entry),
    ...draftMark(!entry.reviewed || claims.some(({ document, claim }) => !isReviewed(document, claim))),
  };
}

interface StatusOf<Status> {
  readonly status: Status | null;
  readonly statuses: readonly Sourced<Status>[];
  readonly certainty: Certainty;
}

/** The status of a facility, flow or measure. "claimed" means disputed, and makes it uncertain. */
export function buildStatus<Value extends string>(
  facts: readonly Stated<{ readonly status?: Value | undefined }>[],
): StatusOf<Value> {
  const status = lastStated(facts, (fact) => fact.status);
  const sources = facts.filter(({ fact }) => fact.status === status?.value).map(({ source }) => source);
  return {
    status: status?.value ?? null,
    statuses: allStated(facts, (fact) => fact.status),
    certainty: certaintyOf(sources, status?.value === "claimed"),
  };
}
