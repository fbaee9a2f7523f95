import { indexAsOf } from "../view/as-of.ts";
import type { DatasetIndex } from "../view/dataset-index.ts";
import { storyLine } from "../view/story-line.ts";
import { Localised } from "./localised.tsx";
import { type SiteNow, useSite } from "./site-context.ts";
import { timeSentence } from "./time-words.ts";

/** The title of the story, and what you see in one line; as of when, if the reader looks at a time. */
export function Headline() {
  const site = useSite();
  const { index, view, messages } = site;
  const story = view.story === null ? undefined : index.storyById.get(view.story);
  const line = story && storyLine(index, story, view.asOf);
  return (
    <div class="headline">
      <h1>{story ? <Localised text={story.title} /> : messages.overviewTitle}</h1>
      <p class="line">
        {view.asOf !== null && <strong class="as-of">{timeSentence(site)} </strong>}
        {story ? line && <Localised text={line} /> : overviewLine(site)}
      </p>
    </div>
  );
}

/** How much there is to see; nothing where nothing had been reported. */
export function overviewLine({
  index,
  view,
  messages,
}: Pick<SiteNow, "index" | "view" | "messages">): string | null {
  const counts = countsOf(indexAsOf(index, view.asOf));
  return counts.document === 0 ? null : messages.overviewLine(counts);
}

function countsOf({ dataset }: DatasetIndex) {
  const count = (type: string) => dataset.entries.filter((entry) => entry.type === type).length;
  return {
    document: dataset.documents.length,
    facility: count("facility"),
    flow: count("flow"),
    measure: count("measure"),
    agreement: count("agreement"),
  };
}
