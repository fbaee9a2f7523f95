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
      const namesOf = (ids: readonly string[]) =>
        ids
          .flatMap((id) => index.placeById.get(id) ?? [])
          .map(({ names }) => localise(names, messages.tag).text);
      const statuses = entry.statuses.map((status) => measureStatusWords(messages, status));
      const status = alternatives(messages, statuses);
      return words.measureOn(namesOf(entry.imposedBy), namesOf(entry.against), status);
    }
    case "draft":
      return draft.legend;
    default:
      return words.marks[entry.mark];
  }
}
