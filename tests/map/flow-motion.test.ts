import { afterEach, beforeEach, expect, test } from "vitest";
import { askForMotion } from "./ask-for-motion.ts";
import { openStage, type Stage } from "./map-stage.ts";

let stage: Stage | undefined;

beforeEach(() => askForMotion("no-preference"));

afterEach(async () => {
  stage?.handle.dispose();
  await askForMotion("no-preference");
});

async function liveStage(): Promise<Stage> {
  stage = await openStage({ story: "krasnaya-pakhra" });
  const { handle } = stage;
  await expect.poll(() => handle.state.value.type, { timeout: 20_000 }).toBe("live");
  return stage;
}

function motion(): HTMLCanvasElement | null {
  return document.querySelector(".map-motion");
}

/** How many pixels of the canvas anything is drawn on. */
function inked(canvas: HTMLCanvasElement | null): number {
  const context = canvas?.getContext("2d");
  if (!canvas || !context) return 0;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return data.filter((value, at) => at % 4 === 3 && value > 0).length;
}

test("what is picked moves for a few seconds, and then nothing does", { timeout: 60_000 }, async () => {
  const { store } = await liveStage();
  expect(motion()).toBeNull();
  store.update({ selection: { type: "entry", id: "flow/kr-ru-batteries" } });
  await expect.poll(() => inked(motion()), { timeout: 20_000, interval: 30 }).toBeGreaterThan(20);
  await expect.poll(motion, { timeout: 10_000 }).toBeNull();
});

test("another pick, or none, ends it at once", { timeout: 60_000 }, async () => {
  const { store } = await liveStage();
  store.update({ selection: { type: "entry", id: "flow/kr-ru-batteries" } });
  await expect.poll(() => inked(motion()), { timeout: 20_000, interval: 30 }).toBeGreaterThan(20);
  store.update({ selection: { type: "none" } });
  expect(motion()).toBeNull();
});

test("for readers who ask for less motion nothing moves", { timeout: 60_000 }, async () => {
  await askForMotion("reduce");
  const { store, handle } = await liveStage();
  store.update({ selection: { type: "entry", id: "flow/kr-ru-batteries" } });
  await expect.poll(() => handle.projectEntry("flow/kr-ru-batteries")).not.toBeNull();
  const seen: (HTMLCanvasElement | null)[] = [];
  for (let look = 0; look < 40; look += 1) {
    seen.push(motion());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(seen.every((canvas) => canvas === null)).toBe(true);
});
