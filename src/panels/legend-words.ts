import type { Messages } from "../i18n/messages.ts";
import type { LegendEntry } from "../view/legend.ts";

/** What a mark of the legend means, in a few words. */
export function legendWords(entry: LegendEntry, { legend: words, draft }: Messages): string {
  switch (entry.mark) {
    case "flow":
      return words.flows[entry.kind];
    case "flow status":
      return entry.status ? words.flowStatuses[entry.status] : words.flowStatusNotStated;
    case "quantity not stated":
      return words.quantityNotStated;
    case "quantity stated":
      return words.quantityStated;
    case "measure":
      return entry.status ? words.measures[entry.status] : words.measureStatusNotStated;
    case "facility":
      return words.facilities[entry.kind];
    case "facility status":
      return entry.status ? words.facilityStatuses[entry.status] : words.facilityStatusNotStated;
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
