import fc from "fast-check";
import { expect, test } from "vitest";
import { PointGrid } from "../../../src/view/point-grid.ts";
import { distance } from "../../../src/view/polyline.ts";

const coordinate = fc.double({ min: -500, max: 500, noNaN: true });
const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 40 });

test("nothing within a cell's width is missed, and nothing is named twice", () => {
  fc.assert(
    fc.property(points, fc.double({ min: 1, max: 200, noNaN: true }), (all, cell) => {
      const grid = new PointGrid<number>(cell);
      all.forEach((point, index) => {
        grid.add(point, index);
      });
      for (const point of all) {
        const near = grid.near(point);
        const within = all.flatMap((other, index) => (distance(point, other) < cell ? [index] : []));
        expect(near).toEqual(expect.arrayContaining(within));
        expect(new Set(near).size).toBe(near.length);
      }
    }),
  );
});
