import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import type { Polygon, Ring } from "../../../src/basemap/piece.ts";
import { BASEMAP_FILES, type WorldTopology } from "../../../src/model/basemap.ts";

/** The committed text of a base map file. */
export function readBuilt(name: string): string {
  return readFileSync(new URL(`../../../data/basemap/${name}`, import.meta.url), "utf8");
}

export const WORLD_FILES = [
  BASEMAP_FILES.world110m,
  BASEMAP_FILES.world50m,
  BASEMAP_FILES.detail10m,
] as const;

export function readWorld(name: string): WorldTopology {
  return JSON.parse(readBuilt(name)) as WorldTopology;
}

export interface DecodedCountry {
  id: string | undefined;
  /** [lng, lat] in degrees. */
  polygons: Polygon[];
}

/** The countries of a file as a reader of it gets them. */
export function decodeCountries(world: WorldTopology): DecodedCountry[] {
  return feature(world, world.objects.countries).features.map(({ id, geometry }) => {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") throw new Error(geometry.type);
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return { id: id as string | undefined, polygons: polygons as Polygon[] };
  });
}

/** Lines of an object, [lng, lat] in degrees, with the id of the geometry each comes from. */
export function decodeLines(world: WorldTopology, object: "borders" | "disputed" | "coast") {
  const decoded = feature(world, world.objects[object]);
  const features = decoded.type === "Feature" ? [decoded] : decoded.features;
  return features.flatMap(({ id, geometry }) =>
    geometry.type === "MultiLineString"
      ? geometry.coordinates.map((line) => ({ id: id as string | undefined, line: line as Ring }))
      : [],
  );
}
