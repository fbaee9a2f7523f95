import type { Entry } from "../model/dataset.ts";
import { LARGEST_SCALE } from "../view/flow-width.ts";
import type { LegendEntry } from "../view/legend.ts";
import { FlowSwatch } from "./flow-swatch.tsx";
import { AreaSwatch, MarkSwatch, MeasureSwatch, NoSwatch, RingSwatch } from "./mark-swatch.tsx";

/** The mark of an entry, as it stands on the map. */
export function EntrySwatch({ entry }: { entry: Entry }) {
  switch (entry.type) {
    case "facility":
      return <MarkSwatch form={entry.kind.value} status={entry.status} />;
    case "flow":
      return <FlowSwatch kind={entry.kind} status={entry.status} />;
    case "measure":
      return <MeasureSwatch status={entry.status} />;
    case "agreement":
      return entry.position ? <MarkSwatch form="agreement" status="operating" /> : <NoSwatch />;
  }
}

/** The mark that a line of the legend explains. */
export function LegendSwatch({ entry }: { entry: LegendEntry }) {
  switch (entry.mark) {
    case "flow":
      return <FlowSwatch kind={entry.kind} status="operating" />;
    case "flow status":
      return <FlowSwatch kind={null} status={entry.status} />;
    case "quantity not stated":
      return <FlowSwatch kind={null} status="operating" />;
    case "quantity stated":
      return <FlowSwatch kind={null} status="operating" scale={LARGEST_SCALE} />;
    case "measure":
      return <MeasureSwatch status={entry.status} />;
    case "facility":
      return <MarkSwatch form={entry.kind} status="operating" />;
    case "facility status":
      return <MarkSwatch form={entry.kind} status={entry.status} />;
    case "agreement":
      return <MarkSwatch form="agreement" status="operating" />;
    case "precision ring":
      return <RingSwatch />;
    case "area":
      return <AreaSwatch />;
  }
}
