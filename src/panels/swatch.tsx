import type { Entry } from "../model/dataset.ts";
import { flowLook, lookOfFlow } from "../view/flow-shape.ts";
import { LARGEST_SCALE } from "../view/flow-width.ts";
import type { LegendEntry } from "../view/legend.ts";
import { markLook } from "../view/mark-shape.ts";
import { FlowSwatch } from "./flow-swatch.tsx";
import { AreaSwatch, MarkSwatch, MeasureSwatch, NoSwatch, RingSwatch } from "./mark-swatch.tsx";

/** The mark of an entry, as it stands on the map. */
export function EntrySwatch({ entry }: { entry: Entry }) {
  switch (entry.type) {
    case "facility":
      return <MarkSwatch form={entry.kind.value} look={entry.draft ? "draft" : markLook(entry.status)} />;
    case "flow":
      return <FlowSwatch kind={entry.kind} look={lookOfFlow(entry)} />;
    case "measure":
      return <MeasureSwatch status={entry.draft ? null : entry.status} />;
    case "agreement":
      return entry.position ? (
        <MarkSwatch form="agreement" look={entry.draft ? "draft" : "filled"} />
      ) : (
        <NoSwatch />
      );
  }
}

/** The mark that a line of the legend explains. */
export function LegendSwatch({ entry }: { entry: LegendEntry }) {
  switch (entry.mark) {
    case "flow":
      return <FlowSwatch kind={entry.kind} look="solid" />;
    case "flow status":
      return <FlowSwatch kind={null} look={flowLook(entry.status)} />;
    case "quantity not stated":
      return <FlowSwatch kind={null} look="solid" />;
    case "quantity stated":
      return <FlowSwatch kind={null} look="solid" scale={LARGEST_SCALE} />;
    case "measure":
      return <MeasureSwatch status={entry.status} />;
    case "facility":
      return <MarkSwatch form={entry.kind} look="filled" />;
    case "facility status":
      return <MarkSwatch form={entry.kind} look={markLook(entry.status)} />;
    case "agreement":
      return <MarkSwatch form="agreement" look="filled" />;
    case "draft":
      return <MarkSwatch form="vehicle plant" look="draft" />;
    case "precision ring":
      return <RingSwatch />;
    case "area":
      return <AreaSwatch />;
  }
}
