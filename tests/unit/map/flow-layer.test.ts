import { describe, expect, test } from "vitest";
import {
  EDGES,
  INK_COUNT,
  INKS_PER_STRENGTH,
  inkTable,
  PARTS,
  stationCode,
} from "../../../src/map/flow-layer/ink.ts";
import { packFlows } from "../../../src/map/flow-layer/pack-flows.ts";
import {
  ANGLE_STEPS,
  STATION,
  STATIONS_PER_ROW,
  StationBuffer,
  type StationKind,
  WIDTH_STEPS,
  WORLD_ORIGIN,
} from "../../../src/map/flow-layer/station-buffer.ts";
import { isCopyVisible, matrixAtOrigin } from "../../../src/map/flow-layer/world-copies.ts";
import { FLOW_KINDS, type FlowKind } from "../../../src/model/kinds.ts";
import type { Position } from "../../../src/model/position.ts";
import { PALETTES } from "../../../src/theme/palette.ts";
import { cubicLine } from "../../../src/view/bezier.ts";
import { type FlowLook, flowShape } from "../../../src/view/flow-shape.ts";
import { project, worldSize } from "../../../src/view/mercator.ts";
import { stationAt } from "../../../src/view/polyline.ts";
import type { SceneFlow } from "../../../src/view/scene.ts";

const LOOKS: readonly FlowLook[] = [
  "solid",
  "long dashes",
  "dots",
  "thinning dashes",
  "severed",
  "ghost",
  "hollow",
];
const KOREA: Position = [127, 37];
const TEXAS: Position = [-97, 31];

function sceneFlow(
  look: FlowLook,
  { id = "flow/a", kind = "batteries" as FlowKind, zoom = 1.5 } = {},
): SceneFlow {
  const [from, to] = [project(KOREA, zoom), project(TEXAS, zoom)];
  const rise = (to.x - from.x) / 4;
  const line = cubicLine(
    from,
    { x: from.x + rise, y: from.y - rise },
    { x: to.x - rise, y: to.y - rise },
    to,
  );
  const flow = { id, kind } as SceneFlow["flow"];
  return {
    flow,
    look,
    arc: { id, line, hook: null, crowded: false },
    shape: flowShape(line, look),
    strength: "full",
  };
}

interface ReadStation {
  readonly kind: StationKind;
  readonly code: number;
  /** Pixels of the scene's plane. */
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly half: number;
}

/** What the graphics card will read. */
function read(buffer: StationBuffer, zoom = 1.5): ReadStation[] {
  const { words, count } = buffer;
  const floats = new Float32Array(words.buffer);
  const names = Object.keys(STATION) as StationKind[];
  return Array.from({ length: count }, (_, index) => {
    const at = index * 4;
    const packed = words[at + 2] ?? 0;
    const code = words[at + 3] ?? 0;
    const kind = names.find((name) => STATION[name] === (code & 7));
    if (!kind) throw new Error(`no kind in ${code}`);
    return {
      kind,
      code,
      x: ((floats[at] ?? 0) + WORLD_ORIGIN.x - 0.5) * worldSize(zoom),
      y: ((floats[at + 1] ?? 0) + WORLD_ORIGIN.y) * worldSize(zoom),
      angle: ((packed >>> 16) / ANGLE_STEPS) * 2 * Math.PI,
      half: (packed & 0xffff) / WIDTH_STEPS,
    };
  });
}

function packed(
  flows: readonly SceneFlow[],
  { zoom = 1.5, shrink = 1, emphasised = null as Set<string> | null } = {},
) {
  const buffer = new StationBuffer();
  packFlows(buffer, { scene: { zoom, flows }, emphasised, shrink });
  return read(buffer, zoom);
}

