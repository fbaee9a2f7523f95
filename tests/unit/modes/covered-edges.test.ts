import { expect, test } from "vitest";
import { coveredEdges } from "../../../src/modes/covered-edges.ts";

const MAP = { top: 50, right: 1280, bottom: 600, left: 330 };

test("a panel over the right part of the map covers its right edge", () => {
  expect(coveredEdges(MAP, { top: 50, right: 1280, bottom: 720, left: 864 })).toEqual({
    top: 0,
    right: 416,
    bottom: 0,
    left: 0,
  });
});

test("a sheet over the lower part of the map covers its bottom edge", () => {
  const map = { top: 0, right: 390, bottom: 500, left: 0 };
  expect(coveredEdges(map, { top: 380, right: 390, bottom: 844, left: 0 }).bottom).toBe(120);
});

test("a panel that only touches the map, or stands elsewhere, covers nothing", () => {
  const nothing = { top: 0, right: 0, bottom: 0, left: 0 };
  expect(coveredEdges(MAP, { top: 600, right: 1280, bottom: 720, left: 330 })).toEqual(nothing);
  expect(coveredEdges(MAP, { top: 0, right: 0, bottom: 0, left: 0 })).toEqual(nothing);
});
