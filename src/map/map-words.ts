import { messagesFor } from "../i18n/locales.ts";
import { localise } from "../i18n/localise.ts";
import type { Entry, Flow, Place } from "../model/dataset.ts";
import type { DatasetIndex } from "../view/dataset-index.ts";
import type { SceneMark } from "../view/scene.ts";
import type { LabelText, LabelWords } from "../view/scene-labels.ts";

/** Longest line of a label, in characters: beyond it a name is broken between words. */
const LONGEST_LINE = 22;

/** The words of the labels in a reader's language, without their measures. */
export function labelTexts(index: DatasetIndex, locale: string): Omit<LabelWords, "width"> {
  return {
    mark: (mark) => markText(index, mark, locale),
    flow: (flow) => ({ lines: breakLines(flowWords(flow, locale)), local: null }),
    area: (place) => placeText(place, locale),
  };
}

/** What a hint says about an entry: its name, or what flows and how far that has come. */
export function hintText(entry: Entry, locale: string): string {
  return entry.type === "flow" ? flowWords(entry, locale) : localise(entry.names, locale).text;
}

function flowWords(flow: Flow, locale: string): string {
  const messages = messagesFor(locale);
  const commodity = capitalised(localise(flow.commodity.value, locale).text, locale);
  if (flow.status === "operating") return commodity;
  return `${commodity}, ${flow.status === null ? messages.statusNotStated : messages.statuses[flow.status]}`;
}

function markText(index: DatasetIndex, mark: SceneMark, locale: string): LabelText {
  const place = index.placeById.get(mark.entry?.place?.value ?? mark.place);
  if (!mark.entry) return place ? placeText(place, locale) : { lines: [mark.place], local: null };
  const lines = breakLines(localise(mark.entry.names, locale).text);
  return { lines, local: place ? ownName(place, locale) : null };
}

function placeText(place: Place, locale: string): LabelText {
  return { lines: breakLines(localise(place.names, locale).text), local: ownName(place, locale) };
}

/** A place's name in its own language, when the reader's is another and writes it otherwise. */
function ownName(place: Place, locale: string): string | null {
  if (place.local === null || place.local === locale) return null;
  const own = place.names[place.local];
  return own === undefined || own === localise(place.names, locale).text ? null : own;
}

/** Lines of about equal length, none longer than need be. */
function breakLines(text: string): string[] {
  const count = Math.ceil(text.length / LONGEST_LINE);
  const aim = text.length / count;
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length / 2 < aim)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function capitalised(text: string, locale: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase(locale) + rest.join("");
}
