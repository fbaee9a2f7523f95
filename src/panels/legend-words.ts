import { capitalised } from "../i18n/capitalised.ts";
import { localise } from "../i18n/localise.ts";
import type { LegendMark } from "../view/legend.ts";
import type { Wording } from "./entry-words.ts";
import { alternatives, facilityStatusWords, flowStateWords, measureStatusWords } from "./status-words.ts";

/** What a look of the map means, in a few words that begin with a capital. */
export function legendWords(wording: Wording, mark: LegendMark): string {
  return capitalised(wordsOf(wording, mark), wording.messages.formatTag);
}

function wordsOf({ index, messages }: Wording, entry: LegendMark): string {
  const { legend: words, draft, filters } = messages;
  switch (entry.mark) {
    case "flow kind":
      return filters.kinds[entry.kind];
    case "line":
      return alternatives(
        messages,
        entry.flows.map(({ kind, status }) => flowStateWords(messages, kind, status)),
      );
    case "halted before":
      return words.haltedBefore;
    case "facility": {
      const statuses = entry.statuses.map((status) => facilityStatusWords(messages, status));
      return `${filters.kinds[entry.kind]}, ${alternatives(messages, statuses)}`;
    }
    case "measure": {
      const { against, status } = measureWords({ index, messages }, entry);
      return words.measureOn(against, status);
    }
    case "draft":
      return draft.legend;
    default:
      return words.marks[entry.mark];
  }
}

/** Of measures that look alike: whom they are on, and how far they have come. */
export function measureWords({ index, messages }: Wording, mark: MeasureMark) {
  const against = mark.against.flatMap((id) => index.placeById.get(id) ?? []);
  return {
    against: against.map(({ names }) => localise(names, messages.tag).text),
    status: alternatives(
      messages,
      mark.statuses.map((status) => measureStatusWords(messages, status)),
    ),
  };
}

type MeasureMark = Extract<LegendMark, { mark: "measure" }>;
