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

test("in a small frame of another site everything fits, the list can be read, and history stays the host's", async () => {
  const reader = await Visitor.arrive(browser, { width: 700, height: 800 });
  await reader.openFramed(site.hostPage(320, 480));
  expect(await reader.mapFate()).toBe("live");
  expect(await reader.overflow()).toBeLessThanOrEqual(0);
  const entries = await reader.entries();
  expect(entries.length).toBeGreaterThan(0);
  for (const index of [0, Math.floor(entries.length / 2), entries.length - 1]) {
    expect(await reader.canReadEntry(index), entries[index]).toBe(true);
  }

  const steps = await reader.historyLength();
  await reader.chooseStory("Krasnaya Pakhra");
  await reader.pickInList(/South Korea to Russia, halted/);
  expect(await reader.openEvidence()).toMatch(/South Korea to Russia/);
  expect(await reader.overflow()).toBeLessThanOrEqual(0);
  expect(await reader.historyLength()).toBe(steps);
  await reader.leave();
});

test("a whole visit asks nothing of anyone but the site, and keeps the page's policy", async () => {
  const reader = await Visitor.arrive(browser, { width: 1280, height: 720 });
  await reader.open(site.address);
  expect(await reader.mapFate()).toBe("live");
  for (const story of ["Busan", "Krasnaya Pakhra", "US onshoring", "Overview"])
    await reader.chooseStory(story);
  await reader.pickInList(/South Korea to Russia, halted/);
  await reader.press("Escape");
  const { requests, violations, errors } = reader.log;
  const elsewhere = requests.filter((url) => !url.startsWith(site.address) && !/^(data|blob):/.test(url));
  expect(elsewhere).toEqual([]);
  expect(violations).toEqual([]);
  expect(errors).toEqual([]);
  expect(await reader.storedThings()).toEqual([]);
  await reader.leave();
});
