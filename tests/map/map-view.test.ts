import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { PALETTES } from "../../src/theme/palette.ts";
import { stationAt } from "../../src/view/polyline.ts";
import { openStage, type Stage } from "./map-stage.ts";
import { seePixels } from "./seen-pixels.ts";

const LIGHT = PALETTES.light;
const SEVERED = "flow/kr-ru-batteries";
const open: Stage[] = [];

async function liveStage(...input: Parameters<typeof openStage>): Promise<Stage> {
  const stage = await openStage(...input);
  open.push(stage);
  await expect.poll(() => stage.handle.state.value.type, { timeout: 15_000 }).toBe("live");
  return stage;
}

function sceneFlow(stage: Stage, id: string) {
  const found = stage.scene.flows.find(({ flow }) => flow.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

async function clickAt({ container }: Stage, position: { x: number; y: number }): Promise<void> {
  await userEvent.click(page.elementLocator(container), { position });
}

afterEach(() => {
  for (const stage of open.splice(0)) stage.handle.dispose();
  vi.restoreAllMocks();
});

/** From now on shaders that read the arrows' texture are no shaders. */
function breakFlowShaders(): { readonly broken: number } {
  const seen = { broken: 0 };
  const setSource = WebGL2RenderingContext.prototype.shaderSource;
  vi.spyOn(WebGL2RenderingContext.prototype, "shaderSource").mockImplementation(function (
    this: WebGL2RenderingContext,
    shader: WebGLShader,
    source: string,
  ) {
    const isOfFlows = source.includes("u_stations");
    if (isOfFlows) seen.broken += 1;
    setSource.call(this, shader, isOfFlows ? "no shader" : source);
  });
  return seen;
}

function expectFlowsDrawn(stage: Stage, pixels: Awaited<ReturnType<typeof seePixels>>): void {
  const solid = stage.scene.flows.filter(({ look, strength }) => look === "solid" && strength === "full");
  expect(solid.length).toBeGreaterThan(0);
  for (const { flow, arc } of solid) {
    const { x, y } = stage.toFrame(stationAt(arc.line, arc.line.length * 0.7));
    expect(pixels.count(LIGHT.flow[flow.kind], { x, y }, 12), flow.id).toBeGreaterThan(5);
  }
}

describe("what is drawn", { timeout: 60_000 }, () => {
  test("the page says that the map is live, and every flow has its colour where it belongs", async () => {
    const stage = await liveStage();
    expect(document.documentElement.dataset.map).toBe("live");
    expectFlowsDrawn(stage, await seePixels(stage.container));
  });

  test.each([
    { kind: ["measure"], status: [], document: [], country: [] },
    { kind: ["gigafactory"], status: ["halted"], document: [], country: [] },
  ])("a map whose filters leave no arrow, or nothing at all, is live too", async (filters) => {
    const stage = await liveStage({ filters });
    expect(stage.scene.flows).toEqual([]);
    expect((await seePixels(stage.container)).count(LIGHT.land, { x: 470, y: 220 }, 440)).toBeGreaterThan(
      1000,
    );
  });

  test("where the graphics card cannot run our layer, the map's own layers draw the arrows", async () => {
    const shaders = breakFlowShaders();
    const stage = await liveStage();
    expect(shaders.broken).toBeGreaterThan(0);
    expectFlowsDrawn(stage, await seePixels(stage.container));
    stage.store.update({ theme: "dark" });
    const mined = PALETTES.dark.flow["raw materials"];
    const seen = async () => (await seePixels(stage.container)).count(mined, { x: 470, y: 220 }, 440);
    await expect.poll(seen, { timeout: 15_000 }).toBeGreaterThan(50);
  });

  test("a severed flow is a stub, a gap with a red bar, and no line in between", async () => {
    const stage = await liveStage({ story: "krasnaya-pakhra" });
    const pixels = await seePixels(stage.container);
    const { arc, shape } = sceneFlow(stage, SEVERED);
    const [bar] = shape.bar;
    if (!bar) throw new Error("no bar");
    const corners = bar.map(stage.toFrame);
    const centre = {
      x: corners.reduce((sum, { x }) => sum + x, 0) / corners.length,
      y: corners.reduce((sum, { y }) => sum + y, 0) / corners.length,
    };
    const stub = stage.toFrame(stationAt(arc.line, arc.line.length * 0.25));
    expect(pixels.count(LIGHT.stop, centre, 14)).toBeGreaterThan(20);
    expect(pixels.count(LIGHT.flow.batteries, stub, 12)).toBeGreaterThan(5);
    expect(pixels.count(LIGHT.flow.batteries, centre, 12)).toBe(0);
  });

  test("a hatch lies over Russia, and none over Kazakhstan", async () => {
    const stage = await liveStage({ story: "krasnaya-pakhra" });
    const pixels = await seePixels(stage.container);
    const tint = pixels.count(LIGHT.area, stage.place([95, 62]), 40) / 1600;
    expect(tint).toBeGreaterThan(0.3);
    expect(tint).toBeLessThan(0.9);
    expect(pixels.count(LIGHT.land, stage.place([70, 48]), 40)).toBe(1600);
  });

  test("another theme redraws it in its colours", async () => {
    const stage = await liveStage();
    stage.store.update({ theme: "dark" });
    await expect
      .poll(
        async () => (await seePixels(stage.container)).count(PALETTES.dark.land, stage.place([20, 10]), 20),
        {
          timeout: 15_000,
        },
      )
      .toBeGreaterThan(200);
  });
});

describe("picking", { timeout: 60_000 }, () => {
  test("a click on an arrow, on a plant and on a hatch picks each; a click on the sea clears", async () => {
    const stage = await liveStage({ story: "krasnaya-pakhra" });
    const picked = () => stage.store.view.value.selection;
    const { arc } = sceneFlow(stage, SEVERED);
    const station = stationAt(arc.line, arc.line.length * 0.25);
    const point = stage.toFrame(station);
    // Ten pixels beside the line: the target is 24 px wide.
    await clickAt(stage, {
      x: point.x - Math.sin(station.angle) * 10,
      y: point.y + Math.cos(station.angle) * 10,
    });
    await expect.poll(picked).toEqual({ type: "entry", id: SEVERED });

    await clickAt(stage, stage.place([37.2725, 55.430278]));
    await expect.poll(picked).toEqual({ type: "entry", id: "facility/renera-krasnaya-pakhra" });

    await clickAt(stage, stage.place([110, 60]));
    await expect.poll(picked).toEqual({ type: "entry", id: "measure/kr-ru-battery-export-ban" });

    await clickAt(stage, stage.place([62, 44]));
    await expect.poll(picked).toEqual({ type: "none" });
  });

  test("what is not picked steps back", async () => {
    const stage = await liveStage({ selection: { type: "entry", id: SEVERED } });
    const pixels = await seePixels(stage.container);
    const other = sceneFlow(stage, "flow/cn-us-minerals");
    const point = stage.toFrame(stationAt(other.arc.line, other.arc.line.length * 0.7));
    expect(pixels.count(LIGHT.flow["raw materials"], point, 12)).toBe(0);
    const kept = sceneFlow(stage, SEVERED);
    const stub = stage.toFrame(stationAt(kept.arc.line, kept.arc.line.length * 0.25));
    expect(pixels.count(LIGHT.flow.batteries, stub, 12)).toBeGreaterThan(5);
  });

  test("an entry's place in the frame is known, and unknown for what has none", async () => {
    const stage = await liveStage();
    const point = stage.handle.projectEntry("facility/renault-busan");
    const expected = stage.place([128.881, 35.094]);
    expect(Math.hypot((point?.x ?? 0) - expected.x, (point?.y ?? 0) - expected.y)).toBeLessThan(2);
    expect(stage.handle.projectEntry("measure/kr-ru-battery-export-ban")).toBeNull();
  });
});

describe("the camera", { timeout: 60_000 }, () => {
  test("brings what is picked into view, and returns to the story when the pick is cleared", async () => {
    const stage = await liveStage({ story: "busan" });
    const where = () => stage.handle.projectEntry("facility/renault-busan")?.x ?? 0;
    const before = where();
    stage.store.update({ selection: { type: "entry", id: "agreement/naatbatt-onshoring-mou" } });
    await expect
      .poll(() => stage.handle.projectEntry("agreement/naatbatt-onshoring-mou")?.x ?? -1, { timeout: 5_000 })
      .toBeGreaterThan(0);
    await expect
      .poll(() => stage.handle.projectEntry("agreement/naatbatt-onshoring-mou")?.x ?? 9999, {
        timeout: 5_000,
      })
      .toBeLessThan(1000);
    stage.store.update({ selection: { type: "none" } });
    await expect.poll(where, { timeout: 5_000 }).toBeCloseTo(before, 0);
  });

  test("keeps clear of what covers the frame", async () => {
    const stage = await liveStage();
    stage.handle.setPadding({ top: 0, right: 400, bottom: 0, left: 0 });
    await expect
      .poll(() => stage.handle.projectEntry("agreement/naatbatt-onshoring-mou")?.x ?? 9999)
      .toBeLessThan(600);
  });
});

describe("controls", { timeout: 60_000 }, () => {
  test("are named buttons in the reader's language", async () => {
    const stage = await liveStage();
    for (const name of ["Zoom in", "Zoom out", "Show the whole story"]) {
      await expect.element(page.getByRole("button", { name, exact: true })).toBeVisible();
    }
    stage.store.update({ locale: "ko" });
    await expect.element(page.getByRole("button", { name: "확대", exact: true })).toBeVisible();
  });

  test("zoom in, and reset returns to the computed view", async () => {
    const stage = await liveStage();
    const where = () => stage.handle.projectEntry("facility/renault-busan")?.x ?? 0;
    const before = where();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(where, { timeout: 20_000 }).not.toBeCloseTo(before, 0);
    await page.getByRole("button", { name: "Show the whole story" }).click();
    await expect.poll(where, { timeout: 20_000 }).toBeCloseTo(before, 0);
  });
});

describe("faults", { timeout: 60_000 }, () => {
  test("a base map that does not arrive is reported, on the page too", async () => {
    const stage = await openStage({}, () => Promise.reject(new Error("gone")));
    open.push(stage);
    await expect.poll(() => stage.handle.state.value).toEqual({ type: "failed", why: "not loaded" });
    expect(document.documentElement.dataset.map).toBe("failed");
  });

  test("a base map without land never counts as drawn", async () => {
    const empty = { type: "Topology", arcs: [], objects: {} };
    const none = { type: "GeometryCollection", geometries: [] };
    const objects = {
      countries: none,
      borders: { type: "MultiLineString", arcs: [] },
      disputed: none,
      coast: none,
    };
    const stage = await openStage({}, async () => ({ ...empty, objects }));
    open.push(stage);
    await expect
      .poll(() => stage.handle.state.value, { timeout: 15_000 })
      .toEqual({ type: "failed", why: "not drawn" });
  });

  test("a lost WebGL context comes back, with what was picked meanwhile", async () => {
    const stage = await liveStage();
    const canvas = stage.container.querySelector("canvas");
    const loss = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    if (!loss) throw new Error("no way to lose the context");
    const { arc } = sceneFlow(stage, "flow/cn-us-minerals");
    const point = stage.toFrame(stationAt(arc.line, arc.line.length * 0.7));
    const strength = async () => {
      const pixels = await seePixels(stage.container);
      return {
        hue: pixels.count(LIGHT.flow["raw materials"], point, 12),
        hasLand: pixels.count(LIGHT.land, stage.place([20, 10]), 20) > 200,
      };
    };
    expect((await strength()).hue).toBeGreaterThan(5);
    const event = (type: string) =>
      new Promise((resolve) => canvas?.addEventListener(type, resolve, { once: true }));
    const lost = event("webglcontextlost");
    loss.loseContext();
    await lost;
    // A context can be restored only once the event of its loss has run to its end.
    await new Promise((resolve) => setTimeout(resolve));
    stage.store.update({ selection: { type: "entry", id: SEVERED } });
    const restored = event("webglcontextrestored");
    loss.restoreContext();
    await restored;
    await expect.poll(strength, { timeout: 15_000 }).toEqual({ hue: 0, hasLand: true });
  });
});
