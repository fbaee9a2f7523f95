import type { Countries } from "../../src/convert/territory.ts";

/**
 * Four invented countries for the golden cases, as the base map gives them: polygons of rings, [lng, lat]. XC lies
 * on both sides of the antimeridian, and one of its rings runs clockwise, which the converter must turn. XD has a hole.
 */
export const SMALL_WORLD: Countries = new Map([
  ["XA", [[box(10, 40, 20, 50)]]],
  ["XB", [[box(30, 42, 45, 55)], [box(46.00004, 50, 47, 51)]]],
  ["XC", [[box(170, -20, 180, -10)], [box(-180, -20, -172, -10).toReversed()]]],
  ["XD", [[box(-130, 30, -110, 45), box(-122, 35, -118, 38)]]],
]);

/** Counter-clockwise. */
function box(west: number, south: number, east: number, north: number): [number, number][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
