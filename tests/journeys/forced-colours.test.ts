import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PALETTES, type Palette } from "../../src/theme/palette.ts";
import { openChromium } from "../served/chromium.ts";
import { Visitor } from "./driver.ts";
import { type Pixels, pngPixels } from "./png-pixels.ts";
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

const ADDRESS = "?story=krasnaya-pakhra&theme=projector";

/** What the browser makes of a system colour over the system's ground, as `#rrggbb`. */
async function systemColour(reader: Visitor, name: string): Promise<string> {
  return pngPixels(await reader.pictureOfColour(name)).first;
}

function ownColours({ land, sea, stop, flow, hatch }: Palette): string[] {
  return [land, sea, stop, hatch, flow.batteries, flow.ownership];
}

async function see(reader: Visitor): Promise<Pixels> {
  return pngPixels(await reader.mapPicture());
}

test.each(["light", "dark"] as const)(
  "the map is redrawn in the colours of a %s system",
  async (colorScheme) => {
    const reader = await Visitor.arrive(
      browser,
      { width: 1280, height: 720 },
      { forcedColors: "active", colorScheme },
    );
    await reader.open(`${site.address}${ADDRESS}`);
    expect(await reader.mapFate()).toBe("live");
    const ground = await systemColour(reader, "Canvas");
    const text = await systemColour(reader, "CanvasText");
    const link = await systemColour(reader, "LinkText");
    const highlight = await systemColour(reader, "Highlight");
    const map = await see(reader);
    expect(map.count(ground) / (map.width * map.height)).toBeGreaterThan(0.3);
    // Arrows and marks; the arrow of batteries; the bar that stops it.
    expect(map.count(text)).toBeGreaterThan(300);
    expect(map.count(link)).toBeGreaterThan(50);
    expect(map.count(highlight)).toBeGreaterThan(30);
    const system = new Set([ground, text, link, highlight]);
    const strange = Object.values(PALETTES)
      .flatMap(ownColours)
      .filter((colour) => !system.has(colour));
    expect(strange.filter((colour) => map.count(colour) > 0)).toEqual([]);
    expect(await reader.legendColours()).toEqual(expect.arrayContaining([text, link, highlight]));
    expect(reader.log.uncaught).toEqual([]);
    await reader.leave();
  },
);

test("the map follows a reader who switches forced colours on and off", async () => {
  const reader = await Visitor.arrive(browser, { width: 1280, height: 720 });
  await reader.open(`${site.address}${ADDRESS}`);
  expect(await reader.mapFate()).toBe("live");
  const arrow = async () => (await see(reader)).count(PALETTES.projector.flow.batteries);
  const black = async () => (await see(reader)).count("#000000");
  expect(await arrow()).toBeGreaterThan(50);
  await reader.changeSystem({ forcedColors: "active", colorScheme: "dark" });
  await expect.poll(black, { timeout: 15_000 }).toBeGreaterThan(100_000);
  expect(await arrow()).toBe(0);
  await reader.changeSystem({ forcedColors: "none", colorScheme: "light" });
  await expect.poll(arrow, { timeout: 15_000 }).toBeGreaterThan(50);
  await reader.leave();
});
