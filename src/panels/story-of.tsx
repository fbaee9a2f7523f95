import { localise } from "../i18n/localise.ts";
import type { PublishedDocument } from "../model/dataset.ts";
import { useSite } from "./site-context.ts";

/** The story that a document belongs to, if any. */
export function StoryOf({ document }: { document: PublishedDocument }) {
  const { index, messages } = useSite();
  const story = document.story === null ? undefined : index.storyById.get(document.story);
  if (!story) return null;
  return <span class="quiet">{messages.reading.story(localise(story.title, messages.tag).text)}</span>;
}
