import { useMemo } from "preact/hooks";
import { UNDATED } from "../view/as-of.ts";
import { publications } from "../view/dated-events.ts";
import { entriesAsOf } from "../view/time-counts.ts";
import type { AsOf } from "../view/view-state.ts";
import { PlayButton } from "./play-button.tsx";
import { useSite } from "./site-context.ts";
import { TimeSlider } from "./time-slider.tsx";

/** What sets the time: a button that plays, the slider on its strip, and the stops that are no month. */
export function TimeControl() {
  const { index, messages } = useSite();
  const published = useMemo(() => publications(index.dataset), [index]);
  return (
    <>
      {published.length > 0 && <PlayButton published={published} />}
      <TimeSlider published={published} />
      <div class="time-ends">
        <EndStop asOf={UNDATED} word={messages.time.undated} />
        <EndStop asOf={null} word={messages.time.all} />
      </div>
    </>
  );
}

/** A stop that is no month, for pointers; the slider has it too, and is the one stop of the Tab key. */
function EndStop({ asOf, word }: { asOf: AsOf; word: string }) {
  const { index, view, store } = useSite();
  return (
    <button
      type="button"
      class="time-end"
      tabIndex={-1}
      aria-pressed={view.asOf === asOf}
      onClick={() => store.update({ asOf })}
    >
      {word} <span class="count">{entriesAsOf(index, view, asOf)}</span>
    </button>
  );
}
