import type { Point } from "./mercator.ts";
import { distance, type Polyline, polyline } from "./polyline.ts";

/** A cubic Bézier curve as a line of steps of about five pixels. */
export function cubicLine(start: Point, out: Point, into: Point, end: Point): Polyline {
  const rough = distance(start, out) + distance(out, into) + distance(into, end);
  const steps = Math.max(12, Math.min(120, Math.ceil(rough / 5)));
  return polyline(
    Array.from({ length: steps + 1 }, (_, step) => {
      const t = step / steps;
      const u = 1 - t;
      return weigh([start, u * u * u], [out, 3 * u * u * t], [into, 3 * u * t * t], [end, t * t * t]);
    }),
  );
}

/** So many points of a quadratic Bézier curve, its ends included. */
export function quadraticPoints(start: Point, control: Point, end: Point, count: number): Point[] {
  return Array.from({ length: count }, (_, step) => {
    const t = step / (count - 1);
    const u = 1 - t;
    return weigh([start, u * u], [control, 2 * u * t], [end, t * t]);
  });
}

function weigh(...terms: readonly (readonly [Point, number])[]): Point {
  return {
    x: terms.reduce((sum, [point, weight]) => sum + point.x * weight, 0),
    y: terms.reduce((sum, [point, weight]) => sum + point.y * weight, 0),
  };
}
