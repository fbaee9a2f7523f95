import type { DatasetIndex } from "../view/dataset-index.ts";
import { filterableEntries, isNotYetReported, visibleEntries } from "../view/derive.ts";
import { viewOfClaim } from "../view/document-claims.ts";
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
      const claim = index.claimById.get(id);
      return claim ? viewOfClaim(index, claim) : {};
    }
  }
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
