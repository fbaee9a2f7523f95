import fc from "fast-check";
import { expect, test } from "vitest";
import { project } from "../../../src/view/mercator.ts";
import { scaleBar } from "../../../src/view/scale-bar.ts";

/** Great-circle distance along a parallel's short step, in metres, on the sphere of Web Mercator. */
const RADIUS = 6_378_137;

test.each([
  [4, 35, 200],
  [5, 36, 100],
  [8, 35, 20],
  [4, 55.5, 200],
])("zoom %i at %f° north: a bar of up to 100 px stands for %i km", (zoom, latitude, kilometres) => {
  const bar = scaleBar(zoom, latitude, 100);
  expect(bar).toMatchObject({ value: kilometres, unit: "kilometer" });
  expect(bar?.width).toBeLessThanOrEqual(100);
});

test("the bar is as long as its distance is on the map, wherever its middle is", () => {
  const zooms = fc.double({ min: 3.5, max: 12, noNaN: true });
  const latitudes = fc.double({ min: -70, max: 70, noNaN: true });
  fc.assert(
    fc.property(zooms, latitudes, (zoom, latitude) => {
      const bar = scaleBar(zoom, latitude, 100);
      if (!bar) throw new Error("no bar");
      const metres = bar.value * (bar.unit === "kilometer" ? 1000 : 1);
      const degrees = metres / (((Math.PI * RADIUS) / 180) * Math.cos((latitude * Math.PI) / 180));
      const [from, to] = [project([0, latitude], zoom), project([degrees, latitude], zoom)];
      expect(bar.width / (to.x - from.x)).toBeCloseTo(1, 6);
      expect(bar.width).toBeLessThanOrEqual(100);
      expect(bar.width).toBeGreaterThan(39);
    }),
  );
});

test("a map of half the world has none", () => {
  expect(scaleBar(2.4, 30, 100)).toBeNull();
});
