import { visibleEntries } from "../view/derive.ts";
import { legendOf } from "../view/legend.ts";
import { LegendList } from "./legend-list.tsx";
import { useSite } from "./site-context.ts";
import { TimeKey } from "./time-key.tsx";

/** All that is on the map and on the time strip, explained; the map's key says the most of it, and is always there. */
export function LegendPanel() {
  const { index, view, messages } = useSite();
  return (
    <details class="legend">
      <summary>{messages.legend.heading}</summary>
      <LegendList groups={legendOf(index, visibleEntries(index, view))} />
      <TimeKey />
    </details>
  );
}
