import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { localise } from "../i18n/localise.ts";
import { selectedEntry, selectedId } from "../view/derive.ts";
import { hasFilters } from "../view/filters.ts";
import { FACETS, type ViewState } from "../view/view-state.ts";
import { entryCounts } from "./entry-count.ts";
import { entrySentence } from "./entry-words.ts";
import { readingInWords } from "./reading-words.ts";
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

/** What changed in the view, the most telling first: one sentence, however much changed at once. */
function changeInWords(site: SiteNow, before: ViewState): string | null {
  const { index, view, messages } = site;
  if (view === before) return null;
  const read = readingInWords(site, before);
  if (read !== null) return read;
  const isOtherPick = selectedId(view) !== selectedId(before);
  const entry = selectedEntry(index, view);
  if (view.asOf !== before.asOf) return timeSentence(site);
  if (entry && isOtherPick) {
    return atTime(site, messages.announce.selected(entrySentence(site, entry), entry.claims.length));
  }
  const { shown } = entryCounts(site);
  if (view.story !== before.story) return atTime(site, messages.announce.story(storyTitle(site), shown));
  const isClosed = isOtherPick && before.selection.type !== "none";
  return (
    filtersInWords(site, before) ??
    panelInWords(site, before) ??
    (isClosed ? atTime(site, messages.announce.closed(shown)) : null)
  );
}

function filtersInWords(site: SiteNow, before: ViewState): string | null {
  const { view, messages } = site;
  const isSame = FACETS.every((facet) => view.filters[facet].join() === before.filters[facet].join());
  if (isSame) return null;
  const { shown, of } = entryCounts(site);
  return hasFilters(view.filters) ? messages.filters.changed(shown, of) : messages.filters.cleared(shown);
}

/** The list has become a table or back, or the table another order. */
function panelInWords(site: SiteNow, { panel: before }: ViewState): string | null {
  const { view, messages } = site;
  const { panel } = view;
  const { shown } = entryCounts(site);
  if (panel.type === "list") return before.type === "list" ? null : messages.table.closed(shown);
  if (panel.type !== "table") return null;
  if (before.type !== "table") return messages.table.opened(shown);
  if (panel.sortBy === before.sortBy && panel.descending === before.descending) return null;
  return panel.sortBy === null
    ? messages.table.unsorted
    : messages.table.sorted(messages.table.columns[panel.sortBy], panel.descending);
}

function storyTitle({ index, view, messages }: SiteNow): string {
  const story = view.story === null ? undefined : index.storyById.get(view.story);
  return story ? localise(story.title, messages.tag).text : messages.overview;
}