describe("packing", () => {
  test("a whole arrow is its head, then a shaft of few pieces from a capped tail to the neck", () => {
    const stations = packed([sceneFlow("solid")]);
    expect(stations.slice(0, 3).map(({ kind }) => kind)).toEqual(["head", "tip", "start"]);
    expect(stations.at(-1)?.kind).toBe("neck");
    expect(new Set(stations.slice(3, -1).map(({ kind }) => kind))).toEqual(new Set(["body"]));
    expect(stations.length).toBeLessThan(sceneFlow("solid").arc.line.points.length / 2);
  });

  test("stations lie on the curve, as wide as the outline and in its direction", () => {
    const drawn = sceneFlow("solid");
    const [ring = []] = drawn.shape.solid;
    const [left, right] = [ring[0], ring.at(-1)];
    if (!left || !right) throw new Error("no outline");
    const [head, tip, tail] = packed([drawn]);
    const end = stationAt(drawn.arc.line, drawn.arc.line.length);
    expect(Math.hypot((tip?.x ?? 0) - end.x, (tip?.y ?? 0) - end.y)).toBeLessThan(0.01);
    expect(tail?.half).toBeCloseTo(Math.hypot(right.x - left.x, right.y - left.y) / 2, 2);
    expect(Math.cos((tail?.angle ?? 0) - stationAt(drawn.arc.line, 0).angle)).toBeCloseTo(1, 3);
    expect(head?.half).toBeGreaterThan(tail?.half ?? 0);
  });

  test.each(LOOKS)("every outline of the look %s is there, edge for edge", (look) => {
    const drawn = sceneFlow(look);
    const stations = packed([drawn]);
    const rings = [...drawn.shape.solid, ...drawn.shape.ghost, ...drawn.shape.bar];
    for (const point of rings.flat()) {
      const nearest = Math.min(
        ...stations.map((station, index) => fromPiece(point, station, stations[index + 1])),
      );
      expect(nearest).toBeLessThan(0.5);
    }
    const heads = rings.filter((ring) => ring.length % 2 === 1).length;
    expect(stations.filter(({ kind }) => kind === "head").length).toBe(heads);
    const dots = look === "dots" ? rings.length - heads : 0;
    expect(stations.filter(({ kind }) => kind === "dot").length).toBe(dots);
  });

  test("each look has its own kinds of pieces", () => {
    const parts = (look: FlowLook) =>
      new Set(packed([sceneFlow(look)]).map(({ code }) => PARTS[(code >> 3) & 3]));
    expect(parts("solid")).toEqual(new Set(["solid"]));
    expect(parts("hollow")).toEqual(new Set(["ghost"]));
    expect(parts("severed")).toEqual(new Set(["ghost", "solid", "bar"]));
  });

  test("positions are exact to a fiftieth of a pixel at the closest zoom, beyond 180° too", () => {
    const drawn = sceneFlow("solid", { zoom: 9 });
    const [, tip] = packed([drawn], { zoom: 9 });
    const end = stationAt(drawn.arc.line, drawn.arc.line.length);
    expect(end.x).toBeGreaterThan(worldSize(9) / 2);
    expect(Math.hypot((tip?.x ?? 0) - end.x, (tip?.y ?? 0) - end.y)).toBeLessThan(0.02);
  });

  test("on a small frame everything is as much thinner as its plane is larger", () => {
    const [head] = packed([sceneFlow("solid")]);
    const [small] = packed([sceneFlow("solid")], { shrink: 0.75 });
    expect(small?.half).toBeCloseTo((head?.half ?? 0) * 0.75, 2);
  });

  test("what is emphasised lies on top, severed flows among equals", () => {
    const flows = [
      sceneFlow("severed", { id: "severed", kind: "batteries" }),
      sceneFlow("solid", { id: "solid", kind: "vehicles" }),
      sceneFlow("solid", { id: "picked", kind: "technology" }),
    ];
    const order = (emphasised: Set<string> | null) => {
      const seen = packed(flows, { emphasised }).map(
        ({ code }) => `${PARTS[(code >> 3) & 3]} ${FLOW_KINDS[(code >> 5) & 15]} ${(code >> 9) & 3}`,
      );
      return seen.filter((name, index) => name !== seen[index - 1]);
    };
    expect(order(null)).toEqual([
      "solid vehicles 0",
      "solid technology 0",
      "ghost batteries 0",
      "solid batteries 0",
      "bar batteries 0",
    ]);
    expect(order(new Set(["picked"]))).toEqual([
      "solid vehicles 3",
      "ghost batteries 3",
      "solid batteries 3",
      "bar batteries 3",
      "solid technology 0",
    ]);
  });

  test("what is over is drawn at its own strength", () => {
    const [station] = packed([{ ...sceneFlow("solid"), strength: "historical" }]);
    expect(((station?.code ?? 0) >> 9) & 3).toBe(1);
  });

  test("more flows than fit are kept whole, and a buffer is used again", () => {
    const buffer = new StationBuffer();
    const flows = Array.from({ length: 200 }, (_, index) => sceneFlow("dots", { id: `flow/${index}` }));
    packFlows(buffer, { scene: { zoom: 1.5, flows }, emphasised: null, shrink: 1 });
    expect(buffer.count).toBeGreaterThan(STATIONS_PER_ROW);
    expect(buffer.words.length % (4 * STATIONS_PER_ROW)).toBe(0);
    const each = buffer.count / 200;
    const stations = read(buffer);
    expect(stations.slice(-each)).toEqual(stations.slice(0, each));
    packFlows(buffer, { scene: { zoom: 1.5, flows: [] }, emphasised: null, shrink: 1 });
    expect(buffer.count).toBe(0);
  });
});

