import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Claim, Dataset } from "../../src/model/dataset.ts";
import { casesOf } from "../long-run.ts";
import { openChromium } from "../served/chromium.ts";
import { Visitor } from "./driver.ts";
import type { FileFault } from "./file-fault.ts";
import { type BuiltSite, buildSite } from "./site.ts";

const FILE = new URL("../../data/geojson/dataset.json", import.meta.url);
const { entries, claims } = JSON.parse(readFileSync(FILE, "utf8")) as Dataset;

/** By entry id, every phrase that the entry rests on. */
const PHRASES = Object.fromEntries(
  entries.map((entry) => [
    entry.id,
    claims
      .filter(({ id }) => entry.claims.includes(id))
      .flatMap(phrasesOf)
      .sort(),
  ]),
);

function phrasesOf({ at }: Claim): string[] {
  return at.map(({ phrase }) => phrase);
}

/** How long a reader who has the list is left without a map and without a word, in milliseconds. */
const PATIENCE = 8_000;

const NOT_LOADED = "The map could not be loaded: a file is missing.";
const NOT_DRAWN = "The map started but drew nothing.";

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([buildSite(), openChromium()]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function visitWith(file: string, fault: FileFault, query = ""): Promise<Visitor> {
  const reader = await Visitor.arrive(browser, { width: 1280, height: 720 });
  await reader.misses(file, fault);
  await reader.wearsAWatch();
  await reader.open(`${site.address}${query}`);
  return reader;
}

async function readsEverything(reader: Visitor): Promise<void> {
  const shown = await reader.phrasesByEntry();
  const sorted = Object.fromEntries(Object.entries(shown).map(([id, phrases]) => [id, phrases.sort()]));
  expect(sorted).toEqual(PHRASES);
}

/** @param last what the page asks for last before it waits, when that is not the file */
type MapFault = [file: string, fault: FileFault, why: string, last?: string];

async function expectTold(reader: Visitor, why: string): Promise<void> {
  expect(await reader.mapFate("failed")).toBe("failed");
  expect(await reader.mapNote()).toContain(why);
  await readsEverything(reader);
  expect(reader.log.uncaught).toEqual([]);
  await reader.leave();
}

describe("what the map waits for in vain", () => {
  const always: MapFault[] = [
    ["assets/maplibre-gl-worker-*.js", "refused", NOT_DRAWN],
    ["assets/maplibre-gl-worker-*.js", "never", NOT_DRAWN],
    ["assets/map-view-*.js", "never", NOT_LOADED],
    // Asked for ahead, it is missed only when the map's own code and style have come.
    ["basemap/world-110m.json", "never", NOT_DRAWN, "assets/map-*.css"],
  ];
  const long: MapFault[] = [
    ["assets/maplibre-gl-worker-*.js", "cut off", NOT_DRAWN],
    ["assets/maplibre-gl-shared-*.js", "never", NOT_LOADED],
  ];
  test.each(casesOf(always, long))(
    "%s %s: in time the reader is told, and reads everything in the list",
    async (file, fault, why, last = file) => {
      const reader = await visitWith(file, fault);
      await reader.hasAskedFor(new RegExp(last.replace("*", "[\\w-]{8}")));
      await reader.isPromisedAMap();
      await reader.skips(PATIENCE);
      await expectTold(reader, why);
    },
  );
});

describe("what the map needs and does not get", () => {
  const always: MapFault[] = [
    ["assets/map-view-*.js", "cut off", NOT_LOADED],
    ["assets/maplibre-gl-shared-*.js", "missing", NOT_LOADED],
    ["assets/map-*.css", "missing", NOT_LOADED],
    ["basemap/world-110m.json", "HTML", NOT_LOADED],
  ];
  const long: MapFault[] = [
    ["assets/map-view-*.js", "missing", NOT_LOADED],
    ["basemap/world-110m.json", "missing", NOT_LOADED],
    ["basemap/world-110m.json", "cut off", NOT_LOADED],
  ];
  test.each(casesOf(always, long))(
    "%s %s: the reader is told at once, and reads everything in the list",
    async (file, fault, why) => {
      await expectTold(await visitWith(file, fault), why);
    },
  );
});

test.each(casesOf<FileFault>(["never"], ["HTML"]))(
  "the near base map %s: the far one is drawn in its place",
  async (fault) => {
    const reader = await visitWith("basemap/world-50m.json", fault, "?story=krasnaya-pakhra");
    expect(await reader.mapFate()).toBe("live");
    expect(reader.log.requests.some((url) => url.endsWith("basemap/world-50m.json"))).toBe(true);
    expect(reader.log.uncaught).toEqual([]);
    await reader.leave();
  },
);

test.each<[FileFault, string]>([
  ["refused", "The data could not be loaded"],
  ["missing", "The data could not be loaded"],
  ["cut off", "The data arrived incomplete"],
  ["HTML", "The server sent something other than the data"],
])("the dataset %s: a note says so, and every entry and phrase stays readable", async (fault, why) => {
  const reader = await visitWith("data/dataset.en.json", fault);
  expect(await reader.mapFate("failed")).toBe("failed");
  expect(await reader.sees(why)).toBe(true);
  for (const name of ["documents", "flows", "measures", "facilities", "agreements"]) {
    expect(await reader.canOpenFile(new RegExp(`/data/${name}\\.(geo)?json$`)), name).toBe(true);
  }
  expect((await reader.entryIds()).sort()).toEqual(Object.keys(PHRASES).sort());
  expect(new Set(await reader.phrases())).toEqual(new Set(claims.flatMap(phrasesOf)));
  expect(reader.log.uncaught).toEqual([]);
  await reader.leave();
});

test("a map that comes late is taken all the same", async () => {
  const reader = await Visitor.arrive(browser, { width: 1280, height: 720 });
  const release = await reader.holdsBack("assets/maplibre-gl-worker-*.js");
  await reader.wearsAWatch();
  await reader.open(site.address);
  await reader.hasAskedFor(/maplibre-gl-worker/);
  await reader.skips(PATIENCE);
  expect(await reader.mapFate("failed")).toBe("failed");
  release();
  await expect.poll(() => reader.mapFate(), { timeout: 20_000 }).toBe("live");
  expect(await reader.mapNote()).toBeNull();
  await reader.leave();
});

test("without WebGL the list is whole, and the page says at once, not when patience ends, why there is no map", async () => {
  const blind = await openChromium(["--disable-3d-apis"]);
  const times: number[] = [];
  for (let visit = 0; visit < 3; visit += 1) {
    const reader = await Visitor.arrive(blind, { width: 1280, height: 720 });
    await reader.watchesTheList(entries.length);
    await reader.open(site.address);
    expect(await reader.mapFate("failed")).toBe("failed");
    expect(await reader.mapNote()).toMatch(/this browser does not support WebGL 2/);
    times.push(await reader.timeAfterData());
    if (visit === 0) await readsEverything(reader);
    await reader.leave();
  }
  // The best of three, and no claim about speed: a page that waits for its map tells after eight seconds.
  expect(Math.min(...times)).toBeLessThan(PATIENCE / 2);
  await blind.close();
});
