import { localise } from "../i18n/localise.ts";
import { hasFilters } from "../view/filters.ts";
import { clearing, countMatching, type Lift, liftsOf } from "../view/lifting.ts";
import type { ViewState } from "../view/view-state.ts";
import { facetValueWords } from "./facet-words.ts";
import { type SiteNow, useSite } from "./site-context.ts";

/** Says, when no entry is left, what to lift to see some again, what shows most first. Else nothing. */
export function EmptyResult() {
  const site = useSite();
  const { index, view, messages } = site;
  if (countMatching(index, view) > 0) return null;
  const lifts = liftsOf(index, view);
  const words = messages.filters;
  const cause = hasFilters(view.filters) ? "filters" : view.asOf === null ? "story" : "time";
  return (
    <div class="empty-result">
      <p>{words.none[cause]}</p>
      <p>{lifts.length > 0 ? words.whatToLift : words.liftAll}</p>
      <ul>
        {lifts.map((lift) => (
          <li key={lift.of}>
            <LiftButton patch={lift.patch}>{liftInWords(site, lift)}</LiftButton>
          </li>
        ))}
        {lifts.length === 0 && (
          <li>
            <LiftButton patch={clearing(index, view)}>{words.clearAll}</LiftButton>
          </li>
        )}
      </ul>
    </div>
  );
}

function LiftButton({ patch, children }: { patch: Partial<ViewState>; children: string }) {
  const { store } = useSite();
  return (
    <button
      type="button"
      class="lift"
      onClick={() => {
        // The button goes away; the keyboard stays at the entries.
        document.getElementById("list")?.focus({ preventScroll: true });
        store.update(patch);
      }}
    >
      {children}
    </button>
  );
}

function liftInWords(site: SiteNow, { of, count }: Lift): string {
  const { index, view, messages } = site;
  const words = messages.filters;
  if (of === "time") return words.liftTime(count);
  if (of === "story") {
    const story = view.story === null ? undefined : index.storyById.get(view.story);
    return words.liftStory(story ? localise(story.title, messages.tag).text : messages.overview, count);
  }
  const values = view.filters[of].map((value) => facetValueWords(site, of, value).text);
  return words.liftFacet(words.facets[of], values.join(", "), count);
}
