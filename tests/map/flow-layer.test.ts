import { afterEach, describe, expect, test, vi } from "vitest";
import type { Position } from "../../src/model/position.ts";
import { atStrength } from "../../src/theme/palette.ts";
import type { FlowLook, Ring } from "../../src/view/flow-shape.ts";
import { type Point, project } from "../../src/view/mercator.ts";
import { stationAt } from "../../src/view/polyline.ts";
import type { SceneFlow } from "../../src/view/scene.ts";
import { bentFlow, type FlowFrame, type FlowStage, LIGHT, openFlowStage } from "./flow-layer-stage.ts";

const KOREA: Position = [127, 37];
const OREGON: Position = [-123, 44];
const BATTERIES = LIGHT.flow.batteries;
const open: FlowStage[] = [];

async function stageOf(...input: Parameters<typeof openFlowStage>): Promise<FlowStage> {
  const stage = await openFlowStage(...input);
  open.push(stage);
  return stage;
}

afterEach(() => {
  for (const stage of open.splice(0)) stage.remove();
  vi.restoreAllMocks();
});

/** A point so many pixels beside the middle line of a flow. */
function beside(stage: FlowStage, flow: SceneFlow, share: number, offset: number): Point {
  const { angle } = stationAt(flow.arc.line, flow.arc.line.length * share);
  const { x, y } = stage.along(flow, share);
  return { x: x - Math.sin(angle) * offset, y: y + Math.cos(angle) * offset };
}

function hueAlong(stage: FlowStage, frame: FlowFrame, flow: SceneFlow): number[] {
  return [0.3, 0.5, 0.7, 0.9].map((share) => frame.count(BATTERIES, stage.along(flow, share), 12));
}

describe("what is drawn", { timeout: 30_000 }, () => {
  test("a flow has its hue along its arc, its casing beside it, and nothing further out", async () => {
    const stage = await stageOf({ pixelRatio: 3 });
    const flow = bentFlow("solid", KOREA, OREGON);
    stage.show([flow]);
    const frame = await stage.frame();
    for (const count of hueAlong(stage, frame, flow)) expect(count).toBeGreaterThan(5);
    const sides = [-1, 1].map((side) => beside(stage, flow, 0.8, side * 2.2));
    for (const side of sides) expect(frame.count(LIGHT.casing, side, 8)).toBeGreaterThan(0);
    for (const away of [-9, 9]) expect(frame.at(beside(stage, flow, 0.6, away))).toBe(LIGHT.sea);
    expect(stage.layer.drawnIds).toEqual(new Set(["flow/a"]));
  });

  test("it is thin at its origin and has a head at its destination", async () => {
    const stage = await stageOf();
    const flow = bentFlow("solid", KOREA, OREGON);
    stage.show([flow]);
    const frame = await stage.frame();
    const counts = [0.1, 0.9].map((share) => frame.count(BATTERIES, stage.along(flow, share), 14));
    expect(counts[1]).toBeGreaterThan((counts[0] ?? 0) * 1.5);
    const middleOfHead = 1 - 8 / flow.arc.line.length;
    expect(frame.count(BATTERIES, stage.along(flow, middleOfHead), 14)).toBeGreaterThan(
      (counts[1] ?? 0) * 1.3,
    );
  });

  test("a severed flow is a stub, an empty gap with a bar in it, and a ghost", async () => {
    const stage = await stageOf();
    const flow = bentFlow("severed", KOREA, OREGON);
    stage.show([flow]);
    const frame = await stage.frame();
    const [bar = []] = flow.shape.bar;
    const [stub = []] = flow.shape.solid;
    const cut = middleOf(stage, bar);
    expect(frame.count(LIGHT.stop, cut, 28)).toBeGreaterThan(80);
    expect(frame.count(BATTERIES, stage.along(flow, 0.25), 12)).toBeGreaterThan(5);
    const endOfStub = middleOf(stage, [stub[stub.length / 2 - 1], stub[stub.length / 2]]);
    const gap = { x: endOfStub.x * 0.55 + cut.x * 0.45, y: endOfStub.y * 0.55 + cut.y * 0.45 };
    expect(frame.at(gap)).toBe(LIGHT.sea);
    expect(frame.count(BATTERIES, cut, 14)).toBe(0);
    // The ghost is hollow: its middle is the halo's colour, its edge has the hue.
    const ghost = stage.along(flow, 0.9);
    expect(frame.count(LIGHT.halo, ghost, 4)).toBeGreaterThan(0);
    expect(frame.count(BATTERIES, ghost, 3)).toBe(0);
  });

  test("what is not emphasised steps back", async () => {
    const stage = await stageOf();
    const flow = bentFlow("solid", KOREA, OREGON);
    stage.show([flow], new Set(["flow/another"]));
    const frame = await stage.frame();
    expect(frame.count(BATTERIES)).toBe(0);
    expect(frame.count(atStrength(LIGHT, BATTERIES, "dim"))).toBeGreaterThan(100);
    stage.show([flow], new Set(["flow/a"]));
    expect((await stage.frame()).count(BATTERIES)).toBeGreaterThan(100);
  });

  test("what is no longer shown is gone", async () => {
    const stage = await stageOf();
    stage.show([bentFlow("solid", KOREA, OREGON)]);
    expect((await stage.frame()).count(BATTERIES)).toBeGreaterThan(100);
    stage.show([]);
    expect((await stage.frame()).count(BATTERIES)).toBe(0);
  });

  test("on a screen with twice the pixels it is as large, with four times as many of them", async () => {
    const flow = bentFlow("solid", KOREA, OREGON);
    const counts: number[] = [];
    for (const pixelRatio of [1, 2]) {
      const stage = await stageOf({ pixelRatio });
      stage.show([flow]);
      const frame = await stage.frame();
      for (const count of hueAlong(stage, frame, flow)) expect(count).toBeGreaterThan(5);
      counts.push(700 * 400 * pixelRatio ** 2 - frame.count(LIGHT.sea));
    }
    const [once = 0, twice = 0] = counts;
    // Edges are shared with the sea, and count in full.
    expect(twice / once).toBeGreaterThan(3.3);
    expect(twice / once).toBeLessThan(4.1);
  });
});

