import fc from "fast-check";
import { expect, test } from "vitest";
import { PathWriter } from "../../../src/still/path-writer.ts";

/** The points of path data with relative commands only. */
function pointsOf(data: string): [number, number][] {
  const points: [number, number][] = [];
  let at: [number, number] = [0, 0];
  let start: [number, number] = at;
  for (const [, command, rest = ""] of data.matchAll(/([mlz])([^mlz]*)/g)) {
    if (command === "z") at = start;
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      at = [at[0] + (numbers[index] ?? 0), at[1] + (numbers[index + 1] ?? 0)];
      points.push(at);
    }
    if (command === "m") start = at;
  }
  return points;
}

function written(
  decimals: number,
  tolerance: number,
  ...rings: readonly (readonly (readonly [number, number])[])[]
) {
  const writer = new PathWriter(decimals, tolerance);
  for (const ring of rings) {
    for (const [index, [x, y]] of ring.entries()) {
      if (index === 0) writer.moveTo(x, y);
      else writer.lineTo(x, y);
    }
    writer.closePath();
  }
  return writer.result();
}

test("a square is four points, relative and closed", () => {
  const square = [
    [10, 10],
    [20, 10],
    [20, 20],
    [10, 20],
  ] as const;
  expect(written(0, 0, square)).toBe("m10 10l10 0 0 10-10 0z");
});

test("a second ring starts from where the first one began", () => {
  const first = [
    [0, 0],
    [9, 0],
    [9, 9],
  ] as const;
  const second = [
    [30, 30],
    [39, 30],
    [39, 39],
  ] as const;
  expect(pointsOf(written(0, 0, first, second))).toEqual([...first, ...second]);
});

test("decimals are kept as asked, without needless zeros", () => {
  expect(
    written(1, 0, [
      [0.52, 0],
      [1.04, 0],
      [1, -0.26],
    ]),
  ).toBe("m.5 0l.5 0 0-.3z");
});

test("points that a straight line does not need, and rings that shrink to nothing, are left out", () => {
  expect(
    written(0, 0.4, [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [10, 10],
    ]),
  ).toBe("m0 0l10 0 0 10z");
  expect(
    written(0, 0.4, [
      [0.1, 0.1],
      [0.2, 0.2],
      [0.3, 0.1],
    ]),
  ).toBe("");
});

test("the written line is never further from the drawn one than tolerance and rounding", () => {
  const coordinate = fc.integer({ min: -400, max: 400 }).map((value) => value / 4);
  const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 30 });
  fc.assert(
    fc.property(line, (ring) => {
      const points = pointsOf(written(1, 0.5, ring));
      for (const [x, y] of points) {
        const nearest = Math.min(...ring.map(([px, py]) => Math.hypot(px - x, py - y)));
        // Rounded to tenths on one grid: relative steps do not add up their errors.
        expect(nearest).toBeLessThan(0.08);
      }
    }),
    { numRuns: 300, seed: 7 },
  );
});
