import { readFileSync } from "node:fs";
import { join } from "node:path";
import { feature } from "topojson-client";
import { BASEMAP_FILES, type WorldTopology } from "../model/basemap.ts";
import type { Countries } from "./territory.ts";

/** The outlines of the base map at 1:50 million, decoded. */
export function readCountries(root: string): Countries {
  const path = join(root, "data/basemap", BASEMAP_FILES.world50m);
  const topology = JSON.parse(readFileSync(path, "utf8")) as WorldTopology;
  const outlines = feature(topology, {
    type: "GeometryCollection",
    geometries: topology.objects.countries.geometries,
  });
  return new Map(
    outlines.features.flatMap(({ id, geometry }) => {
      if (id === undefined) return [];
      if (geometry.type === "Polygon") return [[String(id), [geometry.coordinates]] as const];
      return geometry.type === "MultiPolygon" ? [[String(id), geometry.coordinates] as const] : [];
    }),
  );
}
