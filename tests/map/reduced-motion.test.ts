import { afterEach, beforeEach, expect, test } from "vitest";
import { askForMotion } from "./ask-for-motion.ts";
import { openStage, type Stage } from "./map-stage.ts";

let stage: Stage | undefined;

beforeEach(() => askForMotion("no-preference"));

afterEach(async () => {
  stage?.handle.dispose();
  await askForMotion("no-preference");
});

const PLANT = "facility/renault-busan";

/** Where a plant stands at once after another story is chosen, and where it comes to rest; in pixels from the left. */
async function turnToAnotherStory(): Promise<{ atOnce: number; atRest: number }> {
  stage = await openStage({ story: null });
  const { handle, store } = stage;
  const x = () => handle.projectEntry(PLANT)?.x ?? Number.NaN;
  await expect.poll(() => handle.state.value.type, { timeout: 20_000 }).toBe("live");
  store.update({ story: "busan" });
  const atOnce = x();
  let atRest = Number.NaN;
  const isAtRest = () => {
    const before = atRest;
    atRest = x();
    return Math.abs(atRest - before) < 0.01;
  };
  await expect.poll(isAtRest, { interval: 1_200, timeout: 20_000 }).toBe(true);
  return { atOnce, atRest };
}

test("with reduced motion the camera jumps to another story", { timeout: 60_000 }, async () => {
  await askForMotion("reduce");
  const { atOnce, atRest } = await turnToAnotherStory();
  expect(atOnce).toBeCloseTo(atRest, 1);
});

test("without it the camera glides there", { timeout: 60_000 }, async () => {
  const { atOnce, atRest } = await turnToAnotherStory();
  expect(Math.abs(atOnce - atRest)).toBeGreaterThan(20);
});
