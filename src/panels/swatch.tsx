import type { Entry } from "../model/dataset.ts";
import { lookOfFlow } from "../view/flow-shape.ts";
import { LARGEST_SCALE } from "../view/flow-width.ts";
import type { LegendMark } from "../view/legend.ts";
import { markLook } from "../view/mark-shape.ts";
import { ColourSwatch, FlowSwatch } from "./flow-swatch.tsx";
import {
  AreaSwatch,
  HatchSwatch,
  ImposerSwatch,
  MarkSwatch,
  MeasureSwatch,
  NoSwatch,
  RingSwatch,
} from "./mark-swatch.tsx";

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

/** The look that a line of the legend explains. */
export function LegendSwatch({ mark: look }: { mark: LegendMark }) {
  switch (look.mark) {
    case "flow kind":
      return <FlowSwatch kind={look.kind} look="solid" />;
    case "line":
      return <FlowSwatch kind={null} look={look.look} />;
    case "halted before":
      return <FlowSwatch kind={null} look="severed once" />;
    case "quantity not stated":
      return <FlowSwatch kind={null} look="solid" />;
    case "quantity stated":
      return <FlowSwatch kind={null} look="solid" scale={LARGEST_SCALE} />;
    case "measure":
      return <HatchSwatch look={look.look} />;
    case "facility":
      return <MarkSwatch form={look.kind} look={look.look} />;
    case "agreement":
      return <MarkSwatch form="agreement" look="filled" />;
    case "draft":
      return <FlowSwatch kind={null} look="draft" />;
    case "place":
      return <MarkSwatch form="place" look="filled" />;
    case "ring":
      return <RingSwatch />;
    case "area":
      return <AreaSwatch />;
    case "imposer":
      return <ImposerSwatch />;
  }
}

/** The same for the key: a kind is its colour alone, and an arrow is short, its pattern as large as on the map. */
export function KeySwatch({ mark: look }: { mark: LegendMark }) {
  switch (look.mark) {
    case "flow kind":
      return <ColourSwatch kind={look.kind} />;
    case "line":
      return <FlowSwatch kind={null} look={look.look} size={SHORT} scale={THIN} />;
    case "halted before":
      return <FlowSwatch kind={null} look="severed once" size={SHORT} scale={THIN} />;
    default:
      return <LegendSwatch mark={look} />;
  }
}

const SHORT = { width: 37, height: 16 } as const;
const THIN = 0.75;

/** An arrow that steps back for those that lead. */
export function QuietSwatch() {
  return (
    <span class="quiet-swatch">
      <FlowSwatch kind={null} look="solid" size={SHORT} scale={THIN / 2} />
    </span>
  );
}
