import type { Dataset, Entry } from "../model/dataset.ts";
import { entriesOf } from "../model/subjects.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { selectedEntry, selectedSubject } from "./derive.ts";
import type { ViewState } from "./view-state.ts";

/** Which ids keep their strength in a view; null when all do. */
export type Emphasise = (index: DatasetIndex, view: ViewState) => ReadonlySet<string> | null;

/**
 * The ids that keep their strength while something is picked: it, the flows a measure severs, the measures that
 * sever a flow, the flows of a facility, what has to do with a place or an organisation. Null when nothing is picked,
 * or when what is picked has no mark, and everything is equally strong.
 */
export function emphasisedIds(index: DatasetIndex, view: ViewState): ReadonlySet<string> | null {
  const picked = selectedEntry(index, view);
  if (picked) return new Set([picked.id, ...relatedIds(index.dataset, picked)]);
  const subject = selectedSubject(index, view);
  const related = subject ? entriesOf(index, subject.id).map(({ id }) => id) : [];
  return related.length === 0 ? null : new Set(related);
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
