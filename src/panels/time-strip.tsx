import { UNDATED } from "../view/as-of.ts";
import { Later } from "./later.tsx";
import { useSite } from "./site-context.ts";
import { TimeKey } from "./time-key.tsx";
import { timeInShort, timeSentence } from "./time-words.ts";

/**
 * The time control: what had been reported by the end of a month, on a strip of dated claims; what no document dates;
 * or, as at first, everything. It says in words what is shown.
 */
export function TimeStrip() {
  const site = useSite();
  const { view, messages } = site;
  const isMonth = view.asOf !== null && view.asOf !== UNDATED;
  return (
    <section
      class="time"
      id="time"
      aria-label={messages.time.heading}
      data-as-of={view.asOf === null ? undefined : ""}
    >
      <div class="time-rows">
        <p class="time-words">
          <b class="time-title">{messages.time.heading}</b>{" "}
          <span class="time-sentence">
            {timeSentence(site)} {isMonth && <span class="quiet">{messages.time.undatedStay}</span>}
          </span>
          {view.asOf !== null && <span class="time-short">{timeInShort(site)}</span>}
        </p>
        <TimeKey />
        <Later load={loadControl} with={{}} failed={messages.time.failed} />
      </div>
    </section>
  );
}

/** The scales come after map and list. */
const loadControl = () => import("./time-control.tsx").then(({ TimeControl }) => TimeControl);
