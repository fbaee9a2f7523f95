import fc from "fast-check";
import { expect, test } from "vitest";
import type { Position } from "../../../src/model/position.ts";
import { type Frame, fitCamera, NO_PADDING } from "../../../src/view/camera.ts";
import { project } from "../../../src/view/mercator.ts";
import { fitClear, isClear } from "../../../src/view/obstacle.ts";

const PHONE: Frame = { width: 360, height: 288, padding: NO_PADDING };
/** Buttons one under the other, and side by side, in the upper right corner. */
const TOWER = { top: 10, right: 350, bottom: 110, left: 318 };
const ROW = { top: 10, right: 350, bottom: 42, left: 254 };

const region = fc.tuple(
  fc.double({ min: 20, max: 150, noNaN: true }),
  fc.double({ min: -40, max: 60, noNaN: true }),
);
const spot: fc.Arbitrary<Position> = region.chain(([lng, lat]) =>
  fc.tuple(
    fc.double({ min: lng, max: lng + 40, noNaN: true }),
    fc.double({ min: lat, max: lat + 15, noNaN: true }),
  ),
);

test("without obstacles, and with none in the way, it is the plain fit", () => {
  const positions: Position[] = [
    [127, 37],
    [38, 55],
  ];
  expect(fitClear(positions, PHONE, [])).toEqual(fitCamera(positions, PHONE));
  const aside = { top: 0, right: 4, bottom: 4, left: 0 };
  expect(fitClear(positions, PHONE, [aside])).toEqual(fitCamera(positions, PHONE));
});

test.each([
  ["a tower", TOWER],
  ["a row", ROW],
])("nothing that is sought stands under %s of buttons, and all of it in the frame", (_, obstacle) => {
  let moved = 0;
  fc.assert(
    fc.property(fc.array(spot, { minLength: 1, maxLength: 4 }), (positions) => {
      const camera = fitClear(positions, PHONE, [obstacle]);
      if (!isClear(fitCamera(positions, PHONE), positions, PHONE, [obstacle])) moved += 1;
      const centre = project(camera.center, camera.zoom);
      for (const position of positions) {
        const { x, y } = project(position, camera.zoom);
        const [left, top] = [x - centre.x + PHONE.width / 2, y - centre.y + PHONE.height / 2];
        expect(left).toBeGreaterThan(0);
        expect(left).toBeLessThan(PHONE.width);
        expect(top).toBeGreaterThan(0);
        expect(top).toBeLessThan(PHONE.height);
        const isUnder =
          left > obstacle.left && left < obstacle.right && top > obstacle.top && top < obstacle.bottom;
        expect(isUnder).toBe(false);
      }
    }),
    { numRuns: 2000 },
  );
  // Some of them would have stood under it.
  expect(moved).toBeGreaterThan(0);
});
