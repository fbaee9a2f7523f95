import fc from "fast-check";
import { expect, test } from "vitest";
import { pacificLongitude, project, unproject, worldSize } from "../../../src/view/mercator.ts";

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -84, max: 84, noNaN: true }),
);

test("a position survives being projected and back, its longitude counted from -30", () => {
  fc.assert(
    fc.property(position, fc.double({ min: -1, max: 9, noNaN: true }), ([lng, lat], zoom) => {
      const [x, y] = unproject(project([lng, lat], zoom), zoom);
      expect(x).toBeCloseTo(pacificLongitude(lng), 6);
      expect(y).toBeCloseTo(lat, 6);
    }),
  );
});

test("America lies to the right of Korea and Europe to its left", () => {
  const korea = project([127.75, 36.75], 0).x;
  expect(project([-99, 38.5], 0).x).toBeGreaterThan(korea);
  expect(project([17, 51], 0).x).toBeLessThan(korea);
});

test("the world is MapLibre's: 512 px at zoom 0, doubling with each level", () => {
  expect(worldSize(0)).toBe(512);
  expect(worldSize(3)).toBe(4096);
  expect(project([0, 0], 0)).toEqual({ x: 0, y: 256 });
});
