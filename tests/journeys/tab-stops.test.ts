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

test("each part of the page is at most five keys away", async () => {
  const reader = await Visitor.arrive(browser, { width: 1280, height: 720 });
  await reader.open(`${site.address}?select=facility/renault-busan`);
  expect(await reader.mapFate()).toBe("live");
  const reached: (string | undefined)[] = [];
  for (const stop of [1, 2, 3, 4]) {
    await reader.startsOver();
    await reader.press(...Array<string>(stop).fill("Tab"), "Enter");
    reached.push(await reader.focusedPart());
  }
  expect(reached).toEqual(["list", "map", "time", "evidence"]);
  await reader.leave();
});

/** Lists are one stop each; what is left are the links of documents and credits, the map's buttons and the legend. */
const MOST_STOPS_AFTER_THE_LIST = 30;

test("from the list the keyboard goes on to the slider of time in few stops", async () => {
  const reader = await Visitor.arrive(browser, { width: 1280, height: 720 });
  await reader.open(site.address);
  expect(await reader.mapFate()).toBe("live");
  await reader.press("Tab", "Enter");
  expect(await reader.isAtAnEntry()).toBe(true);
  const passed: string[] = [];
  while (passed.length <= MOST_STOPS_AFTER_THE_LIST && !(await reader.isAtTheSlider())) {
    await reader.press("Tab");
    passed.push(await reader.focused());
  }
  expect(await reader.isAtTheSlider(), passed.join(" › ")).toBe(true);
  await reader.leave();
});
