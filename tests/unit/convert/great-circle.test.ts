import { geoDistance } from "d3";
import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { greatCircle } from "../../../src/convert/great-circle.ts";

const linesOf = (geometry: ReturnType<typeof greatCircle>): Position[][] =>
  geometry === null ? [] : geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;

describe("greatCircle", () => {
  test("has the ends it was given and bends towards the pole", () => {
    const [line = []] = linesOf(greatCircle([0, 50], [90, 50]));
    expect([line[0], line.at(-1)]).toEqual([
      [0, 50],
      [90, 50],
    ]);
    expect(Math.max(...line.map(([, lat = 0]) => lat))).toBeGreaterThan(55);
  });

  test("is null from a place to itself", () => {
    expect(greatCircle([127.75, 36.75], [127.75, 36.75])).toBeNull();
  });

  test("is cut where it crosses the antimeridian, at one latitude, whichever way it goes", () => {
    const there = linesOf(greatCircle([129, 35], [-116, 49]));
    const back = linesOf(greatCircle([-116, 49], [129, 35]));
    expect(there).toHaveLength(2);
    expect(there[0]?.at(-1)?.[0]).toBe(180);
    expect(there[1]?.[0]).toEqual([-180, there[0]?.at(-1)?.[1]]);
    expect(back).toEqual(there.toReversed().map((line) => line.toReversed()));
  });

  test("an end on the antimeridian leaves no scrap behind", () => {
    const geometry = greatCircle([180, 10], [-170, 20]);
    expect(linesOf(geometry)).toHaveLength(1);
    expect(linesOf(geometry)[0]?.[0]).toEqual([-180, 10]);
  });

  test("ends on opposite meridians are joined over the nearer pole, in one line", () => {
    for (const [from, to, pole] of [
      [[-179.3, 0], [0.7, 1.1], 90],
      [[129, 35], [-51, 49], 90],
      [[129, -35], [-51, -2], -90],
      [[0, 60], [180, 70], 90],
      [[-180, 0], [0, 0.1], 90],
    ] as const) {
      const lines = linesOf(greatCircle(from, to));
      expect(lines).toHaveLength(1);
      const longitudes = new Set(lines[0]?.map(([lng]) => lng));
      expect([...longitudes]).toEqual([from[0], to[0]]);
      expect(lines[0]).toContainEqual([from[0], pole]);
      expect(lines[0]).toContainEqual([to[0], pole]);
    }
  });

  test("always: short steps, no jump, six decimals, the shortest way", () => {
    const position = fc.tuple(fc.integer({ min: -1799, max: 1799 }), fc.integer({ min: -800, max: 800 }));
    const degrees = (a: Position, b: Position) =>
      (geoDistance([a[0] ?? 0, a[1] ?? 0], [b[0] ?? 0, b[1] ?? 0]) * 180) / Math.PI;
    fc.assert(
      fc.property(position, position, (from, to) => {
        const [origin, destination] = [from, to].map(([lng, lat]) => [lng / 10, lat / 10] as const);
        if (!origin || !destination) return;
        const whole = degrees([...origin], [...destination]);
        fc.pre(whole > 0 && whole < 179);
        const lines = linesOf(greatCircle(origin, destination));
        let total = 0;
        for (const line of lines) {
          line.slice(1).forEach((point, index) => {
            const before = line[index] ?? [];
            expect(Math.abs((point[0] ?? 0) - (before[0] ?? 0))).toBeLessThanOrEqual(180 + 1e-9);
            expect(degrees(before, point)).toBeLessThan(1.51);
            total += degrees(before, point);
          });
        }
        expect(total).toBeCloseTo(whole, 2);
      }),
    );
  });
});
