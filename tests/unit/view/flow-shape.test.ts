import { describe, expect, test } from "vitest";
import { STATUSES } from "../../../src/model/kinds.ts";
import { flowLook, flowShape, type Ring } from "../../../src/view/flow-shape.ts";
import { polyline } from "../../../src/view/polyline.ts";

/** A straight line of 200 px to the east. */
const LINE = polyline(Array.from({ length: 41 }, (_, step) => ({ x: step * 5, y: 0 })));

const xs = (rings: readonly Ring[]) => rings.flat().map(({ x }) => x);
const ys = (rings: readonly Ring[]) => rings.flat().map(({ y }) => y);
const widthAt = (ring: Ring, x: number) => {
  const near = ring.filter((point) => Math.abs(point.x - x) < 3).map(({ y }) => y);
  return Math.max(...near) - Math.min(...near);
};

describe("an arrow", () => {
  const { solid } = flowShape(LINE, "solid");
  const [whole] = solid;
  if (!whole) throw new Error("no arrow");

  test("reaches from end to end and is one piece", () => {
    expect(solid).toHaveLength(1);
    expect(Math.min(...xs(solid))).toBeCloseTo(0);
    expect(Math.max(...xs(solid))).toBeCloseTo(200);
  });

  test("is thin at its origin and has a head of at least 9 px at its destination", () => {
    expect(widthAt(whole, 5)).toBeLessThan(widthAt(whole, 180));
    expect(Math.max(...ys(solid)) - Math.min(...ys(solid))).toBeGreaterThanOrEqual(9);
    expect(widthAt(whole, 187)).toBeGreaterThanOrEqual(9);
  });

  test("is wider when a quantity is", () => {
    const [wide] = flowShape(LINE, "solid", 1.7).solid;
    if (!wide) throw new Error("no arrow");
    expect(widthAt(wide, 180)).toBeGreaterThan(1.5 * widthAt(whole, 180));
  });
});

describe("a severed arrow", () => {
  const { solid, ghost, bar } = flowShape(LINE, "severed");

  test("is a stub, a gap with a bar across it, and a ghost with the head", () => {
    const stubEnd = Math.max(...xs(solid));
    const ghostStart = Math.min(...xs(ghost));
    expect(Math.min(...xs(solid))).toBeCloseTo(0);
    expect(ghostStart - stubEnd).toBeGreaterThanOrEqual(12);
    expect(Math.max(...xs(ghost))).toBeCloseTo(200);
    expect(Math.min(...xs(bar))).toBeGreaterThan(stubEnd);
    expect(Math.max(...xs(bar))).toBeLessThan(ghostStart);
  });

  test("has a bar that crosses it", () => {
    expect(Math.max(...ys(bar)) - Math.min(...ys(bar))).toBeGreaterThan(18);
    expect(Math.min(...ys(bar))).toBeLessThan(0);
  });
});

test("planned is dashed, considered dotted, in doubt thins out, and all point", () => {
  const planned = flowShape(LINE, "long dashes").solid;
  const considered = flowShape(LINE, "dots").solid;
  const inDoubt = flowShape(LINE, "thinning dashes").solid;
  expect(planned.length).toBeGreaterThan(4);
  expect(considered.length).toBeGreaterThan(planned.length);
  const lengths = inDoubt.slice(0, -2).map((dash) => Math.max(...xs([dash])) - Math.min(...xs([dash])));
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  for (const rings of [planned, considered, inDoubt]) expect(Math.max(...xs(rings))).toBeCloseTo(200);
});

test("claimed is a ghost with a question mark and nothing filled", () => {
  const { solid, ghost, question } = flowShape(LINE, "ghost");
  expect(solid).toEqual([]);
  expect(ghost.length).toBeGreaterThan(1);
  expect(question?.x).toBeCloseTo(100);
});

test("only what operates is drawn solid, and only what is halted severed", () => {
  expect(STATUSES.filter((status) => flowLook(status) === "solid")).toEqual(["operating"]);
  expect(STATUSES.filter((status) => flowLook(status) === "severed")).toEqual(["halted"]);
  expect(flowLook(null)).not.toBe("solid");
});

test.each(STATUSES)("%s keeps finite outlines on a line shorter than a head", (status) => {
  const short = polyline([
    { x: 0, y: 0 },
    { x: 3, y: 4 },
  ]);
  const { solid, ghost, bar } = flowShape(short, flowLook(status));
  const points = [...solid, ...ghost, ...bar].flat();
  expect(points.length).toBeGreaterThan(0);
  expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
});
