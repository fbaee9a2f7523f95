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

test("an educator opens a story by its address on a phone and tells it by keyboard alone", async () => {
  const educator = await Visitor.arrive(browser, { width: 390, height: 844 });
  await educator.open(`${site.address}?story=us-onshoring`);
  expect(await educator.mapFate()).toBe("live");
  expect(await educator.title()).toBe("US onshoring");

  await educator.press("Tab", "Enter");
  const names = await educator.entries();
  expect(await educator.focused()).toBe(names[0]);
  await educator.press("ArrowDown");
  expect(await educator.focused()).toBe(names[1]);
  await educator.press("End");
  expect(await educator.focused()).toBe(names.at(-1));

  await educator.press("Enter");
  await expect.poll(() => educator.openEvidence()).not.toBeNull();
  await expect.poll(() => educator.focused()).toBe(await educator.openEvidence());
  expect(await educator.pickedInList()).toBe(names.at(-1));

  const reached: string[] = [];
  while (!reached.at(-1)?.startsWith("Paragraph") && reached.length < 60) {
    await educator.press("Tab");
    reached.push(await educator.focused());
  }
  expect(reached.at(-1)).toMatch(/^Paragraph \d+, open at/);

  await educator.press("Escape");
  await expect.poll(() => educator.openEvidence()).toBeNull();
  expect(await educator.focused()).toBe(names.at(-1));
  expect(await educator.overflow()).toBeLessThanOrEqual(0);
  await educator.leave();
});
