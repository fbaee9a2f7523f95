import type { Story } from "../model/dataset.ts";
import type { LocalisedText } from "../model/text.ts";
import { indexAsOf, UNDATED } from "./as-of.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import type { AsOf } from "./view-state.ts";

/**
 * What a story is about in one line. It rests on all documents of the story: at a time when one of them had not
 * appeared, and among what no document dates, it would tell of more than is seen, and there is none.
 */
export function storyLine(index: DatasetIndex, story: Story, asOf: AsOf): LocalisedText | null {
  if (asOf === UNDATED) return null;
  const { documentById } = indexAsOf(index, asOf);
  const documents = index.dataset.documents.filter((document) => document.story === story.id);
  return documents.every(({ id }) => documentById.has(id)) ? story.line : null;
}
