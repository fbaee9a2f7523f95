import type { Point } from "./mercator.ts";

/** A rectangle of the map plane, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label that wants a place. */
export interface LabelWish {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Where its middle may be, the best first. */
  readonly candidates: readonly Point[];
  /** May cover arrows where there is no free place; otherwise it gives way. */
  readonly insist: boolean;
  /** What it names; and what it costs an insisting label to stand off from it, in points of an arrow per pixel. */
  readonly home: Point;
  readonly drift: number;
}

/** A label and where its middle is set. */
export interface PlacedLabel {
  readonly id: string;
  readonly at: Point;
}

/** What labels must not cover. */
export interface Obstacles {
  /** Marks and bars: a label never covers one. */
  readonly boxes: readonly Box[];
  /** Points that a label covers only if it insists: along arrows, closer together than a label is high. */
  readonly lines: readonly Point[];
  /** Labels stay inside, if it is given. */
  readonly frame: Box | null;
}

/** Space kept round a label, in pixels. */
const BREATH = 3;
/** How far a flush label reaches beyond the point it belongs to, in pixels. */
const FLUSH = 10;
/** How much worse it is to cover a mark or a label, or to leave the frame, than to cover a point of an arrow. */
const FORBIDDEN = 1000;

/**
 * Places labels one after the other, the most important first, each at the first of its candidates that covers
 * nothing. One that insists may cover arrows, as few as can be; no label ever covers a mark or another label.
 */
export function layOutLabels(wishes: readonly LabelWish[], obstacles: Obstacles): PlacedLabel[] {
  const taken: Box[] = [...obstacles.boxes];
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const best = bestCandidate(wish, taken, obstacles);
    if (!best || best.cost >= (wish.insist ? FORBIDDEN : 1)) continue;
    taken.push(boxAround(best.at, wish));
    placed.push({ id: wish.id, at: best.at });
  }
  return placed;
}

export function boxAround({ x, y }: Point, size: { readonly width: number; readonly height: number }): Box {
  return {
    left: x - size.width / 2,
    top: y - size.height / 2,
    right: x + size.width / 2,
    bottom: y + size.height / 2,
  };
}

/** Middles of a label set round a point, clear of `gap`: beside, above and below, flush with it, at its corners. */
export function aroundPoint(
  point: Point,
  gap: number,
  size: { readonly width: number; readonly height: number },
): Point[] {
  const x = gap + size.width / 2;
  const y = gap + size.height / 2;
  const flush = Math.max(0, size.width / 2 - FLUSH);
  return [
    [x, 0],
    [-x, 0],
    [0, -y],
    [0, y],
    [flush, -y],
    [flush, y],
    [-flush, -y],
    [-flush, y],
    [x, -y],
    [x, y],
    [-x, -y],
    [-x, y],
  ].map(([dx = 0, dy = 0]) => ({ x: point.x + dx, y: point.y + dy }));
}

function bestCandidate(
  wish: LabelWish,
  taken: readonly Box[],
  obstacles: Obstacles,
): { readonly at: Point; readonly cost: number } | null {
  let best: { at: Point; cost: number } | null = null;
  for (const at of wish.candidates) {
    const cost = costOf(grow(boxAround(at, wish), BREATH), taken, obstacles);
    if (cost === 0 && (!wish.insist || wish.drift === 0)) return { at, cost };
    const total = cost + Math.hypot(at.x - wish.home.x, at.y - wish.home.y) * wish.drift;
    if (!best || total < best.cost) best = { at, cost: total };
  }
  return best;
}

function costOf(box: Box, taken: readonly Box[], { lines, frame }: Obstacles): number {
  const covered = taken.filter((other) => overlap(box, other)).length;
  const outside = frame && !within(box, frame) ? 1 : 0;
  const crossed = lines.filter((point) => isInside(box, point)).length;
  return (covered + outside) * FORBIDDEN + crossed;
}

function grow(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function within(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** Whether a point lies in a box. */
export function isInside(box: Box, { x, y }: Point): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}
