import type { Ring } from "../../view/flow-shape.ts";
import { type Point, worldSize } from "../../view/mercator.ts";
import type { StationBuffer, StationKind } from "./station-buffer.ts";

/**
 * A ring of a flow's shape is a strip folded at its middle: point `i` lies across the shaft from point `n - 1 - i`.
 * Where the number of points is odd, the one in the middle is the tip of a head, and the pair before it is the
 * head's base.
 */
interface Crossing {
  x: number;
  y: number;
  angle: number;
  half: number;
}

/** What turns rings of one scene into stations. */
export interface RingScale {
  /** The zoom in whose pixels the rings are. */
  readonly zoom: number;
  /** Pixels of the screen per pixel of the rings: widths are kept in pixels of the screen. */
  readonly shrink: number;
}

/** How far, in pixels, a shaft of fewer pieces may be off, and its width. */
const TOLERANCE = 0.15;

/** The longest piece, in pixels: on the globe each is a straight line. */
const LONGEST = 32;

/** Writes a shaft, a shaft with a head, or a head. */
export function packRing(
  out: StationBuffer,
  ring: Ring,
  scale: RingScale,
  codeOf: (kind: StationKind) => number,
): void {
  const hasHead = ring.length % 2 === 1;
  const pairs = Math.floor(ring.length / 2);
  const shaft = hasHead ? pairs - 1 : pairs;
  // The head comes first: the shaft covers the seam between them.
  if (hasHead) packHead(out, ring, pairs, scale, codeOf);
  if (shaft > 1) packShaft(out, ring, shaft, scale, codeOf, hasHead ? "neck" : "end");
}

/** Writes a disc as large as a ring of points round it. */
export function packDot(out: StationBuffer, ring: Ring, scale: RingScale, code: number): void {
  const size = worldSize(scale.zoom);
  const x = ring.reduce((sum, point) => sum + point.x, 0) / ring.length;
  const y = ring.reduce((sum, point) => sum + point.y, 0) / ring.length;
  const { x: edgeX, y: edgeY } = pointOf(ring, 0);
  const radius = Math.hypot(edgeX - x, edgeY - y);
  out.put(x / size + 0.5, y / size, 0, radius * scale.shrink, code);
}

function packHead(
  out: StationBuffer,
  ring: Ring,
  pairs: number,
  { zoom, shrink }: RingScale,
  codeOf: (kind: StationKind) => number,
): void {
  const size = worldSize(zoom);
  const base = crossing(ring, pairs - 1, HERE);
  const tip = pointOf(ring, pairs);
  out.put(base.x / size + 0.5, base.y / size, base.angle, base.half * shrink, codeOf("head"));
  out.put(tip.x / size + 0.5, tip.y / size, base.angle, 0, codeOf("tip"));
}

function packShaft(
  out: StationBuffer,
  ring: Ring,
  pairs: number,
  { zoom, shrink }: RingScale,
  codeOf: (kind: StationKind) => number,
  end: "end" | "neck",
): void {
  const size = worldSize(zoom);
  const codes = { start: codeOf("start"), body: codeOf("body"), end: codeOf(end) };
  const put = (index: number, code: number) => {
    const { x, y, angle, half } = crossing(ring, index, HERE);
    out.put(x / size + 0.5, y / size, angle, half * shrink, code);
  };
  put(0, codes.start);
  for (let index = 0; index < pairs - 1; ) {
    index = furthest(ring, index, pairs - 1);
    put(index, index === pairs - 1 ? codes.end : codes.body);
  }
}

/** The last crossing up to which the shaft is as good as straight. */
function furthest(ring: Ring, from: number, last: number): number {
  let to = from + 1;
  while (to < last && isStraight(ring, from, to + 1)) to += 1;
  return to;
}

function isStraight(ring: Ring, from: number, to: number): boolean {
  const start = crossing(ring, from, HERE);
  const end = crossing(ring, to, THERE);
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = Math.hypot(dx, dy);
  if (length > LONGEST) return false;
  for (let index = from + 1; index < to; index += 1) {
    const { x, y, half } = crossing(ring, index, BETWEEN);
    const along = ((x - start.x) * dx + (y - start.y) * dy) / (length * length);
    const off = Math.abs((x - start.x) * dy - (y - start.y) * dx) / length;
    const wider = Math.abs(half - (start.half + (end.half - start.half) * along));
    if (!(off < TOLERANCE && wider < TOLERANCE)) return false;
  }
  return true;
}

/** Used again and again: a scene has a hundred crossings per flow. */
const HERE: Crossing = { x: 0, y: 0, angle: 0, half: 0 };
const THERE: Crossing = { ...HERE };
const BETWEEN: Crossing = { ...HERE };

function crossing(ring: Ring, index: number, into: Crossing): Crossing {
  const left = pointOf(ring, index);
  const right = pointOf(ring, ring.length - 1 - index);
  const dx = right.x - left.x;
  const dy = right.y - left.y;
  into.x = (left.x + right.x) / 2;
  into.y = (left.y + right.y) / 2;
  into.angle = Math.atan2(-dx, dy);
  into.half = Math.hypot(dx, dy) / 2;
  return into;
}

function pointOf(ring: Ring, index: number): Point {
  const point = ring[index];
  if (!point) throw new RangeError(`a ring of ${ring.length} points has no point ${index}`);
  return point;
}
