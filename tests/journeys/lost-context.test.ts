import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openChromium } from "../served/chromium.ts";
import { Visitor } from "./driver.ts";
import { largestDifference } from "./png-pixels.ts";
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

const LATER = "?story=krasnaya-pakhra&select=flow/kr-ru-batteries&theme=dark";

async function visit(query: string): Promise<Visitor> {
  const reader = await Visitor.arrive(browser, { width: 1280, height: 720 });
  await reader.wearsAWatch();
  await reader.open(`${site.address}${query}`);
  expect(await reader.mapFate()).toBe("live");
  return reader;
}

/** When a reader is told at the latest that a context is lost, in milliseconds. */
const LOSS_PATIENCE = 5_000;

/** A camera that glides ends where one that jumps is, but for the last digits, which can shade an edge otherwise. */
const SAME = 2;

/** What someone sees who opens the address now. */
async function pictureOf(query: string): Promise<Buffer> {
  const newcomer = await visit(query);
  const picture = await newcomer.settledPicture();
  await newcomer.leave();
  return picture;
}

async function differenceFrom(picture: Buffer, reader: Visitor): Promise<number> {
  return largestDifference(picture, await reader.mapPicture());
}

test("a lost context comes back as the same picture, with the story, pick and theme chosen meanwhile", async () => {
  const fresh = await pictureOf(LATER);
  const reader = await visit("?story=busan");
  await reader.losesGraphics();
  await reader.goesTo(LATER);
  await reader.regainsGraphics();
  await expect.poll(() => differenceFrom(fresh, reader), { timeout: 20_000 }).toBeLessThanOrEqual(SAME);
  expect(await reader.mapFate()).toBe("live");
  expect(await reader.pickedInList()).toMatch(/South Korea to Russia, halted/);
  expect(reader.log.uncaught).toEqual([]);
  await reader.leave();
});

test("a context that stays lost is told of, and a button makes a new map of what is looked at by then", async () => {
  const fresh = await pictureOf(LATER);
  const reader = await visit("");
  await reader.losesGraphics();
  await reader.skips(LOSS_PATIENCE);
  await expect.poll(() => reader.mapNote()).toMatch(/^The map stopped: /);
  expect(await reader.mapFate("failed")).toBe("failed");
  expect(await reader.seesStillMap()).toBe(true);
  await reader.goesTo(LATER);
  await reader.pressButton("Resume the map");
  await expect.poll(() => reader.mapFate(), { timeout: 20_000 }).toBe("live");
  await expect.poll(() => differenceFrom(fresh, reader), { timeout: 20_000 }).toBeLessThanOrEqual(SAME);
  expect(await reader.mapNote()).toBeNull();
  expect(reader.log.uncaught).toEqual([]);
  await reader.leave();
});
