import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { atStrength, barColour, PALETTES } from "../../src/theme/palette.ts";
import { visibleEntries } from "../../src/view/derive.ts";
import type { Ring } from "../../src/view/flow-shape.ts";
import type { Point } from "../../src/view/mercator.ts";
import { distance, stationAt } from "../../src/view/polyline.ts";
import type { SceneFlow } from "../../src/view/scene.ts";
import { territoriesOf } from "../../src/view/territories.ts";
import { openStage, type Stage } from "./map-stage.ts";
import { type SeenPixels, seePixels } from "./seen-pixels.ts";

const LIGHT = PALETTES.light;
const STORIES = [null, "busan", "krasnaya-pakhra", "us-onshoring"] as const;

/** Places far from borders, names, marks and arrows of every story, [lng, lat]. */
const INLAND: readonly [code: string, position: [number, number]][] = [
  ["RU", [95, 60]],
  ["IR", [56, 32.5]],
  ["US", [-155, 64]],
  ["AU", [135, -25]],
];

/** The least share of an arrow that is seen in its hue: thin parts are blurred, and other things may lie over it. */
const LEAST_SHARE = 0.25;

/** How far an arrow's outline and its edge may reach beyond its corners, in pixels. */
const EDGE = 2.5;

/** Side of the square that is looked at there, in pixels: more than a tile of any hatch. */
const SIDE = 18;

interface Seen {
  readonly stage: Stage;
  readonly pixels: SeenPixels;
}

async function see(story: string | null): Promise<Seen> {
  const stage = await openStage({ story });
  await vi.waitFor(() => expect(stage.handle.state.value.type).toBe("live"), {
    timeout: 30_000,
    interval: 100,
  });
  return { stage, pixels: await seePixels(stage.container) };
}

/** Points along a flow's middle line, one to a pixel. */
function pointsAlong({ arc: { line } }: SceneFlow): Point[] {
  return Array.from({ length: Math.floor(line.length) }, (_, travel) => stationAt(line, travel));
}

function isInside({ x, y }: Point, ring: Ring): boolean {
  let inside = false;
  ring.forEach((a, at) => {
    const b = ring.at(at - 1) ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}

/** The share of points at which a colour is seen, one pixel round each. */
function shareSeen({ stage, pixels }: Seen, colour: string, points: readonly Point[]): number {
  const seen = points.filter((point) => pixels.count(colour, stage.toFrame(point), 3) > 0);
  return seen.length / points.length;
}

/**
 * Points of the gap of a severed flow: between its parts, with room for their edges, and away from all other arrows.
 */
function gapOf(flow: SceneFlow, flows: readonly SceneFlow[]): Point[] {
  if (flow.shape.bar.length === 0) return [];
  const rings = flows.flatMap(({ shape }) => [...shape.solid, ...shape.ghost, ...shape.bar]);
  const clear = (point: Point) =>
    rings.every((ring) => !isInside(point, ring) && ring.every((corner) => distance(corner, point) > EDGE));
  const gap = pointsAlong(flow).filter(clear);
  expect(gap.length, `${flow.flow.id} has a gap`).toBeGreaterThan(0);
  return gap;
}

function isInFrame({ x, y }: Point, { container }: Stage): boolean {
  const inset = SIDE / 2;
  return x > inset && y > inset && x < container.clientWidth - inset && y < container.clientHeight - inset;
}

function middle(ring: Ring): Point {
  const sum = ring.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / ring.length, y: sum.y / ring.length };
}

describe.each(STORIES)("in the story %s", (story) => {
  let seen: Seen;

  beforeAll(async () => {
    seen = await see(story);
  }, 60_000);

  afterAll(() => seen.stage.handle.dispose());

  test("arrows are drawn where they belong, and severed ones have their bar and their gap", () => {
    const { stage, pixels } = seen;
    const { flows } = stage.scene;
    expect(flows.length).toBeGreaterThan(0);
    // What steps back is a line of hardly a pixel.
    for (const flow of flows.filter(({ strength }) => strength !== "quiet")) {
      const hue = atStrength(LIGHT, LIGHT.flow[flow.flow.kind], flow.strength);
      const { solid, ghost, bar } = flow.shape;
      const id = flow.flow.id;
      const inFrame = (point: Point) => isInFrame(stage.toFrame(point), stage);
      const filled = pointsAlong(flow).filter((point) => solid.some((ring) => isInside(point, ring)));
      const parts = [filled.filter(inFrame), ghost.flat().filter(inFrame)].filter(({ length }) => length > 0);
      expect(parts, id).not.toEqual([]);
      for (const points of parts) expect(shareSeen(seen, hue, points), id).toBeGreaterThan(LEAST_SHARE);
      for (const ring of bar) {
        const stop = barColour(LIGHT, flow.strength);
        expect(pixels.count(stop, stage.toFrame(middle(ring)), 11), `${id} bar`).toBeGreaterThan(15);
      }
      for (const point of gapOf(flow, flows)) {
        expect(pixels.count(hue, stage.toFrame(point), 3), `${id} gap`).toBe(0);
      }
    }
  });

  test("marks are drawn where they belong", () => {
    const { stage, pixels } = seen;
    expect(stage.scene.marks.length).toBeGreaterThan(0);
    for (const { id, point } of stage.scene.marks) {
      // Of the thin outline of a planned plant that lies between pixels few are of the whole colour.
      expect(pixels.count(LIGHT.markFill, stage.toFrame(point), 20), id).toBeGreaterThan(5);
    }
  });

  test("a country is hatched if a measure of the story is against it, and not otherwise", () => {
    const { stage, pixels } = seen;
    const { index, store, scene, place } = stage;
    const entries = visibleEntries(index, store.view.value);
    const { hatched, tinted } = territoriesOf(index, entries, scene.areas);
    const ground = (code: string) => (tinted.includes(code) ? LIGHT.area : LIGHT.land);
    for (const [code, inland] of INLAND) {
      const at = place(inland);
      if (!isInFrame(at, stage)) continue;
      const free = pixels.count(ground(code), at, SIDE) / SIDE ** 2;
      if (hatched.some(({ against }) => against.includes(code))) {
        expect(free, `${code} is hatched`).toBeLessThan(0.99);
        expect(free, `${code} is hatched thinly`).toBeGreaterThan(0.3);
      } else expect(free, `${code} is plain`).toBe(1);
    }
  });
});
