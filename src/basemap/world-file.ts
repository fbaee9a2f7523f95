import { merge, meshArcs } from "topojson-client";
import { topology } from "topojson-server";
import type { Polygon as ArcPolygon, MultiLineString, MultiPolygon, Topology } from "topojson-specification";
import { DETAIL_COAST, DISPUTED_LINES, REST_COAST, type WorldTopology } from "../model/basemap.ts";
import { countryOf } from "./boundary-policy.ts";
import type { DrawnLines } from "./drawn-lines.ts";
import { withoutSpikes } from "./grid.ts";
import type { Piece, Point, Polygon } from "./piece.ts";
import { pieceTopology } from "./piece-topology.ts";
import { deltaEncoded } from "./quantised.ts";

/**
 * The topology of one scale, from pieces and lines on the grid: pieces of one country merged, countries in the order
 * of their codes (those without one last), lines stitched to be as long as possible, arcs shared by all.
 */
export function worldTopology(pieces: Piece[], lines: DrawnLines, unitsPerDegree: number): WorldTopology {
  const countries = mergedCountries(pieces);
  const built = topology({
    countries: collection(countries.map(({ polygons }) => ({ type: "MultiPolygon", coordinates: polygons }))),
    ...Object.fromEntries(
      [...lines].map(([id, coordinates]) => [id, { type: "MultiLineString", coordinates }]),
    ),
  });
  const shapes = (built.objects.countries as { geometries: MultiPolygon[] } | undefined)?.geometries ?? [];
  const objects = {
    countries: {
      type: "GeometryCollection" as const,
      geometries: shapes.map((shape, index) => compact(shape, countries[index]?.id)),
    },
    borders: stitched(built, "border"),
    disputed: lineCollection(
      built,
      DISPUTED_LINES.filter((id) => lines.has(id)),
    ),
    coast: lineCollection(
      built,
      [DETAIL_COAST, REST_COAST].filter((id) => lines.has(id)),
    ),
  };
  return deltaEncoded(built.arcs as Point[][], objects, unitsPerDegree);
}

interface Country {
  id: string | undefined;
  polygons: Polygon[];
}

function mergedCountries(pieces: Piece[]): Country[] {
  const parts = new Map<string, Piece[]>();
  for (const piece of pieces) {
    // Lower case sorts after every code: territories without one come last.
    const key = countryOf(piece) ?? piece.name.toLowerCase();
    parts.set(key, [...(parts.get(key) ?? []), piece]);
  }
  return [...parts.keys()].sort().map((key) => {
    const own = parts.get(key) ?? [];
    return { id: key === key.toLowerCase() ? undefined : key, polygons: union(own) };
  });
}

/** Polygons of one country that touch along a line become one; so do two islets that rounding joined. */
function union(parts: Piece[]): Polygon[] {
  const { topology: shared, shapes } = pieceTopology(parts);
  const polygons = merge(shared, shapes).coordinates as Polygon[];
  return polygons.map((polygon) => polygon.map(withoutSpikes));
}

function collection(geometries: GeoJSON.Geometry[]): GeoJSON.GeometryCollection {
  return { type: "GeometryCollection", geometries };
}

/** Without the properties nobody needs; a single polygon as a Polygon. */
function compact(shape: MultiPolygon, id: string | undefined): MultiPolygon | ArcPolygon {
  const [only, ...others] = shape.arcs;
  const named = id === undefined ? {} : { id };
  return only && others.length === 0
    ? { type: "Polygon", arcs: only, ...named }
    : { type: "MultiPolygon", arcs: shape.arcs, ...named };
}

function stitched(built: Topology, id: string): MultiLineString {
  const lines = built.objects[id] as MultiLineString | undefined;
  return { type: "MultiLineString", arcs: lines ? meshArcs(built, lines).arcs : [] };
}

function lineCollection(built: Topology, ids: readonly string[]) {
  const geometries = ids.map((id) => ({ ...stitched(built, id), id }));
  return { type: "GeometryCollection" as const, geometries };
}
