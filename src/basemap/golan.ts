import { GOLAN } from "./boundary-policy.ts";
import type { Piece, Point, Ring } from "./piece.ts";
import { wound } from "./rings.ts";

/**
 * The western edge of the Golan, [lng, lat], from the Yarmouk along the eastern shore of the Sea of Galilee and the
 * upper Jordan to Lebanon: the line Israel and Syria were divided by before 1967. Natural Earth draws Israel up to
 * the line of 1974 and has no other arc here, so this one is placed by hand, to about two kilometres; the smallest
 * scale keeps a single bend.
 */
const WESTERN_EDGE: Record<"110m" | "50m", Point[]> = {
  "110m": [[35.64, 32.9]],
  "50m": [
    [35.592, 32.723],
    [35.608, 32.76],
    [35.636, 32.807],
    [35.633, 32.867],
    [35.614, 32.891],
    [35.589, 32.953],
    [35.577, 33.01],
    [35.601, 33.04],
    [35.635, 33.118],
    [35.641, 33.2],
  ],
};

const YARMOUK: Point = [35.611, 32.682];
const LEBANON: Point = [35.603, 33.241];

/**
 * Sets the Golan apart from Israel, as a piece of its own, so that it can go to Syria and the line of 1974 is found
 * between the two. The cut starts and ends at existing points of Israel's outline, which its neighbours share.
 */
export function splitGolan(pieces: Piece[], scale: "110m" | "50m"): Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.name !== "Israel") return [piece];
    const [outline, ...others] = piece.polygons.map(([exterior]) => exterior);
    if (!outline || others.length > 0) throw new Error("Israel is not one polygon without islands");
    const { west, east } = cut(outline, WESTERN_EDGE[scale]);
    return [
      { ...piece, polygons: [[west]] },
      { name: GOLAN, numericCode: "", polygons: [[east]] },
    ];
  });
}

function cut(outline: Ring, edge: Point[]): { west: Ring; east: Ring } {
  const open = wound(outline, true).slice(0, -1);
  const south = nearest(open, YARMOUK);
  // Counter-clockwise from the Yarmouk: the Golan's side first, then Lebanon, the coast, Egypt and Jordan.
  const turned = [...open.slice(south), ...open.slice(0, south)];
  const north = nearest(turned, LEBANON);
  const start = turned[0] as Point;
  return {
    east: [...turned.slice(0, north + 1), ...[...edge].reverse(), start],
    west: [start, ...edge, ...turned.slice(north), start],
  };
}

function nearest(points: Point[], [lng, lat]: Point): number {
  const distances = points.map((point) => Math.hypot(point[0] - lng, point[1] - lat));
  return distances.indexOf(Math.min(...distances));
}
