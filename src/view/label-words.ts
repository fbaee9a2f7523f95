import type { Amount, Entry, Flow, FlowEnd, Place } from "../model/dataset.ts";
import type { Bound, Unit } from "../model/kinds.ts";
import type { LocalisedText } from "../model/text.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import type { LabelText, LabelWords } from "./label-text.ts";
import type { SceneMark } from "./scene.ts";
import { stakeWords } from "./stake-words.ts";

/** The reader's language, as labels need it. */
export interface MapWording {
  readonly locale: string;
  readonly textOf: (text: LocalisedText) => string;
  /** How far a flow has come, in a few words. */
  readonly flowStatus: (flow: Flow) => string;
  /** What goes from where to where. */
  readonly flowName: (
    words: Pick<Flow, "kind" | "status"> &
      Readonly<Record<"commodity" | "origin" | "destination", string>> & {
        readonly stake: ReturnType<typeof stakeWords>;
      },
  ) => string;
  /** How much of something. */
  readonly amount: (amount: Amount) => string;
  /** What stands beside the name of a draft. */
  readonly draft: string;
}

/** Longest line of a label, in letters of the Latin alphabet: beyond it a name is broken between words. */
const LONGEST_LINE = 22;

/** The words of the labels in a reader's language, without their measures. */
export function labelTexts(index: DatasetIndex, wording: MapWording): Omit<LabelWords, "width"> {
  return {
    mark: (mark) => markText(index, mark, wording),
    flow: (flow) => ({
      lines: [...breakLines(flowWords(flow, wording)), ...figure(flow, wording)],
      local: null,
    }),
    area: (place) => placeText(place, wording),
    edge: (place, sign) => {
      const name = wording.textOf(place.names);
      if (sign === null) return { lines: [name], local: null };
      return { lines: [sign === "→" ? `${name} ${sign}` : `${sign} ${name}`], local: null };
    },
  };
}

/** What a document says goes: no width shows it while no other figure can be compared with it. */
function figure({ quantity }: Flow, { amount, locale }: MapWording): string[] {
  if (!quantity) return [];
  const { unit, value, bound } = quantity;
  if (!COUNTED.includes(unit)) return breakLines(amount(quantity));
  // What is counted is what goes: its name stands above.
  const number = new Intl.NumberFormat(locale).format(value);
  return [BOUND_SIGNS[bound].before + number + BOUND_SIGNS[bound].after];
}

const COUNTED: readonly Unit[] = ["battery", "vehicle", "person"];

const BOUND_SIGNS: Readonly<Record<Bound, { readonly before: string; readonly after: string }>> = {
  exactly: { before: "", after: "" },
  about: { before: "≈\u202f", after: "" },
  "at most": { before: "≤\u202f", after: "" },
  "more than": { before: "", after: "+" },
  "less than": { before: "<\u202f", after: "" },
};

/** What a hint says about an entry: its name, or what flows from where to where and how far that has come. */
export function hintText(index: DatasetIndex, entry: Entry, wording: MapWording): string {
  if (entry.type !== "flow") return nameWords(entry, wording);
  const nameOf = ({ at, place }: FlowEnd) => {
    const end = index.entryById.get(at);
    const named = index.placeById.get(end?.type === "facility" ? end.place.value : place);
    return named ? wording.textOf(named.names) : place;
  };
  const name = wording.flowName({
    kind: entry.kind,
    status: entry.status,
    commodity: wording.textOf(entry.commodity.value),
    origin: nameOf(entry.origin),
    destination: nameOf(entry.destination),
    stake: stakeWords(entry, (id) => {
      const organisation = index.organisationById.get(id);
      return organisation ? wording.textOf(organisation.names) : id;
    }),
  });
  return withStatus(name, entry, wording);
}

function nameWords(entry: Exclude<Entry, Flow>, wording: MapWording): string {
  const name = wording.textOf(entry.names);
  return entry.draft ? `${name}, ${wording.draft}` : name;
}

function flowWords(flow: Flow, wording: MapWording): string {
  const commodity = capitalised(wording.textOf(flow.commodity.value), wording.locale);
  return withStatus(commodity, flow, wording);
}

function withStatus(words: string, flow: Flow, wording: MapWording): string {
  if (flow.draft) return `${words}, ${wording.draft}`;
  return flow.status === "operating" ? words : `${words}, ${wording.flowStatus(flow)}`;
}

function markText(index: DatasetIndex, mark: SceneMark, wording: MapWording): LabelText {
  if (!mark.entry) {
    // Of a plant that filters leave out the flows still end there: the place has no name that readers know but its.
    const plant = index.dataset.entries.find(
      (entry) => entry.type === "facility" && entry.site === mark.place,
    );
    if (plant?.type === "facility") return markText(index, { ...mark, entry: plant }, wording);
  }
  const place = index.placeById.get(mark.entry?.place?.value ?? mark.place);
  if (!mark.entry) return place ? placeText(place, wording) : { lines: [mark.place], local: null };
  const lines = breakLines(nameWords(mark.entry, wording));
  return { lines, local: place ? ownName(place, wording) : null };
}

function placeText(place: Place, wording: MapWording): LabelText {
  return { lines: breakLines(wording.textOf(place.names)), local: ownName(place, wording) };
}

/** A place's name in its own language, when the reader's is another and writes it otherwise. */
function ownName(place: Place, wording: MapWording): string | null {
  if (place.local === null || place.local === wording.locale) return null;
  const own = place.names[place.local];
  return own === undefined || own === wording.textOf(place.names) ? null : own;
}

/** Lines of about equal length, none longer than need be. */
function breakLines(text: string): string[] {
  const length = lengthOf(text);
  const aim = length / Math.ceil(length / LONGEST_LINE);
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && lengthOf(line) + lengthOf(word) / 2 < aim)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Length in letters of the Latin alphabet: letters of East Asian scripts take up nearly the room of two. */
function lengthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (EAST_ASIAN.test(letter) ? 1.7 : 1), 0);
}

const EAST_ASIAN = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function capitalised(text: string, locale: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase(locale) + rest.join("");
}
