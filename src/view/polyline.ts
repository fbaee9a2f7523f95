import type { Point } from "./mercator.ts";

/** A line with the length travelled at each of its points, so that it can be cut by length. Pixels. */
export interface Polyline {
  readonly points: readonly Point[];
  /** Length from the first point to each point; the last is the length of the line. */
  readonly travelled: readonly number[];
  readonly length: number;
}

/** A point on a line: how far it has travelled, and in which direction it goes, in radians (0 = east, positive = south). */
export interface Station extends Point {
  readonly travel: number;
  readonly angle: number;
}

export function polyline(points: readonly Point[]): Polyline {
  const travelled: number[] = [];
  let length = 0;
  let before: Point | undefined;
  for (const point of points) {
    if (before) length += distance(before, point);
    travelled.push(length);
    before = point;
  }
  return { points, travelled, length };
}

/** The point after so many pixels of travel; before the start and beyond the end, the end point. */
export function stationAt(line: Polyline, travel: number): Station {
  const after = line.travelled.findIndex((length) => length >= travel);
  const index = after === -1 ? line.points.length - 1 : Math.max(1, after);
  const from = line.points[index - 1];
  const to = line.points[index];
  if (!from || !to) throw new RangeError("a line needs two points");
  const start = line.travelled[index - 1] ?? 0;
  const step = distance(from, to);
  const share = step === 0 ? 0 : Math.max(0, Math.min(1, (travel - start) / step));
  return {
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
    angle: Math.atan2(to.y - from.y, to.x - from.x),
    travel,
  };
}

/** The stations of the part between two lengths of travel: its ends and every point of the line between them. */
export function stationsBetween(line: Polyline, from: number, to: number): Station[] {
  const between = line.travelled.filter((length) => length > from + 0.01 && length < to - 0.01);
  return [from, ...between, to].map((length) => stationAt(line, length));
}

/** How far a point is from the nearest point of a line, in pixels. */
export function distanceToPolyline(line: Polyline, point: Point): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let index = 1; index < line.points.length; index += 1) {
    const from = line.points[index - 1];
    const to = line.points[index];
    if (from && to) nearest = Math.min(nearest, distanceToSegment(point, from, to));
  }
  return nearest;
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / squared;
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(from.x + dx * share - point.x, from.y + dy * share - point.y);
}
