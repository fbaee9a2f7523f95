import type { Entry } from "../model/dataset.ts";
import type { EntryType } from "../model/kinds.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import type { LabelText, LabelWords } from "./label-text.ts";

/** As in the list of the page. */
const GROUP_ORDER = ["flow", "measure", "facility", "agreement"] as const satisfies readonly EntryType[];

/** An entry in a list whose numbers stand on the map. */
export interface NumberedEntry {
  readonly entry: Entry;
  /** From 1; null for an entry that has no mark on the map. */
  readonly number: number | null;
}

/** Entries in the order of the list; those with a mark are numbered, those without one stand at the end. */
export function numberedEntries(entries: readonly Entry[]): NumberedEntry[] {
  const ordered = GROUP_ORDER.flatMap((type) => entries.filter((entry) => entry.type === type));
  const marked = ordered.filter(hasMark).map((entry, at) => ({ entry, number: at + 1 }));
  return [...marked, ...ordered.filter((entry) => !hasMark(entry)).map((entry) => ({ entry, number: null }))];
}

function hasMark(entry: Entry): boolean {
  return entry.type !== "agreement" || entry.position !== null;
}

/**
 * The words of a map that goes with a numbered list: a flow is its number, plants and agreements have theirs above
 * their names, a measure has it above the name of the country that it is against.
 */
export function numberedWords(
  index: DatasetIndex,
  numbered: readonly NumberedEntry[],
  words: LabelWords,
): LabelWords {
  const numberOf = (id: string) =>
    numbered.flatMap(({ entry, number }) => (entry.id === id && number !== null ? [number] : []));
  const against = (place: string) =>
    numbered.flatMap(({ entry, number }) =>
      entry.type === "measure" && entry.against.value === place && number !== null ? [number] : [],
    );
  const withNumbers = (text: LabelText, numbers: readonly number[]): LabelText => ({ ...text, numbers });
  return {
    ...words,
    flow: ({ id }) => ({ lines: [], local: null, numbers: numberOf(id) }),
    mark: (mark) => withNumbers(words.mark(mark), index.entryById.has(mark.id) ? numberOf(mark.id) : []),
    area: (place) => withNumbers(words.area(place), against(place.id)),
  };
}
