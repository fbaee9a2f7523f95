import fc from "fast-check";
import { expect, test } from "vitest";
import { settlePorts, widestGap } from "../../../src/view/ports.ts";

const TURN = 2 * Math.PI;

test("ports that fit end up side by side, none over another", () => {
  const wishes = fc.array(
    fc.record({
      angle: fc.double({ min: -7, max: 7, noNaN: true }),
      width: fc.double({ min: 0.05, max: 0.5, noNaN: true }),
    }),
    { minLength: 1, maxLength: 10 },
  );
  fc.assert(
    fc.property(wishes, (some) => {
      const angles = settlePorts(some);
      const ports = angles
        .map((angle, index) => ({ angle: ((angle % TURN) + TURN) % TURN, width: some[index]?.width ?? 0 }))
        .sort((a, b) => a.angle - b.angle);
      ports.forEach((port, index) => {
        const next = ports[(index + 1) % ports.length];
        if (!next || next === port) return;
        const apart = (next.angle - port.angle + TURN) % TURN;
        expect(apart).toBeGreaterThan((port.width + next.width) / 2 - 0.02);
      });
    }),
  );
});

test("a port alone gets its wish", () => {
  expect(settlePorts([{ angle: 1, width: 0.3 }])[0]).toBeCloseTo(1);
});

test("the widest gap lies opposite a lone port", () => {
  const { angle, width } = widestGap([{ angle: 0, width: 0.4 }]);
  expect(angle).toBeCloseTo(Math.PI);
  expect(width).toBeCloseTo(TURN - 0.4);
});
