import { filterableEntries } from "../view/derive.ts";
import { DOUBTFUL, facetValuesOf } from "../view/filters.ts";
import { useSite } from "./site-context.ts";

/** One press leaves only what is claimed, under discussion or in doubt; another brings back the rest. */
export function DoubtFilter() {
  const { index, view, store, messages } = useSite();
  const { filters } = view;
  const isOn = filters.status.join() === DOUBTFUL.join();
  const isOfUse = filterableEntries(index, view).some((entry) =>
    facetValuesOf(index, "status", entry).some((status) => DOUBTFUL.includes(status)),
  );
  if (!isOfUse && !isOn) return null;
  return (
    <button
      type="button"
      class="doubt-filter"
      aria-pressed={isOn}
      onClick={() => store.update({ filters: { ...filters, status: isOn ? [] : DOUBTFUL } })}
    >
      {messages.filters.doubtful}
    </button>
  );
}
