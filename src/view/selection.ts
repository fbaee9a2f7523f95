import type { DatasetIndex } from "./dataset-index.ts";
import type { Selection } from "./view-state.ts";

const NOTHING: Selection = { type: "none" };

/** What an id picks: an entry, or a place or organisation that some claim speaks of; nothing for any other word. */
export function selectionOf(index: DatasetIndex, id: string | null): Selection {
  if (id === null) return NOTHING;
  if (index.entryById.has(id)) return { type: "entry", id };
  if (index.placeById.has(id)) return { type: "place", id };
  if (index.organisationById.has(id)) return { type: "organisation", id };
  return NOTHING;
}
