import { expect, test } from "vitest";
import type { Point } from "../../../src/basemap/piece.ts";
import { simplifyLines } from "../../../src/basemap/simplify.ts";

/** One unit is a degree, about 111 km; a triangle with legs of one degree spans 6,182 km² at the equator. */
const options = { smallest: 7000, unitsPerDegree: 1, fixed: new Set<string>() };
const zigzag: Point[] = [
  [0, 0],
  [1, 1],
  [2, 0],
  [3, 5],
  [4, 0],
  [5, 0.1],
  [6, 0],
];

test("drops the points that span least and keeps ends and heights", () => {
  expect(simplifyLines([zigzag], { ...options, smallest: 14_000 })).toEqual([
    [
      [0, 0],
      [2, 0],
      [3, 5],
      [4, 0],
      [6, 0],
    ],
  ]);
});

test("keeps everything that spans enough", () => {
  expect(simplifyLines([zigzag], { ...options, smallest: 0 })).toEqual([zigzag]);
});

test("measures square kilometres on the ground: the same shape spans half as much at 60°", () => {
  const step = (lat: number): Point[] => [
    [0, lat],
    [1, lat],
    [1, lat + 1],
    [2, lat + 1],
    [3, lat + 9],
  ];
  expect(simplifyLines([step(0)], { ...options, smallest: 4000 })[0]).toHaveLength(5);
  expect(simplifyLines([step(60)], { ...options, smallest: 4000 })[0]?.length).toBeLessThan(5);
});

test("fixed points stay", () => {
  const kept = simplifyLines([zigzag], { ...options, smallest: 1e9, fixed: new Set(["5,0.1"]) });
  expect(kept[0]).toContainEqual([5, 0.1]);
});

test("a closed line stays a triangle, an open one keeps a point between its ends", () => {
  const ring: Point[] = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 0],
  ];
  const [closed, open] = simplifyLines([ring, zigzag.map(([x, y]) => [x + 9, y])], {
    ...options,
    smallest: 1e9,
  });
  expect(closed).toHaveLength(4);
  expect(open).toHaveLength(3);
});

test("a point stays while another line's vertex lies in the triangle it spans", () => {
  const bay: Point[] = [
    [0, 0],
    [1, 2],
    [2, 0],
    [9, 9],
  ];
  const islet: Point[] = [
    [0.9, 0.5],
    [1.1, 0.5],
    [1, 0.7],
    [0.9, 0.5],
  ];
  const big = { ...options, smallest: 30_000 };
  expect(simplifyLines([bay], big)[0]).not.toContainEqual([1, 2]);
  expect(simplifyLines([bay, islet], big)[0]).toContainEqual([1, 2]);
});
