import { dateInWords } from "../i18n/dates.ts";
import { localise } from "../i18n/localise.ts";
import type { Messages } from "../i18n/messages.ts";
import { FACILITY_KINDS, FLOW_KINDS, MEASURE_STATUSES, STATUSES } from "../model/kinds.ts";
import { UNDATED } from "../view/as-of.ts";
import { selectedEntry, selectedSubject, visibleEntries } from "../view/derive.ts";
import { hasFilters, TYPE_KINDS, toSlug } from "../view/filters.ts";
import { FACETS, type Facet, type ViewState } from "../view/view-state.ts";
import { entrySentence, nameOf, type Wording } from "./entry-words.ts";

/** What a view shows besides its story, in a sentence each: filters, time, what is picked. None for a story as it is. */
export function viewNotes(wording: Wording, view: ViewState): string[] {
  const { index, messages } = wording;
  const { pictureNotes } = messages.share;
  const notes: string[] = [];
  if (hasFilters(view.filters)) {
    const words = FACETS.flatMap((facet) =>
      view.filters[facet].map((value) => valueWords(wording, facet, value)),
    );
    const shown = visibleEntries(index, view).length;
    notes.push(pictureNotes.filtered(messages.listed(words), shown, index.dataset.entries.length));
  }
  if (view.asOf === UNDATED) notes.push(pictureNotes.undated);
  else if (view.asOf !== null) notes.push(pictureNotes.asOf(dateInWords(view.asOf, messages)));
  const entry = selectedEntry(index, view);
  const subject = selectedSubject(index, view);
  if (entry) notes.push(pictureNotes.picked(entrySentence(wording, entry)));
  else if (subject) notes.push(pictureNotes.picked(localise(subject.names, messages.tag).text));
  return notes;
}

/** A value of a filter, as the reader reads it elsewhere on the page. */
function valueWords(wording: Wording, facet: Facet, value: string): string {
  const { index, messages } = wording;
  switch (facet) {
    case "kind":
      return kindWords(value, messages);
    case "status":
      return statusWords(value, messages);
    case "document": {
      const document = index.documentById.get(value);
      return document ? messages.share.documentLine(document.publisher, document.title) : value;
    }
    case "country":
      return nameOf(wording, `place/${value}`);
  }
}

function kindWords(slug: string, messages: Messages): string {
  const flow = FLOW_KINDS.find((kind) => toSlug(kind) === slug);
  if (flow) return messages.legend.flows[flow];
  const facility = FACILITY_KINDS.find((kind) => toSlug(kind) === slug);
  if (facility) return messages.facilityKinds[facility];
  const type = TYPE_KINDS.find((kind) => kind === slug);
  return type ? messages.entryTypes[type] : slug;
}

function statusWords(slug: string, messages: Messages): string {
  const status = STATUSES.find((each) => toSlug(each) === slug);
  if (status) return messages.statuses[status];
  const measure = MEASURE_STATUSES.find((each) => toSlug(each) === slug);
  return measure ? messages.measureStatuses[measure] : messages.statusNotStated;
}
