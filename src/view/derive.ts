import type { Claim, Dataset, Entry, PublishedDocument } from "../model/dataset.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import type { ViewState } from "./view-state.ts";

/** Pure derivations: everything the map and the panels show is one of these, so that both show the same. */

/**
 * The entries the reader sees now, in the order of the dataset: those of the story, or all in the overview.
 * What is picked is always among them, also when an address picks it from another story.
 */
export function visibleEntries(dataset: Dataset, view: ViewState): Entry[] {
  const { story } = view;
  if (story === null) return [...dataset.entries];
  const picked = selectedId(view);
  return dataset.entries.filter((entry) => entry.stories.includes(story) || entry.id === picked);
}

/** Entries under the story they belong to, stories in their order. An entry of two stories stands in both. */
export function entriesByStory(dataset: Dataset): ReadonlyMap<string, readonly Entry[]> {
  return new Map(
    dataset.stories.map(({ id }) => [id, dataset.entries.filter((entry) => entry.stories.includes(id))]),
  );
}

/** The id of what is picked, or null. */
export function selectedId(view: ViewState): string | null {
  return view.selection.type === "entry" ? view.selection.id : null;
}

/** What is picked, or null. */
export function selectedEntry(index: DatasetIndex, view: ViewState): Entry | null {
  const id = selectedId(view);
  return id === null ? null : (index.entryById.get(id) ?? null);
}

/** The claims an entry rests on, in its order. */
export function claimsOf(index: DatasetIndex, entry: Pick<Entry, "claims">): Claim[] {
  return entry.claims.flatMap((id) => index.claimById.get(id) ?? []);
}

/** A claim and the document that makes it. */
export interface Evidence {
  readonly claim: Claim;
  readonly document: PublishedDocument;
}

/** The claims an entry rests on, each with its document, in the entry's order. */
export function evidenceFor(index: DatasetIndex, entry: Pick<Entry, "claims">): Evidence[] {
  return claimsOf(index, entry).flatMap((claim) => {
    const document = index.documentById.get(claim.document);
    return document ? [{ claim, document }] : [];
  });
}
