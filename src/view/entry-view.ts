import { entriesOf } from "../model/subjects.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { INITIAL_VIEW, type ViewState } from "./view-state.ts";

/**
 * The view that shows what is picked and nothing of where the reader happens to be: in the reader's language, in the
 * story at hand if it belongs to it, else in the first that it belongs to.
 */
export function viewOfPick(index: DatasetIndex, { selection, story, locale }: ViewState): ViewState {
  const entry = selection.type === "entry" ? index.entryById.get(selection.id) : undefined;
  const near = selection.type === "none" ? [] : entriesOf(index, selection.id);
  const stories = entry ? entry.stories : [...new Set(near.flatMap((each) => each.stories))];
  // A country of several stories is of none of them.
  const first = entry || stories.length === 1 ? (stories[0] ?? null) : null;
  return {
    ...INITIAL_VIEW,
    story: story !== null && stories.includes(story) ? story : first,
    selection,
    locale,
  };
}
