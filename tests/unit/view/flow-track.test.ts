import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FlowLook, flowShape } from "../../../src/view/flow-shape.ts";
import { flowTrack, pulsesAt } from "../../../src/view/flow-track.ts";
import { polyline } from "../../../src/view/polyline.ts";

const LINE = polyline([
  { x: 0, y: 0 },
  { x: 300, y: 0 },
]);

function trackOf(look: FlowLook) {
  return flowTrack({ look, arc: { id: "flow/a", line: LINE, hook: null, crowded: false } });
}

function furthest(look: FlowLook): number {
  const track = trackOf(look);
  if (!track) return 0;
  const times = Array.from({ length: 400 }, (_, index) => index * 10);
  return Math.max(...times.flatMap((elapsed) => pulsesAt(track, elapsed).map(({ x }) => x)));
}

test("pulses run from the origin to the head", () => {
  const track = trackOf("solid");
  if (!track) throw new Error("no track");
  const [first] = pulsesAt(track, 100);
  const [later] = pulsesAt(track, 200);
  expect(later?.x).toBeGreaterThan(first?.x ?? Number.POSITIVE_INFINITY);
  expect(furthest("solid")).toBeGreaterThan(290);
});

test("what was stopped moves no further than its stub", () => {
  const stub = flowShape(LINE, "severed").solid.flat();
  const endOfStub = Math.max(...stub.map(({ x }) => x));
  expect(furthest("severed")).toBeGreaterThan(endOfStub - 5);
  expect(furthest("severed")).toBeLessThanOrEqual(endOfStub);
});

test.each<FlowLook>(["ghost", "hollow"])("what is only claimed, or over, does not move: %s", (look) => {
  expect(trackOf(look)).toBeNull();
});

describe("pulses", () => {
  test("are always on the line, as large as a pulse may be", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 2_000, noNaN: true }),
        fc.double({ min: 0, max: 10_000, noNaN: true }),
        (length, elapsed) => {
          const line = polyline([
            { x: 0, y: 0 },
            { x: length, y: 0 },
          ]);
          for (const { x, size } of pulsesAt({ line, end: length }, elapsed)) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(length + 1e-9);
            expect(size).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});
