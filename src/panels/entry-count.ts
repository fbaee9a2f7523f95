import { visibleEntries } from "../view/derive.ts";
import { hasFilters } from "../view/filters.ts";
import { NO_FILTERS } from "../view/view-state.ts";
import type { SiteNow } from "./site-context.ts";

/** How many entries are seen, and how many would be without filters. */
export function entryCounts({ index, view }: Pick<SiteNow, "index" | "view">): { shown: number; of: number } {
  return {
    shown: visibleEntries(index, view).length,
    of: visibleEntries(index, { ...view, filters: NO_FILTERS }).length,
  };
}

/** "26 entries", with filters "7 of 26 entries". */
export function countInWords(site: SiteNow): string {
  const { shown, of } = entryCounts(site);
  const { list, filters } = site.messages;
  return hasFilters(site.view.filters) ? filters.count(shown, of) : list.count(shown);
}