describe("agreement with the outlines of the static map", { timeout: 30_000 }, () => {
  const looks: FlowLook[] = ["solid", "long dashes", "dots", "thinning dashes", "severed", "ghost", "hollow"];

  test.each(looks.flatMap((look) => [1, 1.5, 2].map((pixelRatio) => [look, pixelRatio] as const)))(
    "the look %s at a pixel ratio of %s is off by less than a pixel",
    async (look, pixelRatio) => {
      const zoom = 0.6;
      const size = { width: 260, height: 120 };
      const stage = await stageOf({ pixelRatio, zoom, center: [175, 45], size });
      const flow = bentFlow(look, KOREA, OREGON, { zoom });
      stage.show([flow]);
      const frame = await stage.frame();
      const corner = project([175, 45], zoom);
      const masks = { ...size, pixelRatio, x: corner.x - size.width / 2, y: corner.y - size.height / 2 };
      const { solid, ghost, bar } = flow.shape;
      const nearBar = maskOf(bar, masks, 3);
      const beyond = maskOf([...solid, ...ghost, ...bar], masks, 3);
      const seenIn = (rings: readonly Ring[], depth: number) => {
        const inside = maskOf(rings, masks, -depth);
        return frame.where((index) => inside[index] === 255 && (rings === bar || nearBar[index] === 0));
      };
      expect(frame.where((index) => beyond[index] === 0)).toEqual(new Set([LIGHT.sea]));
      // Where an arrow is too thin to have an inside so deep, nothing is asked.
      for (const colour of seenIn(solid, 1)) expect(colour).toBe(BATTERIES);
      for (const colour of seenIn(ghost, 1.7)) expect(colour).toBe(LIGHT.halo);
      for (const colour of seenIn(bar, 1)) expect(colour).toBe(LIGHT.stop);
      expect([...seenIn([...solid, ...ghost], 1.5)].length).toBeGreaterThan(0);
    },
  );
});

interface MaskFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

