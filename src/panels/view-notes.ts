import { dateInWords } from "../i18n/dates.ts";
import { localise } from "../i18n/localise.ts";
import { UNDATED } from "../view/as-of.ts";
import { selectedEntry, selectedSubject } from "../view/derive.ts";
import { hasFilters } from "../view/filters.ts";
import { FACETS, type ViewState } from "../view/view-state.ts";
import { entryCounts } from "./entry-count.ts";
import { entrySentence, type Wording } from "./entry-words.ts";
import { facetValueWords } from "./facet-words.ts";

/** What a view shows besides its story, in a sentence each: filters, time, what is picked. None for a story as it is. */
export function viewNotes(wording: Wording, view: ViewState): string[] {
  const { index, messages } = wording;
  const { pictureNotes } = messages.share;
  const notes: string[] = [];
  if (hasFilters(view.filters)) {
    const words = FACETS.flatMap((facet) =>
      view.filters[facet].map((value) => facetValueWords(wording, facet, value).text),
    );
    const { shown, of } = entryCounts({ index, view });
    notes.push(pictureNotes.filtered(words.join(" · "), shown, of));
  }
  if (view.asOf === UNDATED) notes.push(pictureNotes.undated);
  else if (view.asOf !== null) notes.push(pictureNotes.asOf(dateInWords(view.asOf, messages)));
  const entry = selectedEntry(index, view);
  const subject = selectedSubject(index, view);
  if (entry) notes.push(pictureNotes.picked(entrySentence(wording, entry)));
  else if (subject) notes.push(pictureNotes.picked(localise(subject.names, messages.tag).text));
  return notes;
}
