import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LOCALES } from "../../src/model/locales.ts";
import type { KeptFile } from "../../src/offline/worker/kept-file.ts";
import { brotli } from "../served/brotli-server.ts";
import { type BuiltFolder, builtSite } from "../served/built-site.ts";
import { firstView, flowLayerSize, paintedPart } from "../served/site-sizes.ts";

/**
 * Bytes after brotli. What a slow connection's first round trips carry is 14.6 kB. Of the first view most is MapLibre,
 * which fits only once: see `sharedMapWorker`.
 */
const BUDGET = {
  html: 40_000,
  paintedPart: 14_600,
  paintedEmbed: 15_200,
  firstView: 450_000,
  flowLayer: 10_000,
  offlineWorker: 10_000,
} as const;

let site: BuiltFolder;

beforeAll(async () => {
  site = await builtSite();
});

afterAll(() => site.remove());

/** The pages of the overview and the stories, or their embeds, in every language. */
function mapPages(kind: "page" | "embed"): string[] {
  const stories = "(krasnaya-pakhra|busan|us-onshoring)";
  const name = kind === "page" ? `(index|${stories})` : `embed(-${stories})?`;
  const pages = readdirSync(site.path).filter((file) =>
    new RegExp(`^${name}(\\.[a-z]{2})?\\.html$`).test(file),
  );
  expect(pages.length).toBe(4 * LOCALES.length);
  return pages;
}

/** The sizes, by page, of those that are larger than they may be. */
function tooLarge(pages: readonly string[], budget: number, sizeOf: (page: string) => number | null) {
  const sizes = pages.map((page) => [page, sizeOf(join(site.path, page))] as const);
  return sizes.filter(([, size]) => size === null || size > budget);
}

test.each(["page", "embed"] as const)("every %s is at most 40 kB", (kind) => {
  expect(tooLarge(mapPages(kind), BUDGET.html, (page) => brotli(readFileSync(page)).length)).toEqual([]);
});

test("every page up to and including the painted map is at most 14.6 kB", () => {
  expect(tooLarge(mapPages("page"), BUDGET.paintedPart, paintedPart)).toEqual([]);
});

test("every embed, whose style stands in it, up to and including the painted map is at most 15.2 kB", () => {
  expect(tooLarge(mapPages("embed"), BUDGET.paintedEmbed, paintedPart)).toEqual([]);
});

test("the code that the page starts with is one file, asked for after the painted map", () => {
  const html = readFileSync(join(site.path, "index.html"), "utf8");
  const asked = [...html.matchAll(/<link rel="modulepreload"|<script type="module"/g)];
  expect(asked.map(([tag]) => tag)).toEqual(['<script type="module"']);
  for (const { index } of asked) expect(index).toBeGreaterThan(html.indexOf('class="border"'));
});

test("all that the first view asks for is at most 450 kB", async () => {
  const served = await firstView(site.path);
  const total = served.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(total, served.map(({ path, bytes }) => `${path} ${bytes}`).join("\n")).toBeLessThanOrEqual(
    BUDGET.firstView,
  );
});

test("the flow layer adds less than 10 kB of code", async () => {
  const size = await flowLayerSize();
  // An empty bundle would be small too.
  expect(size).toBeGreaterThan(1_000);
  expect(size).toBeLessThan(BUDGET.flowLayer);
});

test("a copy for use without a network has every page of readers, and is at most 7 MB before brotli", () => {
  const worker = readFileSync(join(site.path, "sw.js"), "utf8");
  expect(brotli(worker).length).toBeLessThan(BUDGET.offlineWorker);
  const kept = JSON.parse(/^const KEPT_FILES=(.*);\n/.exec(worker)?.[1] ?? "[]") as KeptFile[];
  const paths = kept.map(([path]) => path);
  const pages = readdirSync(site.path).filter((file) => /^(?!embed|battery-routes).*\.html$/.test(file));
  expect(pages.length).toBeGreaterThan(10 * LOCALES.length);
  expect(paths).toEqual(expect.arrayContaining(pages));
  const bytes = paths.reduce((sum, path) => sum + statSync(join(site.path, path)).size, 0);
  expect(bytes).toBeGreaterThan(5_000_000);
  expect(bytes).toBeLessThan(7_000_000);
});
