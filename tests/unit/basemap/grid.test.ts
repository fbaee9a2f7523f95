import { expect, test } from "vitest";
import { splitAtTouches, toGrid, withoutRepeats, withoutSpikes } from "../../../src/basemap/grid.ts";
import type { Ring } from "../../../src/basemap/piece.ts";
import { doubleArea } from "../../../src/basemap/rings.ts";

const SQUARE: Ring = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

test("rounds degrees to whole units, without negative zero", () => {
  const polygon: Ring[] = [SQUARE.map(([x, y]) => [x - 0.001, y + 0.001])];
  expect(toGrid(polygon, 10)).toEqual([[SQUARE.map(([x, y]) => [x * 10, y * 10])]]);
});

test("an island smaller than the grid vanishes", () => {
  expect(toGrid([SQUARE.map(([x, y]) => [x / 100, y / 100])], 10)).toEqual([]);
});

test("a strip that collapses to a line is cut off, at the ring's seam as well", () => {
  const spiked: Ring = [
    [0, 0],
    [4, 0],
    [9, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 9],
    [0, 4],
    [0, 0],
  ];
  for (let turn = 0; turn < spiked.length - 1; turn++) {
    const open = [...spiked.slice(turn, -1), ...spiked.slice(0, turn)];
    const closed = [...open, open[0]] as Ring;
    const cleaned = withoutSpikes(closed);
    expect(doubleArea(cleaned)).toBe(32);
    expect(new Set(cleaned.map(String))).toEqual(new Set(SQUARE.map(String)));
  }
});

test("a ring that is all spike is nothing", () => {
  expect(
    withoutSpikes([
      [0, 0],
      [3, 1],
      [6, 2],
      [0, 0],
    ]),
  ).toEqual([]);
});

test("two squares that touch in a corner become two polygons", () => {
  const touching: Ring = [
    [0, 0],
    [4, 0],
    [4, 4],
    [8, 4],
    [8, 8],
    [4, 8],
    [4, 4],
    [0, 4],
    [0, 0],
  ];
  expect(splitAtTouches(touching).map(doubleArea)).toEqual([32, 32]);
  expect(toGrid([touching], 1)).toHaveLength(2);
});

test("a bay closed by rounding becomes a hole", () => {
  const bay: Ring = [
    [0, 0],
    [8, 0],
    [8, 8],
    [4, 8],
    [6, 4],
    [2, 4],
    [4, 8],
    [0, 8],
    [0, 0],
  ];
  const [polygon, ...others] = toGrid([bay], 1);
  expect(others).toEqual([]);
  expect(polygon?.map((ring) => Math.sign(doubleArea(ring)))).toEqual([1, -1]);
});

test("a hole without an exterior is an error", () => {
  expect(() => toGrid([[...SQUARE].reverse()], 1)).toThrow("has no exterior ring");
});

test("repeated points of a line are one", () => {
  expect(
    withoutRepeats([
      [0, 0],
      [0, 0],
      [1, 1],
      [0, 0],
    ]),
  ).toEqual([
    [0, 0],
    [1, 1],
    [0, 0],
  ]);
});
