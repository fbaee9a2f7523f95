import { feature } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, MultiPolygon, Topology } from "topojson-specification";
import type { Piece, Point, Polygon } from "./piece.ts";
import { simplifyLines } from "./simplify.ts";

/** A topology whose shapes are the pieces it was made of, in their order. */
export interface PieceTopology {
  topology: Topology;
  shapes: MultiPolygon[];
}

/** The pieces with the lines they share found: each line is one arc, whichever pieces it bounds. */
export function pieceTopology(pieces: Piece[]): PieceTopology {
  const geometries = pieces.map(({ polygons }) => ({ type: "MultiPolygon" as const, coordinates: polygons }));
  const collection: GeoJSON.GeometryCollection = { type: "GeometryCollection", geometries };
  const built = topology({ pieces: collection });
  const shapes = (built.objects.pieces as GeometryCollection | undefined)?.geometries ?? [];
  return { topology: built, shapes: shapes as MultiPolygon[] };
}

/**
 * The pieces with their outlines simplified, each shared line once; see `simplifyLines` for `smallest`.
 *
 * @param fixed points that must stay where they are, each as "x,y"
 */
export function simplifyPieces(
  pieces: Piece[],
  smallest: number,
  unitsPerDegree: number,
  fixed = new Set<string>(),
): Piece[] {
  const { topology: built, shapes } = pieceTopology(pieces);
  const simple = {
    ...built,
    arcs: simplifyLines(built.arcs as Point[][], { smallest, unitsPerDegree, fixed }),
  };
  return pieces.map((piece, index) => {
    const shape = shapes[index];
    const polygons = shape ? (feature(simple, shape).geometry as GeoJSON.MultiPolygon).coordinates : [];
    return { ...piece, polygons: polygons as Polygon[] };
  });
}
