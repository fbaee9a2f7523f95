import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Position } from "../../../src/model/position.ts";
import { type ArcEnd, type ArcFlow, type FlowArc, flowArcs, flowLeans } from "../../../src/view/flow-arc.ts";
import { type Point, project } from "../../../src/view/mercator.ts";
import { distance, distanceToPolyline, stationAt } from "../../../src/view/polyline.ts";
import { buildScene, sceneLeans } from "../../../src/view/scene.ts";
import { DATASET, INDEX } from "./real-dataset.ts";

const KOREA: Position = [127.75, 36.75];
const CHINA: Position = [105, 34.5];
const AMERICA: Position = [-99, 38.5];
const MOSCOW: Position = [37.6, 55.75];

function end(group: string, position: Position, gap = 9): ArcEnd {
  return { group, position, gap, isArea: false, inland: null };
}

function flow(id: string, origin: ArcEnd, destination: ArcEnd): ArcFlow {
  return { id, prominent: false, size: 1, origin, destination };
}

function arcsOf(flows: readonly ArcFlow[], zoom = 2): FlowArc[] {
  return flowArcs(flows, zoom, flowLeans(flows));
}

function middle({ line }: FlowArc): Point {
  return stationAt(line, line.length / 2);
}

function one(arcs: readonly FlowArc[], id: string): FlowArc {
  const arc = arcs.find((candidate) => candidate.id === id);
  if (!arc) throw new Error(`no arc ${id}`);
  return arc;
}

describe("the way", () => {
  test("from Korea to America leads east across 180°, to Moscow west", () => {
    const arcs = arcsOf([
      flow("a", end("KR", KOREA), end("US", AMERICA)),
      flow("b", end("KR", KOREA), end("RU", MOSCOW)),
    ]);
    const seam = project([180, 0], 2).x;
    const xs = one(arcs, "a").line.points.map(({ x }) => x);
    expect(Math.min(...xs)).toBeLessThan(seam);
    expect(Math.max(...xs)).toBeGreaterThan(seam);
    expect(one(arcs, "b").line.points.every(({ x }) => x <= project(KOREA, 2).x + 1)).toBe(true);
  });

  test("stops at the gap round its ends", () => {
    const [arc] = arcsOf([flow("a", end("KR", KOREA, 20), end("US", AMERICA, 14))]);
    if (!arc) throw new Error("no arc");
    expect(distanceToPolyline(arc.line, project(KOREA, 2))).toBeGreaterThan(19.5);
    expect(distanceToPolyline(arc.line, project(AMERICA, 2))).toBeGreaterThan(13.5);
  });

  test("a lone flow leans poleward", () => {
    const [arc] = arcsOf([flow("a", end("KR", KOREA), end("US", AMERICA))]);
    if (!arc) throw new Error("no arc");
    expect(middle(arc).y).toBeLessThan(project(KOREA, 2).y);
  });
});

describe("lanes", () => {
  test.each([1, 2, 4])("of parallel flows lie at least 4 px apart at mid-line at zoom %s", (zoom) => {
    const arcs = arcsOf(
      ["a", "b", "c", "d"].map((id) => flow(id, end("KR", KOREA), end("US", AMERICA))),
      zoom,
    );
    for (const arc of arcs) {
      for (const other of arcs.filter(({ id }) => id !== arc.id)) {
        expect(distanceToPolyline(other.line, middle(arc))).toBeGreaterThanOrEqual(4);
      }
    }
  });

  test("of opposite directions lie on opposite sides of the straight way", () => {
    const arcs = arcsOf([
      flow("there", end("KR", KOREA), end("US", AMERICA)),
      flow("back", end("US", AMERICA), end("KR", KOREA)),
    ]);
    const straight = (project(KOREA, 2).y + project(AMERICA, 2).y) / 2;
    const offsets = arcs.map((arc) => middle(arc).y - straight);
    expect(Math.sign(offsets[0] ?? 0)).toBe(-Math.sign(offsets[1] ?? 0));
  });

  test("do not depend on the order of the flows", () => {
    const flows = ["a", "b", "c"].map((id) => flow(id, end("KR", KOREA), end("CN", CHINA)));
    const there = arcsOf(flows);
    const back = arcsOf([...flows].reverse());
    for (const { id } of flows) expect(one(back, id).line.points).toEqual(one(there, id).line.points);
  });
});

describe("hooks", () => {
  test("reach at least 14 px, and each stands at another angle", () => {
    const arcs = arcsOf(["a", "b", "c"].map((id) => flow(id, end("RU", MOSCOW), end("RU", MOSCOW))));
    const centre = project(MOSCOW, 2);
    const angles = arcs.map(({ line, hook }) => {
      expect(hook).toBe("round");
      const far = [...line.points].sort((p, q) => distance(q, centre) - distance(p, centre))[0];
      if (!far) throw new Error("an empty loop");
      expect(distance(far, centre)).toBeGreaterThanOrEqual(14);
      expect(line.length).toBeGreaterThanOrEqual(2 * 14);
      return Math.atan2(far.y - centre.y, far.x - centre.x);
    });
    for (const [index, angle] of angles.entries()) {
      for (const other of angles.slice(index + 1)) {
        expect(Math.cos(angle - other)).toBeLessThan(Math.cos(0.5));
      }
    }
  });

  test("open into curves when the reader comes closer", () => {
    const flows = [flow("a", end("RU", MOSCOW), end("RU", [37.27, 55.43]))];
    expect(arcsOf(flows, 2)[0]?.hook).toBe("round");
    expect(arcsOf(flows, 9)[0]?.hook).toBe(null);
  });

  test("never join places of two countries, however near on the screen", () => {
    const flows = [flow("a", end("KR", KOREA), end("JP", [130, 33]))];
    expect(arcsOf(flows, 0)[0]?.hook).toBe(null);
  });
});

test("any flows at any zoom give finite curves of some length, one each", () => {
  const position = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -80, max: 80, noNaN: true }),
  );
  const anyEnd = fc.record({
    position,
    group: fc.constantFrom("A", "B", "C"),
    gap: fc.nat(20),
    isArea: fc.boolean(),
    inland: fc.option(position),
  });
  const flows = fc
    .array(fc.record({ origin: anyEnd, destination: anyEnd, prominent: fc.boolean() }), { maxLength: 12 })
    .map((ends) => ends.map((each, index) => ({ ...each, size: 1, id: `flow/${index}` })));
  fc.assert(
    fc.property(flows, fc.double({ min: -1, max: 9, noNaN: true }), (some, zoom) => {
      const arcs = arcsOf(some, zoom);
      expect(arcs.map(({ id }) => id)).toEqual(some.map(({ id }) => id));
      for (const { line } of arcs) {
        expect(line.points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
        expect(line.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 60 },
  );
});

describe("on the real map", () => {
  const leans = sceneLeans(INDEX);

  test.each([-0.2, 1.6, 3, 5])("at zoom %s no arrow ends under a mark", (zoom) => {
    const scene = buildScene(INDEX, DATASET.entries, zoom, leans);
    for (const { flow: each, arc } of scene.flows) {
      const tip = stationAt(arc.line, arc.line.length);
      for (const mark of scene.marks.filter(({ id }) => id === each.destination.at)) {
        expect(distance(tip, mark.point), each.id).toBeGreaterThan(8);
      }
    }
  });

  test("every flow of the dataset is drawn", () => {
    const flows = DATASET.entries.filter(({ type }) => type === "flow").map(({ id }) => id);
    expect(buildScene(INDEX, DATASET.entries, 1.6, leans).flows.map(({ flow: each }) => each.id)).toEqual(
      flows,
    );
  });
});
