import { beforeAll, describe, expect, test } from "vitest";
import type { BasemapScale } from "../../../src/view/basemap.ts";
import { HOOK_REACH } from "../../../src/view/hook.ts";
import { boxAround } from "../../../src/view/label-layout.ts";
import { landOf } from "../../../src/view/land.ts";
import { MARK_RADIUS } from "../../../src/view/mark-shape.ts";
import { type Point, project } from "../../../src/view/mercator.ts";
import { distance, stationAt } from "../../../src/view/polyline.ts";
import type { SceneFlow } from "../../../src/view/scene.ts";
import { COMPOSED, farScale, sceneOf } from "./composed-scenes.ts";
import { INDEX } from "./real-dataset.ts";

let basemap: BasemapScale;
beforeAll(async () => {
  basemap = await farScale();
});

describe.each(COMPOSED)("the arrows of $story, $name", ({ story, composition }) => {
  const { scene } = sceneOf({ story }, composition);

  test("have heads that lie neither on another's line nor on a mark", () => {
    const clashes = scene.flows.flatMap((flow) => {
      const head = headOf(flow);
      // Heads of what leads lie over the lines of what steps back.
      const own = scene.flows.filter(({ strength }) => strength !== "quiet" || flow.strength === "quiet");
      const lines = own.filter(
        (other) => other !== flow && lineOf(other).some((at) => isInTriangle(at, head)),
      );
      const marks = scene.marks.filter(({ point, form }) =>
        head.some((corner) => distance(corner, point) < MARK_RADIUS[form]),
      );
      return [...lines.map((other) => other.flow.id), ...marks.map(({ id }) => id)].map(
        (id) => `${flow.flow.id} on ${id}`,
      );
    });
    expect(clashes).toEqual([]);
  });

  test("inside a place are hooks that stay at their mark", () => {
    for (const { flow, arc } of scene.flows.filter(({ arc }) => arc.hook !== null)) {
      const ends = [flow.origin, flow.destination].map(({ position }) => project(position, scene.zoom));
      const marks = scene.marks.filter(({ id }) => [flow.origin.at, flow.destination.at].includes(id));
      const homes = [...marks.map(({ point }) => point), ...ends];
      for (const point of arc.line.points) {
        const away = Math.min(...homes.map((home) => distance(home, point)));
        expect(away, flow.id).toBeLessThan(HOOK_REACH + 24);
      }
    }
  });

  test("inside a place stay on its land where that is larger than they are", () => {
    const land = landOf(basemap);
    for (const { flow, arc } of scene.flows.filter(({ arc }) => arc.hook !== null)) {
      const country = INDEX.placeById.get(flow.origin.place)?.country ?? "";
      const shareAt = (point: Point, side: number) =>
        land.under(boxAround(point, { width: side, height: side }), scene.zoom, new Set([country]));
      const middle = stationAt(arc.line, arc.line.length / 2);
      if (shareAt(middle, 3 * HOOK_REACH).own < 0.6) continue;
      for (const point of arc.line.points) expect(shareAt(point, 2).others, flow.id).toBe(0);
    }
  });
});

function headOf({ shape }: SceneFlow): Point[] {
  // The ring that ends in the head folds at its tip; the corners of the head stand beside it.
  const heads = [...shape.solid, ...shape.ghost].filter(({ length }) => length % 2 === 1);
  const ring = heads.at(-1) ?? [];
  const tip = Math.floor(ring.length / 2);
  return ring.slice(tip - 1, tip + 2);
}

function lineOf({ arc }: SceneFlow): Point[] {
  const { line } = arc;
  return Array.from({ length: Math.ceil(line.length) }, (_, travel) => stationAt(line, travel));
}

function isInTriangle(point: Point, [a, b, c]: readonly Point[]): boolean {
  if (!a || !b || !c) return false;
  const side = (from: Point, to: Point) =>
    (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
  const sides = [side(a, b), side(b, c), side(c, a)];
  return sides.every((each) => each > 0) || sides.every((each) => each < 0);
}
