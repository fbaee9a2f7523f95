import type { Dataset, Entry } from "../model/dataset.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { selectedEntry } from "./derive.ts";
import type { ViewState } from "./view-state.ts";

/**
 * The ids that keep their strength while something is picked: it, the flows a measure severs, the measures that
 * sever a flow, the flows of a facility. Null when nothing is picked and everything is equally strong.
 */
export function emphasisedIds(index: DatasetIndex, view: ViewState): ReadonlySet<string> | null {
  const picked = selectedEntry(index, view);
  return picked ? new Set([picked.id, ...relatedIds(index.dataset, picked)]) : null;
}

function relatedIds({ entries }: Dataset, entry: Entry): readonly string[] {
  switch (entry.type) {
    case "measure":
      return entry.severs;
    case "flow":
      return [...entry.severedBy, entry.origin.at, entry.destination.at];
    case "facility":
      return entries
        .filter((other) => other.type === "flow")
        .filter(({ origin, destination }) => origin.at === entry.id || destination.at === entry.id)
        .map(({ id }) => id);
    case "agreement":
      return [];
  }
}
