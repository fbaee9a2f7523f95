import type { DatasetIndex } from "../view/dataset-index.ts";
import { Localised } from "./localised.tsx";
import { useSite } from "./site-context.ts";

/** The title of the story, and what you see in one line. */
export function Headline() {
  const { index, view, messages } = useSite();
  const story = view.story === null ? undefined : index.storyById.get(view.story);
  return (
    <div class="headline">
      <h1>{story ? <Localised text={story.title} /> : messages.overviewTitle}</h1>
      <p class="line">{story ? <Localised text={story.line} /> : messages.overviewLine(countsOf(index))}</p>
    </div>
  );
}

/** How many documents, and entries of each type, there are. */
export function countsOf({ dataset }: DatasetIndex) {
  const count = (type: string) => dataset.entries.filter((entry) => entry.type === type).length;
  return {
    document: dataset.documents.length,
    facility: count("facility"),
    flow: count("flow"),
    measure: count("measure"),
    agreement: count("agreement"),
  };
}
