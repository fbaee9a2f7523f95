import { cubicLine } from "./bezier.ts";
import type { Point } from "./mercator.ts";
import type { Polyline } from "./polyline.ts";
import { pointAt, type RingSpot } from "./rings.ts";

/**
 * A flow inside one place: "round" leaves its mark and comes back to it; "in" comes to a mark from somewhere in its
 * country, "out" goes from it to somewhere there. None has a way across the map.
 */
export type Hook = "round" | "in" | "out";

/** How far beyond the ring a hook of scale 1 reaches, in pixels. */
const REACH: Readonly<Record<Hook, number>> = { round: 24, in: 24, out: 21 };
/** Half the distance between the feet of one that comes back, and how far apart its sides lean, in radians. */
const FOOT = 5;
const SPREAD = 0.32;

/** No point of a hook is further from its ring, in pixels. */
export const HOOK_REACH = Math.max(...Object.values(REACH));

/** A hook that stands on its spot of a ring, from origin to destination. @param size relative to one of scale 1 */
export function hookLine(hook: Hook, spot: RingSpot, size: number): Polyline {
  const near = pointAt(spot);
  if (hook !== "round") {
    const far = pointAt(spot, REACH[hook] * size);
    return hook === "in" ? straight(far, near) : straight(near, far);
  }
  const half = (FOOT * size) / spot.radius;
  const from = pointAt({ ...spot, angle: spot.angle - half });
  const to = pointAt({ ...spot, angle: spot.angle + half });
  // A cubic curve whose handles are alike reaches three quarters as far as they do.
  const handle = (REACH.round * size) / 0.75 / Math.cos(SPREAD);
  return cubicLine(
    from,
    further(from, spot.angle - SPREAD, handle),
    further(to, spot.angle + SPREAD, handle),
    to,
  );
}

function straight(from: Point, to: Point): Polyline {
  return cubicLine(from, from, to, to);
}

function further({ x, y }: Point, angle: number, by: number): Point {
  return { x: x + by * Math.cos(angle), y: y + by * Math.sin(angle) };
}
