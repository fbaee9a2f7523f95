import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { keepsCopy } from "../../../src/serve/keeps-copy.ts";
import { builtWorker, keptFiles, writeWorker } from "../../../src/serve/offline-worker.ts";

const KEPT = [
  "assets/page-1a2b.js",
  "basemap/world-110m.json",
  "busan.ko.html",
  "data/flows.geojson",
  "data/tours.json",
  "index.html",
];

const NOT_KEPT = [
  "_headers",
  "assets/page-1a2b.js.map",
  "battery-routes.ko.html",
  "cards/busan.png",
  "data/README.md",
  "data/claims.csv",
  "data/datapackage.json",
  "data/flows.qml",
  "data/places.geojson",
  "embed-busan.ko.html",
  "embed.html",
  "embed.js",
  "frozen/1a2b/embed.html",
  "handouts/handout-busan.pdf",
  "oembed/busan.json",
  "sw.js",
];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "battery-routes-kept-"));
  for (const path of [...NOT_KEPT, ...KEPT]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `What is in ${path}`);
  }
  return () => rmSync(folder, { recursive: true });
});

test("a copy holds what a visit may need, each file by the hash of its content, in one order everywhere", () => {
  const hash = (path: string) => createHash("sha256").update(`What is in ${path}`).digest("base64");
  expect(keptFiles(folder)).toEqual(KEPT.map((path) => [path, hash(path)]));
});

test("the worker that keeps copies has the list, the one that takes them back has none", async () => {
  const keep = await builtWorker("keep");
  writeWorker(folder, keep);
  expect(readFileSync(join(folder, "sw.js"), "utf8")).toContain(JSON.stringify(keptFiles(folder)));
  expect(keep.licences).toMatch(/^## workbox-core .*\(MIT\)\n.*\n## workbox-precaching [^\n]*\(MIT\)\n/s);
  expect(keep.licences).toContain("Permission is hereby granted");

  const clear = await builtWorker("clear");
  writeWorker(folder, clear);
  expect(readFileSync(join(folder, "sw.js"), "utf8")).toBe(clear.code);
  expect(clear.code).not.toContain("workbox");
  expect(clear.licences).toBe("");
});

test.each([
  [undefined, true],
  ["on", true],
  ["off", false],
])("a build told OFFLINE=%s keeps copies: %s", (wish, keeps) => {
  vi.stubEnv("OFFLINE", wish);
  expect(keepsCopy()).toBe(keeps);
  vi.unstubAllEnvs();
});

test("a build told anything else fails", () => {
  vi.stubEnv("OFFLINE", "no");
  expect(() => keepsCopy()).toThrow(/"no"/);
  vi.unstubAllEnvs();
});
