import type { FlowKind } from "../model/kinds.ts";
import { flowColour } from "../theme/apply-theme.ts";
import { type FlowLook, flowShape, type Ring } from "../view/flow-shape.ts";
import { polyline } from "../view/polyline.ts";

const SIZE = { width: 52, height: 22 } as const;
const LINE = polyline([
  { x: 1, y: SIZE.height / 2 },
  { x: SIZE.width - 1, y: SIZE.height / 2 },
]);

/** A short arrow, drawn by the same rule as those on the map. `kind` null: in no flow's hue. */
export function FlowSwatch(props: { kind: FlowKind | null; look: FlowLook; scale?: number }) {
  const { kind, look, scale } = props;
  const shape = flowShape(LINE, look, scale);
  const hue = kind ? flowColour(kind) : "var(--ink)";
  return (
    <svg
      class="swatch"
      aria-hidden="true"
      width={SIZE.width}
      height={SIZE.height}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
    >
      <path d={pathOf(shape.ghost)} fill="none" stroke={hue} stroke-width="1.2" />
      <path d={pathOf(shape.solid)} fill={hue} />
      <path d={pathOf(shape.bar)} fill="var(--stop)" />
      {shape.question && (
        <text class="question" x={shape.question.x} y={shape.question.y} fill="var(--ink)">
          ?
        </text>
      )}
    </svg>
  );
}

function pathOf(rings: readonly Ring[]): string {
  return rings
    .map((ring) => `M${ring.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`)
    .join("");
}
