import type { DatasetIndex } from "../view/dataset-index.ts";
import { filterableEntries, isNotYetReported, visibleEntries } from "../view/derive.ts";
import type { SearchTarget } from "../view/search-item.ts";
import { selectionOf } from "../view/selection.ts";
import type { ViewState } from "../view/view-state.ts";

/** What choosing a hit changes in the view: a thing is picked; a claim opens in its document, with what it is about. */
export function viewOfHit(index: DatasetIndex, { id, group }: SearchTarget): Partial<ViewState> {
  switch (group) {
    case "entry":
    case "subject":
      return { selection: selectionOf(index, id) };
    case "document":
      return { panel: { type: "document", id, claim: null } };
    case "claim": {
      const document = index.claimById.get(id)?.document;
      const subject = subjectOfClaim(index, id);
      return {
        ...(document === undefined ? {} : { panel: { type: "document", id: document, claim: id } }),
        ...(subject === null ? {} : { selection: selectionOf(index, subject) }),
      };
    }
  }
}

/** What a claim is about, an entry rather than a place or an organisation; null when the data does not say. */
export function subjectOfClaim(index: DatasetIndex, claim: string): string | null {
  const about = index.claimById.get(claim)?.about ?? [];
  return about.find((id) => index.entryById.has(id)) ?? about[0] ?? null;
}

/** Why an entry is not among those the reader sees now; null when it is. Choosing it shows it all the same. */
export function whyNotShown(
  index: DatasetIndex,
  view: ViewState,
  id: string,
): "other story" | "filtered away" | "not yet reported" | null {
  if (!index.entryById.has(id)) return null;
  if (isNotYetReported(index, { ...view, selection: { type: "entry", id } })) return "not yet reported";
  if (visibleEntries(index, view).some((entry) => entry.id === id)) return null;
  return filterableEntries(index, view).some((entry) => entry.id === id) ? "filtered away" : "other story";
}