/** For each pixel of the screen how far it lies in outlines that have grown by so many pixels: 0 to 255. */
function maskOf(rings: readonly Ring[], frame: MaskFrame, growth: number): Uint8Array {
  const width = Math.round(frame.width * frame.pixelRatio);
  const height = Math.round(frame.height * frame.pixelRatio);
  const context = new OffscreenCanvas(width, height).getContext("2d");
  if (!context) throw new Error("no 2D canvas");
  context.scale(frame.pixelRatio, frame.pixelRatio);
  context.translate(-frame.x, -frame.y);
  context.lineWidth = 2 * Math.abs(growth);
  context.lineJoin = "round";
  for (const ring of rings) {
    context.beginPath();
    for (const { x, y } of ring) context.lineTo(x, y);
    context.closePath();
    context.globalCompositeOperation = "source-over";
    context.fill();
    context.globalCompositeOperation = growth < 0 ? "destination-out" : "source-over";
    context.stroke();
  }
  const { data } = context.getImageData(0, 0, width, height);
  return Uint8Array.from({ length: width * height }, (_, index) => data[4 * index + 3] ?? 0);
}

describe("round the world", { timeout: 30_000 }, () => {
  test("an arrow over 180° is drawn on both sides of it, from wherever one looks", async () => {
    const stage = await stageOf();
    const flow = bentFlow("solid", KOREA, OREGON);
    stage.show([flow]);
    for (const lng of [180, 170, -170, -150, 150]) {
      stage.map.jumpTo({ center: [lng, 30] });
      const frame = await stage.frame();
      for (const share of [0.35, 0.65]) {
        expect(frame.count(BATTERIES, stage.along(flow, share), 12), `${share} from ${lng}`).toBeGreaterThan(
          5,
        );
      }
    }
  });

  test("where the world shows twice, so do its arrows", async () => {
    const stage = await stageOf({ zoom: 0, center: [180, 20], size: { width: 1100, height: 400 } });
    const flow = bentFlow("solid", KOREA, OREGON, { zoom: 0 });
    stage.show([flow]);
    const frame = await stage.frame();
    const { x, y } = stage.along(flow, 0.7);
    for (const copy of [x - 512, x, x + 512]) {
      if (copy > 10 && copy < 1090) expect(frame.count(BATTERIES, { x: copy, y }, 12)).toBeGreaterThan(2);
    }
  });

  test("on the globe it lies where the globe has it, as wide as on the plane, and not behind it", async () => {
    const stage = await stageOf();
    const flow = bentFlow("solid", KOREA, OREGON);
    stage.show([flow]);
    const flat = (await stage.frame()).count(BATTERIES, stage.along(flow, 0.5), 12);
    stage.map.setProjection({ type: "globe" });
    const frame = await stage.frame();
    for (const share of [0.3, 0.5, 0.7, 0.97]) {
      const count = frame.count(BATTERIES, stage.along(flow, share), 12);
      expect(count, `at ${share}`).toBeGreaterThan(flat * 0.6);
    }
    stage.map.jumpTo({ center: [0, 0] });
    expect((await stage.frame()).count(BATTERIES)).toBe(0);
    stage.map.setProjection({ type: "mercator" });
    await stage.frame();
    stage.map.jumpTo({ center: [180, 20], zoom: 2 });
    expect((await stage.frame()).count(BATTERIES, stage.along(flow, 0.5), 12)).toBe(flat);
  });

  test("turned by a quarter, it turns with the map", async () => {
    const stage = await stageOf();
    const flow = bentFlow("solid", KOREA, OREGON);
    stage.show([flow]);
    stage.map.jumpTo({ bearing: 90 });
    const frame = await stage.frame();
    expect(frame.count(BATTERIES, stage.along(flow, 0.5), 12)).toBeGreaterThan(5);
  });
});

