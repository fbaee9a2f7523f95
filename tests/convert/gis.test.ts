import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { beforeAll, describe, expect, test } from "vitest";
import type { ColumnType } from "../../src/convert/columns/column.ts";
import { PUBLISHED_FILES } from "../../src/convert/columns/published-files.ts";
import { ROOT } from "./project.ts";

const FOLDER = join(ROOT, "data/geojson");
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".geojson"));
/** Of GDAL, which not every machine has. */
const OGRINFO = "ogrinfo";
const hasGdal = spawnSync(OGRINFO, ["--version"]).status === 0;

const featuresOf = (file: string) =>
  (JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as FeatureCollection<Geometry | null>).features;
const allFeatures = FILES.flatMap(featuresOf);
/** Those of entries, with claims. */
const marks = allFeatures.filter(({ id }) => !String(id).startsWith("place/"));

test("there are five collections", () => {
  expect(FILES.sort()).toEqual([
    "agreements.geojson",
    "facilities.geojson",
    "flows.geojson",
    "measures.geojson",
    "places.geojson",
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

  test.each(FILES)("finds the types of %s that its dictionary declares", (file) => {
    const { stdout } = spawnSync(OGRINFO, ["-al", "-so", join(FOLDER, file)], { encoding: "utf8" });
    const arrived = new Map(
      [...stdout.matchAll(/^(\w+): (\w+(?:\(\w+\))?) \(/gm)].map(([, name, type]) => [name, type]),
    );
    const columns = PUBLISHED_FILES.find(({ name }) => name === file)?.tables[0]?.columns ?? [];
    expect(columns.length).toBeGreaterThan(10);
    const wrong = columns.filter(({ name, type }) => {
      // Of a column without any value, and of lists that are all empty, no program can tell the type.
      const values = featuresOf(file).map(({ properties }) => properties?.[name] ?? null);
      return values.some((value) => value !== null) && !ARRIVES_AS[type].test(arrived.get(name) ?? "");
    });
    expect(wrong.map(({ name }) => [name, arrived.get(name)])).toEqual([]);
  });

  describe("the commands of the data's README", () => {
    let folder = "";
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), "battery-routes-gis-"));
      cpSync(FOLDER, folder, { recursive: true });
      const page = readFileSync(join(FOLDER, "README.md"), "utf8");
      const commands = [...page.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, command = ""]) => command);
      expect(commands).toHaveLength(2);
      for (const command of commands) {
        const { status, stderr } = spawnSync("sh", ["-e", "-c", command], { cwd: folder, encoding: "utf8" });
        expect([status, stderr]).toEqual([0, ""]);
      }
      return () => rmSync(folder, { recursive: true });
    });
    const ask = (file: string, query: string) =>
      spawnSync(OGRINFO, ["-q", join(folder, file), "-sql", query], { encoding: "utf8" }).stdout;

    test("make a GeoPackage with every layer, its numbers and its days", () => {
      const { stdout } = spawnSync(OGRINFO, ["-so", join(folder, "battery-routes.gpkg")], {
        encoding: "utf8",
      });
      expect([...stdout.matchAll(/^\d+: (\w+) \((.+)\)$/gm)].map(([, ...layer]) => layer)).toEqual([
        ["facilities", "Point"],
        ["flows", "Multi Line String"],
        ["measures", "Multi Polygon"],
        ["agreements", "Point"],
        ["places", "Point"],
      ]);
      const plants = ask("battery-routes.gpkg", "SELECT capacity_value, first_day FROM facilities");
      expect(plants).toContain("capacity_value (Integer) = 300000");
      expect(plants).toMatch(/first_day \(Date\) = \d{4}\/\d\d\/\d\d/);
    });

    test("make a shapefile that keeps every flow and every quantity", () => {
      const flows = ask("flows.shp", "SELECT id, quantity, from_iso FROM flows");
      expect(flows.match(/^ {2}id \(String\) = flow\//gm)).toHaveLength(featuresOf("flows.geojson").length);
      const quantities = featuresOf("flows.geojson").flatMap(
        ({ properties }) => properties?.quantity_value ?? [],
      );
      const written = [...flows.matchAll(/quantity \(Real\) = ([\d.]+)/g)].map(([, number]) =>
        Number(number),
      );
      expect(written).toEqual(quantities);
      expect(written.length).toBeGreaterThan(0);
    });
  });
});

/** What GDAL may take a column for. A date as exact as it is known looks like a day where all happen to be days. */
const ARRIVES_AS: Readonly<Record<ColumnType, RegExp>> = {
  string: /^String$/,
  integer: /^Integer(64)?$/,
  number: /^(Integer(64)?|Real)$/,
  boolean: /^Integer\(Boolean\)$/,
  date: /^Date$/,
  edtf: /^(String|Date)$/,
  list: /^(String\(JSON\)|StringList)$/,
  object: /^String\(JSON\)$/,
};

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
    const placeless = marks.filter(({ geometry }) => geometry === null);
    expect(placeless.every(({ properties }) => typeof properties?.geometryNote === "string")).toBe(true);
  });

  test("ids are unique, and every property of evidence names claims of the feature", () => {
    expect(new Set(allFeatures.map(({ id }) => id)).size).toBe(allFeatures.length);
    for (const { properties } of marks) {
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
