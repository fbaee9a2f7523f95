import { capitalised } from "../i18n/capitalised.ts";
import type { Messages } from "../i18n/messages.ts";
import type { LegendEntry } from "../view/legend.ts";
import { facilityStatusWords, flowStatusWords, measureStatusWords } from "./status-words.ts";

/** What a mark of the legend means, in a few words. */
export function legendWords(entry: LegendEntry, messages: Messages): string {
  const { legend: words, entryTypes, draft } = messages;
  const { kinds } = messages.filters;
  switch (entry.mark) {
    case "flow":
      return kinds[entry.kind];
    case "flow status":
      return capitalised(flowStatusWords(messages, entry.status), messages.formatTag);
    case "quantity not stated":
      return words.quantityNotStated;
    case "quantity stated":
      return words.quantityStated;
    case "measure":
      return `${entryTypes.measure}: ${measureStatusWords(messages, entry.status)}`;
    case "facility":
      return kinds[entry.kind];
    case "facility status":
      return `${entryTypes.facility}: ${facilityStatusWords(messages, entry.status)}`;
    case "agreement":
      return words.agreement;
    case "draft":
      return draft.legend;
    case "precision ring":
      return words.precisionRing;
    case "area":
      return words.area;
  }
}
