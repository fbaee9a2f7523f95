import { feature } from "topojson-client";
import { describe, expect, test } from "vitest";
import type { Point } from "../../../src/basemap/piece.ts";
import { doubleArea, polygonContains } from "../../../src/basemap/rings.ts";
import { BASEMAP_FILES, DETAIL_COUNTRIES, type UsStatesTopology } from "../../../src/model/basemap.ts";
import { decodeCountries, readBuilt, readWorld, WORLD_FILES } from "./built-files.ts";

describe.each(WORLD_FILES)("countries of %s", (file) => {
  const world = readWorld(file);
  const countries = decodeCountries(world);
  const rings = countries.flatMap(({ id, polygons }) =>
    polygons.flatMap((polygon) => polygon.map((ring, index) => ({ id, ring, isExterior: index === 0 }))),
  );
  const edges = rings.flatMap(({ id, ring }) =>
    ring.slice(1).map((to, index) => ({ id, from: ring[index] ?? to, to })),
  );

  test("stay within ±180° and ±90°, with no edge across the map", () => {
    const points = rings.flatMap(({ ring }) => ring);
    expect(points.filter(([lng, lat]) => Math.abs(lng) > 180 || Math.abs(lat) > 90)).toEqual([]);
    expect(edges.filter(({ from, to }) => Math.abs(from[0] - to[0]) > 180)).toEqual([]);
  });

  test("have closed rings with area: exteriors counter-clockwise, holes clockwise", () => {
    expect(rings.filter(({ ring }) => ring.length < 4 || ring[0]?.join() !== ring.at(-1)?.join())).toEqual(
      [],
    );
    expect(rings.filter(({ ring, isExterior }) => doubleArea(ring) > 0 !== isExterior)).toEqual([]);
    expect(rings.filter(({ ring }) => doubleArea(ring) === 0)).toEqual([]);
  });

  test("have one geometry per code, each an ISO 3166-1 alpha-2 code", () => {
    const ids = countries.flatMap(({ id }) => id ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    expect(ids.filter((id) => !/^[A-Z]{2}$/.test(id) || names.of(id) === undefined)).toEqual([]);
  });

  test("share each border: an arc bounds one country, or two from either side", () => {
    const uses = world.arcs.map((): number[] => []);
    for (const { arcs } of world.objects.countries.geometries) {
      for (const arc of arcs.flat(2)) uses[arc < 0 ? ~arc : arc]?.push(Math.sign(arc || 1));
    }
    expect(uses.filter(([a, b, ...more]) => more.length > 0 || (b !== undefined && a === b))).toEqual([]);
  });

  test("carry nothing but ids", () => {
    const keys = world.objects.countries.geometries.flatMap((geometry) => Object.keys(geometry));
    expect([...new Set(keys)].sort()).toEqual(["arcs", "id", "type"].filter((key) => keys.includes(key)));
  });
});

/** Kosovo; at 50m also Christmas Island and Cocos, one shape in the source, with two codes between them. */
const WITHOUT_CODE: [file: string, territories: number][] = [
  [BASEMAP_FILES.world110m, 1],
  [BASEMAP_FILES.world50m, 2],
  [BASEMAP_FILES.detail10m, 0],
];

test.each(WITHOUT_CODE)("%s has %d territories without a code", (file, territories) => {
  expect(decodeCountries(readWorld(file)).filter(({ id }) => id === undefined)).toHaveLength(territories);
});

test("the 10m window meets the 50m world along the border of North Korea, and nowhere covers it", () => {
  const world = decodeCountries(readWorld(BASEMAP_FILES.world50m));
  const detail = decodeCountries(readWorld(BASEMAP_FILES.detail10m));
  expect(detail.map(({ id }) => id)).toEqual([...DETAIL_COUNTRIES]);
  const key = ([lng, lat]: [number, number]) => `${lng.toFixed(3)},${lat.toFixed(3)}`;
  const points = detail.flatMap(({ polygons }) => polygons.flat(2));
  const inWindow = new Set(points.map(key));
  const neighbours = world.filter(({ id }) => id === "CN" || id === "RU");
  const onBorder = new Set(neighbours.flatMap(({ polygons }) => polygons.flat(2).map(key)));
  const border50m =
    world
      .find(({ id }) => id === "KP")
      ?.polygons.flat(2)
      .map(key) ?? [];
  const shared = border50m.filter((point) => onBorder.has(point));
  expect(shared.length).toBeGreaterThan(20);
  expect(shared.filter((point) => !inWindow.has(point))).toEqual([]);
  const inside = points.filter(
    (point) =>
      !onBorder.has(key(point)) &&
      neighbours.some(({ polygons }) => polygons.some((polygon) => polygonContains(polygon, point))),
  );
  expect(inside).toEqual([]);
});

test("US state lines stay between the contiguous states", () => {
  const states = JSON.parse(readBuilt(BASEMAP_FILES.usStates)) as UsStatesTopology;
  const points = feature(states, states.objects.states) as GeoJSON.Feature<GeoJSON.MultiLineString>;
  const flat = points.geometry.coordinates.flat() as Point[];
  expect(flat.length).toBeGreaterThan(1000);
  // From Washington to Maine, from Minnesota to Florida.
  expect(flat.filter(([lng, lat]) => lng < -125 || lng > -66 || lat < 24 || lat > 49.5)).toEqual([]);
});
