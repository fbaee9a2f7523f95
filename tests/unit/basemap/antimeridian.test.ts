import { expect, test } from "vitest";
import { cutAtAntimeridian } from "../../../src/basemap/antimeridian.ts";
import type { Point, Ring } from "../../../src/basemap/piece.ts";
import { doubleArea } from "../../../src/basemap/rings.ts";

/** Clockwise, as the sources wind. */
function box(west: number, south: number, east: number, north: number): Ring {
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}

const lngs = (ring: Ring) => ring.map(([lng]) => lng);

test("a stitched box becomes two that end at ±180", () => {
  const cut = cutAtAntimeridian([box(170, -10, -170, 10)]);
  expect(cut).toHaveLength(2);
  const sides = cut.flat().map((ring) => [Math.min(...lngs(ring)), Math.max(...lngs(ring))].map(Math.round));
  expect(sides.sort()).toEqual([
    [-180, -170],
    [170, 180],
  ]);
  expect(cut.flat().every((ring) => doubleArea(ring) > 0)).toBe(true);
});

test("a hole across the antimeridian ends there too", () => {
  const cut = cutAtAntimeridian([box(170, -10, -170, 10), [...box(175, -5, -175, 5)].reverse()]);
  const area = cut.flat().reduce((sum, ring) => sum + doubleArea(ring) / 2, 0);
  expect(area).toBeGreaterThan(290);
  expect(area).toBeLessThan(310);
  expect(
    cut
      .flat()
      .flatMap(lngs)
      .filter((lng) => Math.abs(lng) > 180),
  ).toEqual([]);
});

test("a ring around the pole is closed along the edge of the map", () => {
  const coast: Point[] = [-150, -90, -30, 30, 90, 150].map((lng) => [lng, -70]);
  const ring: Ring = [...coast, [-150, -70]];
  const cut = [ring, [...ring].reverse()].map((either) => cutAtAntimeridian([either]));
  for (const polygons of cut) {
    expect(polygons).toHaveLength(1);
    const points = polygons.flat(2);
    expect(points).toContainEqual([180, -90]);
    expect(points).toContainEqual([-180, -90]);
  }
});

test("what lies close to the antimeridian is moved onto it, on its own side", () => {
  const [[ring] = []] = cutAtAntimeridian([box(-179.9995, 0, -175, 5)]);
  expect(Math.min(...lngs(ring ?? []))).toBe(-180);
});

test("other polygons are only wound: exterior counter-clockwise, hole clockwise, whatever they were", () => {
  const inverted = [...box(2, 2, 4, 4)];
  for (const exterior of [box(0, 0, 9, 9), [...box(0, 0, 9, 9)].reverse()]) {
    const [polygon] = cutAtAntimeridian([exterior, inverted]);
    expect(polygon?.map((ring) => doubleArea(ring) / 2)).toEqual([81, -4]);
  }
});
