import { expect, test } from "vitest";
import { type Countries, territoryGeometry } from "../../../src/convert/territory.ts";

const square = (west: number, south: number, size: number): [number, number][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const COUNTRIES: Countries = new Map([
  ["AA", [[square(0, 0, 10).toReversed(), square(2, 2, 2)]]],
  ["BB", [[square(20.123456, 0, 1)], [square(30, 0, 0.00001)]]],
]);

test("one polygon is a Polygon, its outside counter-clockwise and its hole clockwise", () => {
  expect(territoryGeometry(["AA"], COUNTRIES)).toEqual({
    type: "Polygon",
    coordinates: [square(0, 0, 10), square(2, 2, 2).toReversed()],
  });
});

test("rings are rounded to four decimals, and what becomes nothing is dropped", () => {
  expect(territoryGeometry(["BB"], COUNTRIES)).toEqual({
    type: "Polygon",
    coordinates: [square(20.1235, 0, 1)],
  });
});

test("several countries are one MultiPolygon", () => {
  expect(territoryGeometry(["BB", "AA"], COUNTRIES)).toMatchObject({
    type: "MultiPolygon",
    coordinates: { length: 2 },
  });
});
