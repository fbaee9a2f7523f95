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

const STOPPED = /batteries, South Korea to Russia, halted/;

test("a reader finds out who stopped the batteries, since when, and with which exceptions", async () => {
  const reader = await Visitor.arrive(browser, { width: 1280, height: 720 });
  await reader.open(site.address);
  expect(await reader.mapFate()).toBe("live");
  const all = await reader.entryIds();

  await reader.chooseStory("Krasnaya Pakhra");
  expect(await reader.title()).toBe("Krasnaya Pakhra");
  expect(reader.query()).toBe("?story=krasnaya-pakhra");
  expect((await reader.entryIds()).length).toBeLessThan(all.length);

  await reader.pickInList(STOPPED);
  expect(await reader.openEvidence()).toMatch(/batteries, South Korea to Russia/);
  expect(reader.query()).toBe("?story=krasnaya-pakhra&select=flow/kr-ru-batteries");
  expect(await reader.property("Status")).toMatch(/halted/);
  expect(await reader.property("Quantity")).toBe("not stated");
  await expect.poll(() => reader.announced()).toMatch(/South Korea to Russia, halted\. \d+ claims?\./);

  await reader.followInEvidence(/ban/);
  expect(await reader.property("Imposed by")).toMatch(/South Korea/);
  expect(await reader.property("Against")).toMatch(/Russia/);
  expect(await reader.property("Since")).toBe("not stated");
  expect(await reader.property("Exceptions")).toMatch(/under consideration/);
  expect(await reader.firstPhraseAddress()).toMatch(/^https:\/\/socialbites\.ca\/.+#:~:text=South%20Korea/);

  await reader.back();
  await expect.poll(() => reader.openEvidence()).toMatch(/South Korea to Russia/);
  expect(await reader.pickedInList()).toMatch(STOPPED);
  await reader.back();
  await expect.poll(() => reader.openEvidence()).toBeNull();
  expect(reader.query()).toBe("?story=krasnaya-pakhra");
  await reader.leave();
});

test("an address restores what its sender saw", async () => {
  const reader = await Visitor.arrive(browser, { width: 1280, height: 720 });
  await reader.open(`${site.address}?story=busan&select=facility/renault-busan&lang=ko&theme=dark&unknown=1`);
  await expect.poll(() => reader.pickedInList()).toMatch(/부산/);
  expect(await reader.openEvidence()).toMatch(/부산/);
  expect(await reader.title()).toBe("부산");
  await reader.leave();
});

test("on a phone the evidence takes at most 55 % of the height and leaves the map in sight", async () => {
  const reader = await Visitor.arrive(browser, { width: 390, height: 844 });
  await reader.open(`${site.address}?story=krasnaya-pakhra`);
  expect(await reader.mapFate()).toBe("live");
  await reader.pickInList(STOPPED);
  expect(await reader.evidenceShare()).toBeLessThanOrEqual(0.551);
  await expect.poll(() => reader.freeMapHeight()).toBeGreaterThan(844 * 0.4);
  expect(await reader.overflow()).toBeLessThanOrEqual(0);
  await reader.leave();
});

test.each([
  [390, 844],
  [320, 480],
])("at %i × %i everything that a finger presses is large enough for a thumb", async (width, height) => {
  const reader = await Visitor.arrive(browser, { width, height }, { hasTouch: true, isMobile: true });
  await reader.open(site.address);
  expect(await reader.mapFate()).toBe("live");
  expect(await reader.smallControls()).toEqual([]);
  await reader.pickInList(STOPPED);
  expect(await reader.smallControls()).toEqual([]);
  expect(await reader.splitLinks()).toEqual([]);
  expect(await reader.overflow()).toBeLessThanOrEqual(0);
  await reader.leave();
});

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

test("a reader looks at what had been reported by the third month, sends it on, and comes back in one step", async () => {
  const reader = await Visitor.arrive(browser, { width: 1280, height: 720 });
  await reader.open(site.address);
  const all = await reader.entryIds();
  await reader.setsTime("Home", "ArrowRight", "ArrowRight");
  const asOf = reader.query();
  expect(asOf).toMatch(/^\?asof=\d{4}-\d{2}$/);
  const month = MONTH.format(new Date(asOf.slice("?asof=".length)));
  const then = await reader.entryIds();
  expect(then.length).toBeLessThan(all.length);
  expect(await reader.sees(`As of ${month}: ${then.length} of ${all.length} entries reported`)).toBe(true);
  await expect.poll(() => reader.announced()).toMatch(new RegExp(`^As of ${month}: `));
  const receiver = await Visitor.arrive(browser, { width: 390, height: 844 });
  await receiver.open(site.address + reader.query());
  await expect.poll(() => receiver.entryIds()).toEqual(then);
  await receiver.leave();
  await reader.back();
  await expect.poll(() => reader.entryIds()).toEqual(all);
  expect(reader.query()).toBe("");
  await reader.leave();
});
