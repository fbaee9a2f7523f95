import type { Claim, Dataset, Entry, Organisation, Place, PublishedDocument } from "../model/dataset.ts";
import type { Position } from "../model/position.ts";
import { entriesOf } from "../model/subjects.ts";
import { indexAsOf } from "./as-of.ts";
import { entryPositions, positionsOfPick } from "./camera.ts";
import { type DatasetIndex, positionOf } from "./dataset-index.ts";
import { matchesFilters } from "./filters.ts";
import type { ViewState } from "./view-state.ts";

/** Pure derivations: everything the map and the panels show is one of these, so that both show the same. */

/**
 * The entries the reader sees now, in the order of the dataset: those of the story, or all in the overview, that had
 * been reported at the time looked at and that the filters let through. An entry that is picked is among them if
 * it had been reported, also when an address picks it from another story.
 */
export function visibleEntries(index: DatasetIndex, view: ViewState): Entry[] {
  const picked = selectedId(view);
  return indexAsOf(index, view.asOf).dataset.entries.filter(
    (entry) => entry.id === picked || (isInStory(entry, view) && matchesFilters(index, entry, view.filters)),
  );
}

/** The entries among which the filters choose: those that story and time let through. */
export function filterableEntries(index: DatasetIndex, view: ViewState): Entry[] {
  return indexAsOf(index, view.asOf).dataset.entries.filter((entry) => isInStory(entry, view));
}

function isInStory(entry: Entry, { story }: ViewState): boolean {
  return story === null || entry.stories.includes(story);
}

/** Entries under the story they belong to, stories in their order. An entry of two stories stands in both. */
export function entriesByStory(dataset: Dataset): ReadonlyMap<string, readonly Entry[]> {
  return new Map(
    dataset.stories.map(({ id }) => [id, dataset.entries.filter((entry) => entry.stories.includes(id))]),
  );
}

/** The id of what is picked, or null. */
export function selectedId(view: ViewState): string | null {
  return view.selection.type === "none" ? null : view.selection.id;
}

/** The entry that is picked, as of the time looked at; one that had not been reported then as it is now. Or null. */
export function selectedEntry(index: DatasetIndex, view: ViewState): Entry | null {
  if (view.selection.type !== "entry") return null;
  const { id } = view.selection;
  return indexAsOf(index, view.asOf).entryById.get(id) ?? index.entryById.get(id) ?? null;
}

/** Whether what is picked had not been reported at the time looked at, so that it is not on the map. */
export function isNotYetReported(index: DatasetIndex, { selection, asOf }: ViewState): boolean {
  return selection.type === "entry" && !indexAsOf(index, asOf).entryById.has(selection.id);
}

/** The place or organisation that is picked, with what had been said of it at the time looked at; or null. */
export function selectedSubject(index: DatasetIndex, view: ViewState): Place | Organisation | null {
  const { selection, asOf } = view;
  const { placeById, organisationById } = indexAsOf(index, asOf);
  if (selection.type === "place") return placeById.get(selection.id) ?? null;
  if (selection.type === "organisation") return organisationById.get(selection.id) ?? null;
  return null;
}

/** The positions that have to be in view for what is picked; none for what has no mark. */
export function pickedPositions(index: DatasetIndex, view: ViewState): readonly Position[] {
  const entry = selectedEntry(index, view);
  if (entry) return positionsOfPick(index, entry);
  const subject = selectedSubject(index, view);
  const own = subject && positionOf(index, subject.id);
  if (own) return [own];
  return subject ? entryPositions({ entries: entriesOf(index, subject.id) }) : [];
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
