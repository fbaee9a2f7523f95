import type { DatasetIndex } from "./dataset-index.ts";
import { visibleEntries } from "./derive.ts";
import { type AsOf, INITIAL_VIEW, type ViewState } from "./view-state.ts";

/** How many entries story and filters let through: at the time looked at, and at all times. */
export interface TimeCounts {
  readonly shown: number;
  readonly all: number;
}

export function timeCounts(index: DatasetIndex, view: ViewState): TimeCounts {
  return { shown: entriesAsOf(index, view, view.asOf), all: entriesAsOf(index, view, null) };
}

/** How many entries story and filters would let through at another time. What is picked is not counted for being so. */
export function entriesAsOf(index: DatasetIndex, view: ViewState, asOf: AsOf): number {
  const { selection } = INITIAL_VIEW;
  return visibleEntries(index, { ...view, selection, asOf }).length;
}
