import type { Point, Polygon, Ring } from "./piece.ts";
import { assemblePolygons } from "./rings.ts";

/**
 * A polygon in degrees, brought to whole grid units and made valid again: rounding makes points coincide, strips
 * collapse into spikes, and islands vanish. Every step looks at points only, so that two countries that share a
 * border before it share it afterwards.
 */
export function toGrid(polygon: Polygon, unitsPerDegree: number): Polygon[] {
  const round = ([lng, lat]: Point): Point => [
    Math.round(lng * unitsPerDegree) + 0,
    Math.round(lat * unitsPerDegree) + 0,
  ];
  return assemblePolygons(polygon.flatMap((ring) => splitAtTouches(withoutSpikes(ring.map(round)))));
}

/** The ring without repeated points and without points at which it turns back on itself along the same line. */
export function withoutSpikes(ring: Ring): Ring {
  const kept: Ring = [];
  for (const point of ring.slice(0, -1)) {
    kept.push(point);
    while (dropLastSpike(kept));
  }
  while (kept.length > 2 && trimSeam(kept));
  const [first] = kept;
  return first && kept.length > 2 ? [...kept, first] : [];
}

/** Drops the middle of the last three points, or the last of two equal ones; says whether it did. */
function dropLastSpike(points: Point[]): boolean {
  const [a, b, c] = [points.at(-3), points.at(-2), points.at(-1)];
  if (b && c && same(b, c)) return points.pop() !== undefined;
  if (!a || !b || !c || !turnsBack(a, b, c)) return false;
  points.splice(-2, 1);
  return true;
}

/** The same where the open ring's end meets its beginning. */
function trimSeam(points: Point[]): boolean {
  const [first, second, beforeLast, last] = [points[0], points[1], points.at(-2), points.at(-1)];
  if (!first || !second || !beforeLast || !last) return false;
  if (same(first, last) || turnsBack(beforeLast, last, first)) return points.pop() !== undefined;
  if (turnsBack(last, first, second)) return points.shift() !== undefined;
  return false;
}

function same(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function turnsBack(a: Point, b: Point, c: Point): boolean {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
  return ux * vy - uy * vx === 0 && ux * vx + uy * vy < 0;
}

/** A ring that comes back to one of its points, as several rings that do not: OGC polygons must not touch themselves. */
export function splitAtTouches(ring: Ring): Ring[] {
  const rings: Ring[] = [];
  const open: Ring = [];
  const positions = new Map<string, number>();
  for (const point of ring) {
    const key = point.join();
    const start = positions.get(key);
    if (start !== undefined) {
      const loop = open.splice(start);
      for (const { 0: x, 1: y } of loop) positions.delete(`${x},${y}`);
      rings.push([...loop, point]);
    }
    positions.set(key, open.length);
    open.push(point);
  }
  return rings.map(withoutSpikes).filter((closed) => closed.length > 3);
}

/** An open line without points that repeat the one before. */
export function withoutRepeats(line: Point[]): Point[] {
  return line.filter((point, index) => !same(point, line[index - 1] ?? [Number.NaN, 0]));
}
