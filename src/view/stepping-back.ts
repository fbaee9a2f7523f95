import type { DatasetIndex } from "./dataset-index.ts";
import { visibleEntries } from "./derive.ts";
import { emphasisedIds } from "./emphasis.ts";
import { FACETS, type ViewState } from "./view-state.ts";

/** From this zoom of the scene on there is room for every flow at full strength. */
const ROOMY_ZOOM = 2.4;

const NONE: ReadonlySet<string> = new Set();

/**
 * Ids of the flows that step back: on the overview all but those that lead the stories, until the reader picks
 * them, filters, opens the table or comes closer. None where no leading flow is visible: nothing would stand out.
 * @param zoom that of the scene
 */
export function steppedBack(index: DatasetIndex, view: ViewState, zoom: number): ReadonlySet<string> {
  if (isAskedFor(view) || zoom >= ROOMY_ZOOM) return NONE;
  const leading = new Set(index.dataset.stories.flatMap(({ lead }) => lead ?? []));
  const flows = visibleEntries(index, view).filter(({ type }) => type === "flow");
  if (!flows.some(({ id }) => leading.has(id))) return NONE;
  const picked = emphasisedIds(index, view);
  return new Set(flows.map(({ id }) => id).filter((id) => !leading.has(id) && !picked?.has(id)));
}

function isAskedFor({ story, filters, panel }: ViewState): boolean {
  return story !== null || panel.type === "table" || FACETS.some((facet) => filters[facet].length > 0);
}
