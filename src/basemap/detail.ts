import { DETAIL_COUNTRIES, type WorldTopology } from "../model/basemap.ts";
import { cutAtAntimeridian } from "./antimeridian.ts";
import { countryOf } from "./boundary-policy.ts";
import { drawnLines, segmentKey } from "./drawn-lines.ts";
import { splitAtTouches, toGrid } from "./grid.ts";
import type { Piece, Point, Ring } from "./piece.ts";
import { simplifyPieces } from "./piece-topology.ts";
import { assemblePolygons } from "./rings.ts";
import { decodePieces, readWorldAtlas } from "./sources.ts";
import { GRID, worldPieces } from "./world.ts";
import { worldTopology } from "./world-file.ts";

/** Whole grid units per degree; a multiple of the 50m file's, so that its border fits without rounding. */
const UNITS = 1000;
const FROM_50M = UNITS / GRID["50m"];

/** Square kilometres; keeps what is visible at zoom 9. */
const SMALLEST = 0.1;

/**
 * Korea and Japan from world-atlas 10m, to be drawn instead of the same countries of the 50m file, where Busan's and
 * Incheon's harbours are open sea. Both files meet along North Korea's border with China and Russia, so that border
 * keeps the course it has at 50m; coasts and the Korean demarcation line are those of 10m.
 */
export function buildDetail(): WorldTopology {
  const source = decodePieces(readWorldAtlas("10m"));
  const gridded = source.filter(isDetail).map((piece) => ({
    ...piece,
    polygons: piece.polygons.flatMap(cutAtAntimeridian).flatMap((polygon) => toGrid(polygon, UNITS)),
  }));
  const border = northernBorder(worldPieces("50m"), FROM_50M);
  const neighbours = new Set(pointsOf(source.filter(isNorthernNeighbour), UNITS));
  const pieces = simplifyPieces(gridded, SMALLEST, UNITS).map((piece) =>
    countryOf(piece) === "KP" ? withBorder(piece, neighbours, border) : piece,
  );
  const meetsWorld = new Set(
    border.slice(1).map((point, index) => segmentKey(border[index] ?? point, point)),
  );
  return worldTopology(pieces, drawnLines(pieces, UNITS, meetsWorld), UNITS);
}

function isDetail(piece: Piece): boolean {
  return DETAIL_COUNTRIES.some((code) => code === countryOf(piece));
}

function isNorthernNeighbour(piece: Piece): boolean {
  return ["CN", "RU"].includes(countryOf(piece) ?? "");
}

/** North Korea's border with China and Russia as a line on the finer grid, along the ring's own direction. */
function northernBorder(pieces: Piece[], scale: number): Point[] {
  const neighbours = new Set(pointsOf(pieces.filter(isNorthernNeighbour), 1));
  const [outline] = pieces
    .filter((piece) => countryOf(piece) === "KP")
    .flatMap(({ polygons }) => polygons.map(([exterior]) => exterior ?? []))
    .filter((ring) => ring.some((point) => neighbours.has(point.join())));
  const { shared } = splitAlong(outline ?? [], neighbours);
  return shared.map(([x, y]) => [x * scale, y * scale]);
}

/** The piece with its stretch of points shared with neighbours replaced by the given line. */
function withBorder(piece: Piece, neighbours: Set<string>, border: Point[]): Piece {
  const polygons = piece.polygons.flatMap((polygon) => {
    const [outline, ...holes] = polygon;
    if (!outline?.some((point) => neighbours.has(point.join()))) return [polygon];
    const { own } = splitAlong(outline, neighbours);
    const closed: Ring = [...border, ...own, border[0] as Point];
    return assemblePolygons([...splitAtTouches(closed), ...holes]);
  });
  return { ...piece, polygons };
}

/** A ring in two: the one stretch whose points are shared, and the points of the rest, both in the ring's order. */
function splitAlong(ring: Ring, shared: Set<string>): { shared: Point[]; own: Point[] } {
  const open = ring.slice(0, -1);
  const isShared = (point: Point | undefined) => point !== undefined && shared.has(point.join());
  const starts = open.map((_, i) => i).filter((i) => isShared(open[i]) && !isShared(open.at(i - 1)));
  const [start, ...others] = starts;
  if (start === undefined || others.length > 0) {
    throw new Error(`expected one stretch of shared border, found ${starts.length}`);
  }
  const turned = [...open.slice(start), ...open.slice(0, start)];
  const end = turned.findIndex((point) => !isShared(point));
  return { shared: turned.slice(0, end), own: turned.slice(end) };
}

function pointsOf(pieces: Piece[], units: number): string[] {
  return pieces.flatMap(({ polygons }) =>
    polygons.flat(2).map(([x, y]) => `${Math.round(x * units)},${Math.round(y * units)}`),
  );
}
