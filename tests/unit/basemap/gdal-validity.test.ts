import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { decodeCountries, readWorld, WORLD_FILES } from "./built-files.ts";

const OGRINFO = process.env.OGRINFO ?? "ogrinfo";
const hasGdal = spawnSync(OGRINFO, ["--version"]).status === 0;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "basemap-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const title = hasGdal ? "GDAL finds every country of %s valid" : "%s not run: GDAL is not installed";

test.skipIf(!hasGdal).each(WORLD_FILES)(title, (file) => {
  const countries = decodeCountries(readWorld(file));
  const features = countries.map(({ id, polygons }) => ({
    type: "Feature",
    properties: { code: id ?? "" },
    geometry: { type: "MultiPolygon", coordinates: polygons },
  }));
  const path = join(folder, "countries.geojson");
  writeFileSync(path, JSON.stringify({ type: "FeatureCollection", features }));
  const { total, invalid } = judge(path);
  expect(invalid).toEqual([]);
  expect(total).toBe(countries.length);
});

/** How many features a GeoJSON file has, and for those that are not valid, their codes. */
function judge(path: string): { total: number; invalid: string[] } {
  const sql = "SELECT code, ST_IsValid(geometry) AS valid FROM countries";
  const args = ["-q", path, "-dialect", "SQLite", "-sql", sql];
  const report = execFileSync(OGRINFO, args, { encoding: "utf8", maxBuffer: 1e8 });
  const rows = [...report.matchAll(/code \(String\) = (.*)\n\s*valid \(Integer\) = (\S+)/g)];
  return { total: rows.length, invalid: rows.filter((row) => row[2] !== "1").map((row) => row[1] ?? "") };
}
