import { useState } from "preact/hooks";
import { visibleEntries } from "../view/derive.ts";
import { legendEntries } from "../view/legend.ts";
import { legendWords } from "./legend-words.ts";
import { useSite } from "./site-context.ts";
import { LegendSwatch } from "./swatch.tsx";

/**
 * A sentence per mark, for the marks that are on the map. Until the reader decides, it is open where there is room
 * and makes way for the evidence of a selection.
 */
export function LegendPanel({ roomy }: { roomy: boolean }) {
  const { index, view, messages } = useSite();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? (roomy && view.selection.type === "none");
  const entries = legendEntries(visibleEntries(index, view));
  return (
    <details class="legend" open={open} onToggle={(event) => choose(event.currentTarget.open)}>
      <summary>{messages.legend.heading}</summary>
      <ul>
        {entries.map((entry) => (
          <li key={JSON.stringify(entry)}>
            <LegendSwatch entry={entry} />
            <span>{legendWords(entry, messages)}</span>
          </li>
        ))}
      </ul>
    </details>
  );

  function choose(isOpen: boolean): void {
    if (isOpen !== open) setChosen(isOpen);
  }
}
