import { extname, join } from "node:path";
import { expect, test } from "vitest";
import { compressedFiles } from "../served/brotli-server.ts";
import { builtSite } from "../served/built-site.ts";
import { firstView, flowLayerSize, paintedPart } from "../served/site-sizes.ts";
import { kilobytes, report } from "./report.ts";

test("how large each part of the build is", async () => {
  const site = await builtSite();
  const sizes = compressedFiles(site.path);
  const first = await firstView(site.path);
  const painted = paintedPart(join(site.path, "index.html"));
  const layer = await flowLayerSize();
  site.remove();
  const firstPaths = new Set(first.map(({ path }) => path));
  const later = [...sizes]
    .filter(([path]) => !firstPaths.has(path))
    .map(([path, body]) => [path, body.length] as const);
  const total = first.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(total).toBeGreaterThan(0);
  report({
    title: "Parts of the build, brotli",
    head: ["", "part", "size"],
    rows: [
      ...first.map(({ path, bytes }) => [path, partOf(path), kilobytes(bytes)]),
      ["the first view, 1280×720, until the map is live", "", kilobytes(total)],
      [
        "of the page: up to and including the painted map",
        "",
        painted === null ? "no painted map" : kilobytes(painted),
      ],
      ["of the map's script: the flow layer's own code", "", kilobytes(layer)],
      ...later.map(([path, bytes]) => [path, `${partOf(path)}, later or never`, kilobytes(bytes)]),
    ],
  });
}, 180_000);

function partOf(path: string): string {
  if (path.startsWith("basemap/")) return "base map";
  if (path.startsWith("data/")) return "data";
  if (path.includes("worker")) return "worker";
  return { ".html": "page", ".js": "script", ".css": "style" }[extname(path)] ?? "picture";
}
