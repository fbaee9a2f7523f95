import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { PALETTES } from "../../src/theme/palette.ts";
import { casesOf } from "../long-run.ts";
import { openChromium } from "../served/chromium.ts";
import { apart } from "./pictures.ts";
import { type BuiltSite, buildSite } from "./site.ts";

const dataset = JSON.parse(readFileSync("data/geojson/dataset.json", "utf8")) as Dataset;
/** As the browser writes the sea of the light palette. */
const PAPER_SEA = `rgb(${[1, 3, 5].map((at) => Number.parseInt(PALETTES.light.sea.slice(at, at + 2), 16)).join(", ")})`;

type HandOver = [width: number, height: number, query: string];
const HAND_OVERS = casesOf<HandOver>(
  [
    [1280, 720, ""],
    [900, 700, "?story=krasnaya-pakhra"],
    [390, 844, "?story=us-onshoring"],
  ],
  [
    [900, 700, ""],
    [390, 844, ""],
    [1280, 720, "?story=busan"],
  ],
);

let site: BuiltSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([buildSite(), openChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function withPage<Result>(
  options: Parameters<Browser["newPage"]>[0],
  visit: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage(options);
  try {
    return await visit(page);
  } finally {
    await page.close();
  }
}

describe("without scripts", () => {
  test("every entry and every claim of the data is in the first page", async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(site.address);
      const ids = await page.locator("[data-id]").evaluateAll((items) => items.map((item) => item.id));
      expect(ids.toSorted()).toEqual(dataset.entries.map(({ id }) => id).toSorted());
      for (const { id } of dataset.claims) expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
    });
  });

  test("every flow and every placed mark is a link in the still map, and leads to its entry", async () => {
    await withPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 720 } }, async (page) => {
      await page.goto(site.address);
      const links = await page
        .locator(".still.wide a")
        .evaluateAll((items) => items.map((item) => item.getAttribute("href")));
      const drawn = dataset.entries.filter((entry) => entry.type === "flow" || "position" in entry);
      const placed = drawn.filter(
        (entry) => entry.type === "flow" || ("position" in entry && entry.position),
      );
      expect(links.toSorted()).toEqual(placed.map(({ id }) => `#${id}`).toSorted());
    });
  });

  test.each(
    dataset.stories.flatMap(({ id, title }) => [
      { story: id, title: title.en, page: "index.html", file: `${id}.html` },
      { story: id, title: title.ko ?? "", page: "index.ko.html", file: `${id}.ko.html` },
    ]),
  )("the story $story has a page with its own title: $file", async ({ story, title, page: start, file }) => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(site.address + start);
      await page.getByRole("link", { name: title, exact: true }).click();
      await page.waitForURL(`**/${file}`);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
      const told = dataset.entries.filter(({ stories }) => stories.includes(story));
      expect(await page.locator("[data-id]").count()).toBe(told.length);
    });
  });
});

test("an address that asks for a story gets that story's still map before any module has come", async () => {
  await withPage({ viewport: { width: 1280, height: 720 } }, async (page) => {
    await page.route("**/assets/*.js", () => undefined);
    await page.goto(`${site.address}?story=busan`, { waitUntil: "commit" });
    await page.locator('.stills[data-story="busan"] .still.wide').waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Busan");
  });
});

test("another story without a live map gets its own still map, in the language that is read", async () => {
  await withPage({ viewport: { width: 1280, height: 720 } }, async (page) => {
    await page.route("**/assets/map-view*.js", (route) => route.abort());
    await page.goto(`${site.address}?lang=ko`);
    await page.locator('html[data-map="failed"]').waitFor({ state: "attached" });
    await page.getByRole("link", { name: "부산", exact: true }).click();
    await page.locator(".still.wide", { hasText: "르노코리아 부산공장" }).waitFor();
    const bounds = await page.locator('.still.wide a[href="#facility/renault-busan"]').boundingBox();
    // In the overview the plant stands in the middle; in its own story to the right of it.
    expect(bounds?.x).toBeGreaterThan(900);
  });
});

test("on paper the still map of what is read stands in for the live one, in light colours", async () => {
  await withPage({ viewport: { width: 1280, height: 720 } }, async (page) => {
    await page.goto(`${site.address}?theme=dark`);
    await page.locator('html[data-map="live"]').waitFor({ state: "attached", timeout: 20_000 });
    await page.getByRole("link", { name: "Krasnaya Pakhra", exact: true }).click();
    await page.locator(".stills:not([data-other])").waitFor({ state: "attached" });
    expect(await page.locator(".still.wide").isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".map-canvas").isVisible()).toBe(false);
    const still = page.locator(".still.wide", { hasText: "Renera's Krasnaya" });
    expect(await still.isVisible()).toBe(true);
    expect(await still.evaluate((svg) => getComputedStyle(svg).backgroundColor)).toBe(PAPER_SEA);
    const lowest = await page.locator("[data-id]").last().boundingBox();
    expect(lowest?.height).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  });
});

describe("the live map takes the still one's place within a pixel", () => {
  test.each(HAND_OVERS)("in a window of %i×%i at %j", async (width, height, query) => {
    await withPage({ viewport: { width, height }, reducedMotion: "reduce" }, async (page) => {
      const release = await holdMap(page);
      await page.goto(site.address + query);
      await page.locator("button[data-id]").first().waitFor();
      const still = await page.locator(".map").screenshot();
      release();
      await page.locator('html[data-map="live"]').waitFor({ timeout: 20_000 });
      await page.waitForTimeout(300);
      const live = await page.locator(".map").screenshot();
      const { coasts, arrows, coastShift, arrowShift } = await apart(browser, still, live);
      for (const pixels of [...coastShift, ...arrowShift]) expect(Math.abs(pixels)).toBeLessThanOrEqual(1);
      // Names are set by other means, and now and then lie elsewhere on an arrow.
      expect(coasts).toBeLessThan(0.001);
      expect(arrows).toBeLessThan(0.05);
    });
  });
});

/** Keeps the live map's code back until the result is called. */
async function holdMap(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/assets/map-view*.js", async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}
