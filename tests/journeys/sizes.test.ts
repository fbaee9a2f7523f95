import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { brotli } from "../served/brotli-server.ts";
import { type BuiltFolder, builtSite } from "../served/built-site.ts";
import { firstView, flowLayerSize, paintedPart } from "../served/site-sizes.ts";

/**
 * Bytes after brotli. What a slow connection's first round trips carry is 14.6 kB. Of the first view most is MapLibre,
 * which fits only once: see `sharedMapWorker`.
 */
const BUDGET = { html: 40_000, paintedPart: 14_600, firstView: 450_000, flowLayer: 10_000 } as const;

let site: BuiltFolder;

beforeAll(async () => {
  site = await builtSite();
});

afterAll(() => site.remove());

test("the page is at most 40 kB", () => {
  const html = brotli(readFileSync(join(site.path, "index.html")));
  expect(html.length).toBeLessThanOrEqual(BUDGET.html);
});

test("the page up to and including the painted map is at most 14.6 kB", () => {
  const size = paintedPart(site.path);
  expect(size).not.toBeNull();
  expect(size).toBeLessThanOrEqual(BUDGET.paintedPart);
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
