import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openChromium } from "../served/chromium.ts";
import { Visitor } from "./driver.ts";
import { type BuiltSite, buildSite } from "./site.ts";

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([buildSite(), openChromium()]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** From now on counts every frame that a page asks for and every drawing on a canvas. */
function countDrawing(): void {
  const counter = { count: 0 };
  Object.assign(globalThis, { drawing: counter });
  const counting = (prototype: object, methods: readonly string[]) => {
    for (const method of methods) {
      const original = Reflect.get(prototype, method);
      const counted = function (this: unknown, ...input: unknown[]) {
        counter.count += 1;
        return Reflect.apply(original, this, input);
      };
      Reflect.set(prototype, method, counted);
    }
  };
  counting(globalThis, ["requestAnimationFrame"]);
  counting(WebGL2RenderingContext.prototype, [
    "clear",
    "drawArrays",
    "drawArraysInstanced",
    "drawElements",
    "drawElementsInstanced",
  ]);
  counting(CanvasRenderingContext2D.prototype, ["clearRect", "drawImage", "fill", "fillRect", "stroke"]);
}

/** How much is drawn in two seconds, from the first second of rest on; null when there is no rest. */
function drawingAtRest(reader: Visitor): Promise<number | null> {
  return reader.inPage(async () => {
    const { drawing } = globalThis as unknown as { drawing: { count: number } };
    const after = async (milliseconds: number) => {
      const before = drawing.count;
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      return drawing.count - before;
    };
    for (let second = 0; second < 15; second += 1) {
      if ((await after(1_000)) === 0) return after(2_000);
    }
    return null;
  }, null);
}

test("with reduced motion nothing is drawn while nothing changes, picked or not", async () => {
  const reader = await Visitor.arrive(browser, { width: 1280, height: 720 }, { reducedMotion: "reduce" });
  await reader.prepare(countDrawing, null);
  await reader.open(`${site.address}?story=krasnaya-pakhra`);
  expect(await reader.mapFate()).toBe("live");
  expect(await drawingAtRest(reader)).toBe(0);
  const before = await reader.inPage(() => Reflect.get(globalThis, "drawing").count as number, null);
  await reader.pickInList(/South Korea to Russia, halted/);
  expect(await drawingAtRest(reader)).toBe(0);
  const after = await reader.inPage(() => Reflect.get(globalThis, "drawing").count as number, null);
  expect(after).toBeGreaterThan(before);
  await reader.leave();
});
