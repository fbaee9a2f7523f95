import type { ClaimId } from "../model/dataset.ts";
import { UNDATED } from "./as-of.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { visibleEntries } from "./derive.ts";
import { INITIAL_VIEW, type ViewState } from "./view-state.ts";

/** What the entries that are shown rest on. */
export interface ShownEvidence {
  readonly documents: ReadonlySet<string>;
  readonly claims: ReadonlySet<ClaimId>;
}

/**
 * The documents and claims on which rests what story, filters and time let through. A claim about places or organisations
 * alone, which have no mark to show, goes with its document; but it is none of those that no document dates.
 */
export function shownEvidence(index: DatasetIndex, view: ViewState): ShownEvidence {
  const entries = visibleEntries(index, { ...view, selection: INITIAL_VIEW.selection });
  const documents = new Set(entries.flatMap((entry) => entry.documents));
  const ofEntries = new Set(index.dataset.entries.flatMap((entry) => entry.claims));
  const alone =
    view.asOf === UNDATED
      ? []
      : index.dataset.claims.filter(({ id, document }) => !ofEntries.has(id) && documents.has(document));
  return {
    documents,
    claims: new Set([...entries.flatMap((entry) => entry.claims), ...alone.map(({ id }) => id)]),
  };
}