describe("among the other layers", { timeout: 30_000 }, () => {
  test("lies below the layer it is put below, which is drawn as ever", async () => {
    const west: Position[] = [
      [90, -10],
      [175, -10],
      [175, 70],
      [90, 70],
      [90, -10],
    ];
    const stage = await stageOf({
      style: {
        version: 8,
        sources: {
          cover: {
            type: "geojson",
            data: { type: "Polygon", coordinates: [west.map((position) => [...position])] },
          },
        },
        layers: [
          { id: "sea", type: "background", paint: { "background-color": LIGHT.sea } },
          { id: "cover", type: "fill", source: "cover", paint: { "fill-color": "#00ff00" } },
        ],
      },
    });
    const flow = bentFlow("solid", KOREA, OREGON);
    stage.show([flow]);
    const frame = await stage.frame();
    expect(stage.map.getLayersOrder()).toEqual(["sea", "arrows", "cover"]);
    expect(frame.count("#00ff00", stage.along(flow, 0.3), 12)).toBe(144);
    expect(frame.count(BATTERIES, stage.along(flow, 0.8), 12)).toBeGreaterThan(5);
  });

  test("another style keeps it", async () => {
    const stage = await stageOf();
    const flow = bentFlow("solid", KOREA, OREGON);
    stage.show([flow]);
    const loaded = stage.map.once("style.load");
    stage.map.setStyle({ version: 8, sources: {}, layers: [] }, { diff: false });
    await loaded;
    const counts = hueAlong(stage, await stage.frame(), flow);
    for (const count of counts) expect(count).toBeGreaterThan(5);
  });

  test("never asks for another frame by drawing one", async () => {
    const stage = await stageOf();
    stage.show([bentFlow("solid", KOREA, OREGON)]);
    await stage.frame();
    const ask = vi.spyOn(stage.map, "triggerRepaint");
    stage.map.redraw();
    expect(ask).not.toHaveBeenCalled();
  });
});

describe("faults", { timeout: 30_000 }, () => {
  test("after a lost context it is drawn again, with what was shown meanwhile", async () => {
    const stage = await stageOf();
    const flow = bentFlow("solid", KOREA, OREGON);
    const other = bentFlow("solid", KOREA, [-80, 10], { id: "flow/b" });
    stage.show([flow]);
    const before = await stage.frame();
    const expected = hueAlong(stage, before, flow);
    const canvas = stage.map.getCanvas();
    const loss = canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    if (!loss) throw new Error("no way to lose the context");
    const lost = stage.map.once("webglcontextlost");
    loss.loseContext();
    await lost;
    // A context can be restored only once the event of its loss has run to its end.
    await new Promise((resolve) => setTimeout(resolve));
    stage.show([flow, other]);
    const loaded = stage.map.once("style.load");
    loss.restoreContext();
    await loaded;
    const frame = await stage.frame();
    expect(hueAlong(stage, frame, flow)).toEqual(expected);
    expect(frame.count(BATTERIES, stage.along(other, 0.5), 12)).toBeGreaterThan(5);
    expect(stage.failures).toEqual([]);
  });

  test("a graphics card that cannot draw it is reported once, and the map goes on", async () => {
    const ask = WebGL2RenderingContext.prototype.getProgramParameter;
    const stage = await stageOf();
    vi.spyOn(WebGL2RenderingContext.prototype, "getProgramParameter").mockImplementation(function (
      this: WebGL2RenderingContext,
      program: WebGLProgram,
      name: number,
    ) {
      return name === this.LINK_STATUS ? false : ask.call(this, program, name);
    });
    stage.map.setProjection({ type: "mercator" });
    stage.map.removeLayer("arrows");
    stage.map.addLayer(stage.layer);
    stage.show([bentFlow("solid", KOREA, OREGON)]);
    const frame = await stage.frame();
    expect(stage.failures.map(({ message }) => message)).toEqual([
      expect.stringContaining("cannot be drawn"),
    ]);
    expect(stage.layer.drawnIds.size).toBe(0);
    expect(frame.count(LIGHT.sea)).toBe(700 * 400);
  });
});

function middleOf(stage: FlowStage, points: readonly (Point | undefined)[]): Point {
  const centre = project([180, 20], 2);
  const { clientWidth, clientHeight } = stage.map.getCanvas();
  const known = points.filter((point) => point !== undefined);
  return {
    x: known.reduce((sum, { x }) => sum + x, 0) / known.length - centre.x + clientWidth / 2,
    y: known.reduce((sum, { y }) => sum + y, 0) / known.length - centre.y + clientHeight / 2,
  };
}
