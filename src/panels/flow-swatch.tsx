import type { FlowKind } from "../model/kinds.ts";
import { flowColour } from "../theme/apply-theme.ts";
import { type FlowLook, flowShape, type Ring } from "../view/flow-shape.ts";
import { polyline } from "../view/polyline.ts";

const SIZE = { width: 52, height: 22 } as const;

/** A short arrow, drawn by the same rule as those on the map. `kind` null: in no flow's hue. */
export function FlowSwatch(props: {
  kind: FlowKind | null;
  look: FlowLook;
  scale?: number;
  /** In pixels. */
  size?: { readonly width: number; readonly height: number };
}) {
  const { kind, look, scale, size = SIZE } = props;
  const { width, height } = size;
  const line = polyline([
    { x: 1, y: height / 2 },
    { x: width - 1, y: height / 2 },
  ]);
  const shape = flowShape(line, look, scale);
  const hue = kind ? flowColour(kind) : "var(--ink)";
  return (
    <svg
      class="swatch arrow"
      aria-hidden="true"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      opacity={look === "severed once" || look === "draft" ? 0.6 : undefined}
    >
      {shape.ghost.length > 0 && <path d={pathOf(shape.ghost)} fill="none" stroke={hue} stroke-width="1.2" />}
      {shape.solid.length > 0 && <path d={pathOf(shape.solid)} fill={hue} />}
      {shape.bar.length > 0 && (
        <path d={pathOf(shape.bar)} fill={look === "severed once" ? "var(--ring)" : "var(--stop)"} />
      )}
      {shape.question && (
        <text class="question" x={shape.question.x} y={shape.question.y} fill="var(--ink)">
          ?
        </text>
      )}
    </svg>
  );
}

/** The hue of a flow kind alone. */
export function ColourSwatch({ kind }: { kind: FlowKind }) {
  return (
    <svg class="swatch colour" aria-hidden="true" width="18" height="8" viewBox="0 0 18 8">
      <rect width="18" height="8" rx="1" fill={flowColour(kind)} />
    </svg>
  );
}

function pathOf(rings: readonly Ring[]): string {
  return rings.map((ring) => `M${ring.map(({ x, y }) => `${short(x)} ${short(y)}`).join("L")}Z`).join("");
}

/** To a tenth of a pixel; pages hold hundreds of swatches. */
function short(length: number): number {
  return Number(length.toFixed(1));
}
