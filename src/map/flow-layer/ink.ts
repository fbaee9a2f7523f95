import { FLOW_KINDS, type FlowKind } from "../../model/kinds.ts";
import { atStrength, barColour, casingColour, type Palette, type Strength } from "../../theme/palette.ts";
import { STATION, type StationKind } from "./station-buffer.ts";

/** The parts of a flow's shape: each has its own edge. */
export const PARTS = ["solid", "ghost", "bar"] as const;

export type FlowPart = (typeof PARTS)[number];

/**
 * How far each part is edged, in pixels from its outline, outwards positive: `inside` it has its inner colour, from
 * there to `edge` that of its edge, from there to `outside` that of its surroundings. They are half the line widths
 * with which the native layers draw the same edges.
 */
export const EDGES: Readonly<Record<FlowPart, readonly [inside: number, edge: number, outside: number]>> = {
  solid: [0, 0.9, 0.9],
  ghost: [-0.7, 0.7, 2],
  bar: [0, 1.5, 1.5],
};

const STRENGTHS: readonly Strength[] = ["full", "historical", "quiet", "dim"];

/** Inks of one strength: the hues, then the colours that all flows share. */
export const SHARED_INK = {
  casing: FLOW_KINDS.length,
  halo: FLOW_KINDS.length + 1,
  stop: FLOW_KINDS.length + 2,
} as const;

export const INKS_PER_STRENGTH = FLOW_KINDS.length + 3;

export const INK_COUNT = INKS_PER_STRENGTH * STRENGTHS.length;

/** All colours of a palette that flows are drawn with, as red, green, blue from 0 to 1. */
export function inkTable(palette: Palette): Float32Array<ArrayBuffer> {
  const shades = STRENGTHS.flatMap((strength) => [
    ...FLOW_KINDS.map((kind) => atStrength(palette, palette.flow[kind], strength)),
    casingColour(palette, strength),
    atStrength(palette, palette.halo, strength),
    barColour(palette, strength),
  ]);
  return Float32Array.from(
    shades.flatMap((shade) => [1, 3, 5].map((at) => Number.parseInt(shade.slice(at, at + 2), 16) / 255)),
  );
}

/** What a station says of itself in 32 bits; the vertex shader takes it apart. */
export function stationCode(kind: StationKind, part: FlowPart, hue: FlowKind, strength: Strength): number {
  return (
    STATION[kind] |
    (PARTS.indexOf(part) << 3) |
    (FLOW_KINDS.indexOf(hue) << 5) |
    (STRENGTHS.indexOf(strength) << 9)
  );
}
