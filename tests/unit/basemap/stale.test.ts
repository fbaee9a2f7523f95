import { readdirSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { buildBasemap } from "../../../src/basemap/build.ts";
import { BASEMAP_FILES } from "../../../src/model/basemap.ts";
import { readBuilt } from "./built-files.ts";

const rebuilt = buildBasemap();

test("data/basemap holds the base map files and nothing else", () => {
  const folder = new URL("../../../data/basemap/", import.meta.url);
  expect(readdirSync(folder).sort()).toEqual(Object.values(BASEMAP_FILES).sort());
});

test.each(Object.values(BASEMAP_FILES))("%s is what `npm run basemap` writes", (name) => {
  expect(readBuilt(name) === rebuilt.get(name), "stale: run npm run basemap").toBe(true);
});

/** Kilobytes after brotli: the base map is half of what a first visit loads. */
const BUDGET: [file: string, kilobytes: number][] = [
  [BASEMAP_FILES.world110m, 24],
  [BASEMAP_FILES.world50m, 100],
  [BASEMAP_FILES.detail10m, 40],
  [BASEMAP_FILES.usStates, 6],
];

test.each(BUDGET)("%s is at most %d kB", (name, kilobytes) => {
  expect(brotliCompressSync(readBuilt(name)).length).toBeLessThanOrEqual(kilobytes * 1000);
});
