import type { DatasetIndex } from "./dataset-index.ts";
import { filterableEntries } from "./derive.ts";
import { matchesFilters } from "./filters.ts";
import { FACETS, type Facet, NO_FILTERS, type ViewState } from "./view-state.ts";

/** Something that narrows down what is seen: the wanted values of a facet, the time looked at, or the story. */
type Narrowing = Facet | "time" | "story";

/** A way out of a view that shows nothing: what to lift, how many entries are seen then, and the change of the view. */
export interface Lift {
  readonly of: Narrowing;
  readonly count: number;
  readonly patch: Partial<ViewState>;
}

/** How many entries story, time and filters let through; what is picked is seen besides. */
export function countMatching(index: DatasetIndex, view: ViewState): number {
  return filterableEntries(index, view).filter((entry) => matchesFilters(index, entry, view.filters)).length;
}

/**
 * What to lift, alone, so that something is seen, that which shows most first. Of a facet all wanted values together:
 * where nothing has one of two values, nothing has the other alone. Empty when nothing helps alone.
 */
export function liftsOf(index: DatasetIndex, view: ViewState): Lift[] {
  return narrowingsOf(view)
    .map((of) => {
      const patch = patchWithout(view, of);
      return { of, patch, count: countMatching(index, { ...view, ...patch }) };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The change that lifts filters and time and, if nothing is seen even then, the story. */
export function clearing(index: DatasetIndex, view: ViewState): Partial<ViewState> {
  const patch = { filters: NO_FILTERS, asOf: null };
  const isEnough = countMatching(index, { ...view, ...patch }) > 0;
  return isEnough ? patch : { ...patch, ...patchWithout(view, "story") };
}

function narrowingsOf({ filters, asOf, story }: ViewState): Narrowing[] {
  return [
    ...FACETS.filter((facet) => filters[facet].length > 0),
    ...(asOf === null ? [] : ["time" as const]),
    ...(story === null ? [] : ["story" as const]),
  ];
}

/** Another story has another framing: the map goes there. */
function patchWithout({ filters }: ViewState, of: Narrowing): Partial<ViewState> {
  if (of === "time") return { asOf: null };
  if (of === "story") return { story: null, camera: null };
  return { filters: { ...filters, [of]: [] } };
}