/** How far a point is from the outline of the piece that begins at a station. */
function fromPiece(point: { x: number; y: number }, from: ReadStation, to: ReadStation | undefined): number {
  if (from.kind === "dot") return Math.abs(Math.hypot(point.x - from.x, point.y - from.y) - from.half);
  if (!to || from.kind === "end" || from.kind === "neck" || from.kind === "tip")
    return Number.POSITIVE_INFINITY;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const ux = (to.x - from.x) / length;
  const uy = (to.y - from.y) / length;
  const along = (point.x - from.x) * ux + (point.y - from.y) * uy;
  const across = Math.abs(-(point.x - from.x) * uy + (point.y - from.y) * ux);
  const share = Math.max(0, Math.min(1, along / length));
  const side = Math.abs(across - (from.half + (to.half - from.half) * share));
  return Math.hypot(side, along - share * length);
}

describe("inks", () => {
  test("the table holds each colour of the palette at each strength", () => {
    const table = inkTable(PALETTES.light);
    expect(table.length).toBe(3 * INK_COUNT);
    const hex = (index: number) =>
      `#${[...table.slice(3 * index, 3 * index + 3)]
        .map((part) =>
          Math.round(part * 255)
            .toString(16)
            .padStart(2, "0"),
        )
        .join("")}`;
    expect(FLOW_KINDS.map((_, index) => hex(index))).toEqual(
      FLOW_KINDS.map((kind) => PALETTES.light.flow[kind]),
    );
    expect(hex(INKS_PER_STRENGTH - 1)).toBe(PALETTES.light.stop);
    expect(hex(2 * INKS_PER_STRENGTH)).not.toBe(hex(0));
  });

  test("codes of different looks differ, and fit the bits they have", () => {
    const codes = PARTS.flatMap((part) =>
      FLOW_KINDS.flatMap((kind) =>
        (["full", "historical", "dim"] as const).map((strength) => stationCode("head", part, kind, strength)),
      ),
    );
    expect(new Set(codes).size).toBe(codes.length);
    expect(Math.max(...codes)).toBeLessThan(2 ** 11);
  });

  test("no part reaches less far outside than its edge does", () => {
    for (const [inside, edge, outside] of Object.values(EDGES)) {
      expect(edge).toBeGreaterThan(inside);
      expect(outside).toBeGreaterThanOrEqual(edge);
    }
  });
});

describe("copies of the world", () => {
  /** A frame so many worlds wide and half as high, looking at x (world units) on the equator. */
  const matrixOf = (x: number, width: number) => {
    const scale = 2 / width;
    return [scale, 0, 0, 0, 0, -2 * scale, 0, 0, 0, 0, 1, 0, -x * scale, scale, 0, 1];
  };
  const pacific = { west: 0.85, east: 1.23, north: 0.35, south: 0.45 };
  const visible = (x: number, width: number, margin = 0) =>
    [-2, -1, 0, 1, 2].filter((copy) => isCopyVisible(matrixOf(x, width), pacific, copy, margin));

  test.each([
    ["from Korea", 0.85, 0.5, [0]],
    ["from America, where x is small again", 0.22, 0.5, [-1]],
    ["from a frame two worlds wide", 0.5, 2, [-1, 0]],
    ["from Europe, far away from both ends", 0.54, 0.2, []],
  ])("%s the Pacific arrows show where they should", (_, x, width, copies) => {
    expect(visible(x, width)).toEqual(copies);
  });

  test("an arrow whose middle line lies just outside shows by its width", () => {
    expect(visible(0.54, 0.6)).toEqual([]);
    expect(visible(0.54, 0.6, 0.02)).toEqual([-1, 0]);
  });

  test("the matrix at the origin puts positions where the whole matrix puts them", () => {
    const matrix = matrixOf(0.2, 0.5);
    const moved = matrixAtOrigin(matrix, -1, new Float32Array(16));
    const clip = (m: ArrayLike<number>, x: number) => (m[0] ?? 0) * x + (m[12] ?? 0);
    expect(clip(moved, 1.2 - WORLD_ORIGIN.x)).toBeCloseTo(clip(matrix, 0.2), 5);
  });
});
