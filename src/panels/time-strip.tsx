import { useMemo } from "preact/hooks";
import { UNDATED } from "../view/as-of.ts";
import { publications } from "../view/dated-events.ts";
import { entriesAsOf } from "../view/time-counts.ts";
import type { AsOf } from "../view/view-state.ts";
import { PlayButton } from "./play-button.tsx";
import { useSite } from "./site-context.ts";
import { TimeKey } from "./time-key.tsx";
import { TimeSlider } from "./time-slider.tsx";
import { stopName, timeInShort, timeSentence } from "./time-words.ts";

/**
 * The time control: what had been reported by the end of a month, on a strip of dated claims; what no document dates;
 * or, as at first, everything. It says in words what is shown.
 */
export function TimeStrip() {
  const site = useSite();
  const { index, view, messages } = site;
  const published = useMemo(() => publications(index.dataset), [index]);
  const isMonth = view.asOf !== null && view.asOf !== UNDATED;
  return (
    <section class="time" aria-label={messages.time.heading}>
      <div class="time-rows">
        {published.length > 0 && <PlayButton published={published} />}
        <p class="time-words">
          <span class="time-sentence">
            {timeSentence(site)} {isMonth && <span class="quiet">{messages.time.undatedStay}</span>}
          </span>
          <span class="time-short">{timeInShort(site)}</span>
        </p>
        <TimeKey />
        <TimeSlider published={published} />
        <div class="time-ends">
          <EndStop asOf={UNDATED} />
          <EndStop asOf={null} />
        </div>
      </div>
    </section>
  );
}

/** A stop that is no month, for pointers; the slider has it too, and is the one stop of the Tab key. */
function EndStop({ asOf }: { asOf: AsOf }) {
  const { index, view, store, messages } = useSite();
  return (
    <button
      type="button"
      class="time-end"
      tabIndex={-1}
      aria-pressed={view.asOf === asOf}
      onClick={() => store.update({ asOf })}
    >
      {stopName(asOf, messages)} <span class="count">{entriesAsOf(index, view, asOf)}</span>
    </button>
  );
}
