import { describe, expect, test } from "vitest";
import { segmentKey } from "../../../src/basemap/drawn-lines.ts";
import type { Point } from "../../../src/basemap/piece.ts";
import { BASEMAP_FILES, DETAIL_DISPUTED, DISPUTED_LINES } from "../../../src/model/basemap.ts";
import { decodeLines, readWorld, WORLD_FILES } from "./built-files.ts";

const EXPECTED: [file: string, lines: readonly string[]][] = [
  // The Siachen glacier is no piece of its own at 110m.
  [BASEMAP_FILES.world110m, DISPUTED_LINES.filter((line) => line !== "siachen")],
  [BASEMAP_FILES.world50m, DISPUTED_LINES],
  [BASEMAP_FILES.detail10m, [DETAIL_DISPUTED]],
];

test.each(EXPECTED)("%s has its dashed lines", (file, lines) => {
  const found = decodeLines(readWorld(file), "disputed").map(({ id }) => id);
  expect([...new Set(found)]).toEqual(lines);
});

/** A place each dashed line passes within 0.3° of, [lng, lat]. */
const NEAR: Record<(typeof DISPUTED_LINES)[number], Point> = {
  abyei: [28.4, 10.17],
  "golan-1974": [35.85, 33],
  "green-line": [33.4, 35.15],
  halaib: [35, 22],
  "korean-demarcation-line": [127.2, 38.3],
  kosovo: [21.4, 42.9],
  "line-of-actual-control": [78.8, 33.6],
  "line-of-control": [74.1, 33.4],
  perekop: [34.4, 46],
  siachen: [77.1, 35.5],
  somaliland: [49, 9.5],
  "western-sahara": [-11, 27.667],
};

describe.each(EXPECTED)("%s", (file, lines) => {
  const disputed = decodeLines(readWorld(file), "disputed");

  test.each(lines.map((line) => [line]))("draws %s where it lies", (id) => {
    const place = NEAR[id as keyof typeof NEAR];
    const own = disputed.filter((entry) => entry.id === id).flatMap(({ line }) => segmentsOf(line));
    expect(Math.min(...own.map(([from, to]) => distance(place, from, to)))).toBeLessThan(0.3);
  });

  test("does not dash recognised borders", () => {
    const segments = disputed.flatMap(({ line }) => segmentsOf(line));
    const settled: Point[] = [
      [70.6, 27.9], // India and Pakistan in the Thar
      [28, 22], // Egypt and Sudan west of Bir Tawil
      [32, 11.9], // Sudan and South Sudan east of Abyei
      [38, 49.9], // Russia and Ukraine
      [-8.7, 26.5], // Mauritania and Western Sahara
    ];
    for (const place of settled) {
      expect(Math.min(...segments.map(([from, to]) => distance(place, from, to)))).toBeGreaterThan(0.5);
    }
  });
});

describe.each(WORLD_FILES)("lines of %s", (file) => {
  const world = readWorld(file);

  test("are solid, dashed or coast, never two of them", () => {
    const keys = (["borders", "disputed", "coast"] as const).flatMap((object) => {
      const segments = decodeLines(world, object).flatMap(({ line }) => segmentsOf(line));
      return [...new Set(segments.map(([from, to]) => segmentKey(from, to)))];
    });
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test("never run along the antimeridian or through the pole", () => {
    const segments = (["borders", "disputed", "coast"] as const).flatMap((object) =>
      decodeLines(world, object).flatMap(({ line }) => segmentsOf(line)),
    );
    const isSeam = ([from, to]: [Point, Point]) =>
      (Math.abs(from[0]) === 180 && from[0] === to[0]) || (from[1] === -90 && to[1] === -90);
    expect(segments.filter(isSeam)).toEqual([]);
    expect(segments.filter(([from, to]) => Math.abs(from[0] - to[0]) > 180)).toEqual([]);
  });
});

function segmentsOf(line: Point[]): [Point, Point][] {
  return line.slice(1).map((to, index) => [line[index] ?? to, to]);
}

/** Degrees from a place to a segment, on the plane. */
function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, Number.isNaN(along) ? 0 : along));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}
