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
  await browser?.close();
  await site?.close();
});

const MOST_STOPS = 12;

test.each([
  ["the list", ""],
  ["the filtered list", "?status=halted,announced&country=russia"],
  ["the rows of the table", "?panel=table&status=halted"],
])("with the map live, the keyboard comes to %s after at most a dozen stops", async (_, query) => {
  const reader = await Visitor.arrive(browser, { width: 1280, height: 720 });
  await reader.open(site.address + query);
  expect(await reader.mapFate()).toBe("live");
  const passed: string[] = [];
  while (passed.length <= MOST_STOPS && !(await reader.isAtAnEntry())) {
    await reader.press("Tab");
    passed.push(await reader.focused());
  }
  expect(await reader.isAtAnEntry(), passed.join(" › ")).toBe(true);
  expect(passed.length, passed.join(" › ")).toBeLessThanOrEqual(MOST_STOPS);
  await reader.leave();
});
