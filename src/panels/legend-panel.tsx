import { useState } from "preact/hooks";
import type { Messages } from "../i18n/messages.ts";
import { visibleEntries } from "../view/derive.ts";
import { type LegendEntry, legendEntries } from "../view/legend.ts";
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
            <span>{sentenceOf(entry, messages)}</span>
          </li>
        ))}
      </ul>
    </details>
  );

  function choose(isOpen: boolean): void {
    if (isOpen !== open) setChosen(isOpen);
  }
}

function sentenceOf(entry: LegendEntry, { legend: words, draft }: Messages): string {
  switch (entry.mark) {
    case "flow":
      return words.flows[entry.kind];
    case "flow status":
      return entry.status ? words.flowStatuses[entry.status] : words.flowStatusNotStated;
    case "quantity not stated":
      return words.quantityNotStated;
    case "quantity stated":
      return words.quantityStated;
    case "measure":
      return entry.status ? words.measures[entry.status] : words.measureStatusNotStated;
    case "facility":
      return words.facilities[entry.kind];
    case "facility status":
      return entry.status ? words.facilityStatuses[entry.status] : words.facilityStatusNotStated;
    case "agreement":
      return words.agreement;
    case "draft":
      return draft.legend;
    case "precision ring":
      return words.precisionRing;
    case "area":
      return words.area;
  }
}
