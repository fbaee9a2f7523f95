import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { localise } from "../i18n/localise.ts";
import { selectedEntry, visibleEntries } from "../view/derive.ts";
import { isSameStep } from "../view/store.ts";
import type { ViewState } from "../view/view-state.ts";
import { entrySentence } from "./entry-words.ts";
import { type SiteNow, useSite } from "./site-context.ts";
import { atTime, timeSentence } from "./time-words.ts";

/** Says each change of the view in one polite sentence. Silent until something changes. */
export function Announcer() {
  const site = useSite();
  const [sentence, setSentence] = useState("");
  const before = useRef(site.view);
  // At once, not after the next paint: a map that is busy drawing would hold the sentence back.
  useLayoutEffect(() => {
    const next = changeInWords(site, before.current);
    before.current = site.view;
    if (next) setSentence(next);
  });
  return (
    <p class="visually-hidden" role="status">
      {sentence}
    </p>
  );
}

function changeInWords(site: SiteNow, before: ViewState): string | null {
  const { index, view, messages } = site;
  if (view === before) return null;
  const count = visibleEntries(index, view).length;
  const entry = selectedEntry(index, view);
  if (view.asOf !== before.asOf) return timeSentence(site);
  if (isSameStep(view, before) && view.locale === before.locale) return null;
  if (entry) {
    return atTime(site, messages.announce.selected(entrySentence(site, entry), entry.claims.length));
  }
  if (view.story !== before.story) return atTime(site, messages.announce.story(storyTitle(site), count));
  return before.selection.type === "none" ? null : atTime(site, messages.announce.closed(count));
}

function storyTitle({ index, view, messages }: SiteNow): string {
  const story = view.story === null ? undefined : index.storyById.get(view.story);
  return story ? localise(story.title, messages.tag).text : messages.overview;
}
