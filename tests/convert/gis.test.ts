import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { ROOT } from "./project.ts";

const FOLDER = join(ROOT, "data/geojson");
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".geojson"));
/** Of GDAL, which not every machine has. */
const OGRINFO = "ogrinfo";
const hasGdal = spawnSync(OGRINFO, ["--version"]).status === 0;

const featuresOf = (file: string) =>
  (JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as FeatureCollection<Geometry | null>).features;
const allFeatures = FILES.flatMap(featuresOf);

test("there are four collections", () => {
  expect(FILES.sort()).toEqual([
    "agreements.geojson",
    "facilities.geojson",
    "flows.geojson",
    "measures.geojson",
  ]);
});

describe.skipIf(!hasGdal)(hasGdal ? "GDAL" : "not run: GDAL is not installed", () => {
  test.each(FILES)("reads %s without a warning", (file) => {
    const { status, stdout, stderr } = spawnSync(OGRINFO, ["-al", "-so", join(FOLDER, file)], {
      encoding: "utf8",
    });
    expect(status).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).not.toMatch(/warning|error/i);
    expect(stdout).toContain(`Feature Count: ${featuresOf(file).length}`);
  });
});

describe("RFC 7946", () => {
  test("exterior rings run counter-clockwise, holes clockwise, all are closed", () => {
    const rings = allFeatures.flatMap(ringsOf);
    expect(rings.length).toBeGreaterThan(10);
    expect(rings.filter(({ ring, isHole }) => areaOf(ring) > 0 === isHole)).toEqual([]);
    expect(rings.filter(({ ring }) => String(ring[0]) !== String(ring.at(-1)) || ring.length < 4)).toEqual(
      [],
    );
  });

  test("no line or ring jumps over the antimeridian; what crosses is cut at ±180°", () => {
    const lines = allFeatures.flatMap(linesOf);
    const jumps = lines.filter((line) =>
      line.some(([lng = 0], index) => index > 0 && Math.abs(lng - (line[index - 1]?.[0] ?? 0)) > 180),
    );
    expect(jumps).toEqual([]);
    const parts = allFeatures.flatMap(({ geometry }) =>
      geometry?.type === "MultiLineString" ? [geometry.coordinates] : [],
    );
    for (const [before, after] of parts) {
      const [end, start] = [before?.at(-1), after?.[0]];
      expect(Math.abs(end?.[0] ?? 0)).toBe(180);
      expect(start).toEqual([-(end?.[0] ?? 0), end?.[1]]);
    }
  });

  test("Busan to North America crosses 180°", () => {
    const flow = allFeatures.find(({ id }) => id === "flow/busan-north-america-polestar");
    expect(flow?.geometry?.type).toBe("MultiLineString");
  });

  test("positions are in range and have at most six decimals", () => {
    const positions = allFeatures.flatMap((feature) => [...linesOf(feature).flat(), ...pointsOf(feature)]);
    expect(positions.length).toBeGreaterThan(100);
    const wrong = positions.filter(
      ([lng = Number.NaN, lat = Number.NaN]) =>
        !(Math.abs(lng) <= 180 && Math.abs(lat) <= 90) ||
        [lng, lat].some((one) => Number(one.toFixed(6)) !== one),
    );
    expect(wrong).toEqual([]);
  });

  test("a feature without geometry says why", () => {
    const placeless = allFeatures.filter(({ geometry }) => geometry === null);
    expect(placeless.every(({ properties }) => typeof properties?.geometryNote === "string")).toBe(true);
  });

  test("ids are unique, and every property of evidence names claims of the feature", () => {
    expect(new Set(allFeatures.map(({ id }) => id)).size).toBe(allFeatures.length);
    for (const { properties } of allFeatures) {
      const evidence = Object.values((properties?.evidence ?? {}) as Record<string, string[]>);
      expect(evidence.length).toBeGreaterThan(0);
      expect(properties?.claims).toEqual(expect.arrayContaining(evidence.flat()));
    }
  });
});

type Mark = Feature<Geometry | null>;

function ringsOf({ geometry }: Mark): { ring: Position[]; isHole: boolean }[] {
  const polygons =
    geometry?.type === "Polygon"
      ? [geometry.coordinates]
      : geometry?.type === "MultiPolygon"
        ? geometry.coordinates
        : [];
  return polygons.flatMap((rings) => rings.map((ring, index) => ({ ring, isHole: index > 0 })));
}

function linesOf(feature: Mark): Position[][] {
  const { geometry } = feature;
  if (geometry?.type === "LineString") return [geometry.coordinates];
  if (geometry?.type === "MultiLineString") return geometry.coordinates;
  return ringsOf(feature).map(({ ring }) => ring);
}

function pointsOf({ geometry }: Mark): Position[] {
  return geometry?.type === "Point" ? [geometry.coordinates] : [];
}

/** Twice the area in the plane, positive when counter-clockwise. */
function areaOf(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}
