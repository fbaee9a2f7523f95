import { DETAIL_COAST, DETAIL_COUNTRIES, REST_COAST } from "../model/basemap.ts";
import { countryOf, lineBetween } from "./boundary-policy.ts";
import type { Piece, Point } from "./piece.ts";
import { pieceTopology } from "./piece-topology.ts";

/** Lines by what they are: "border", the id of a disputed line, or the id of a coast. In grid units. */
export type DrawnLines = Map<string, Point[][]>;

/**
 * The lines between and around pieces, in grid units. A line between two pieces is what the policy says, segment by
 * segment; a line with land on one side only is coast, unless it is the cut along the antimeridian or the pole.
 *
 * @param notCoast segments, as `segmentKey` writes them, that have no neighbour here but are no coast either
 */
export function drawnLines(
  pieces: Piece[],
  unitsPerDegree: number,
  notCoast = new Set<string>(),
): DrawnLines {
  const lines: DrawnLines = new Map();
  for (const { points, owners } of sharedArcs(pieces)) {
    appendRuns(lines, points, (from, to) => {
      const [a, b] = owners;
      if (!a || a === b || isSeam(from, to, unitsPerDegree) || notCoast.has(segmentKey(from, to)))
        return undefined;
      if (!b) return isDetail(a) ? DETAIL_COAST : REST_COAST;
      const middle: Point = [(from[0] + to[0]) / 2 / unitsPerDegree, (from[1] + to[1]) / 2 / unitsPerDegree];
      const kind = lineBetween(a.name, b.name, middle);
      return kind === "internal" ? undefined : kind;
    });
  }
  return lines;
}

/** One name for a segment, whichever way it is walked. */
export function segmentKey(a: Point, b: Point): string {
  return [a.join(), b.join()].sort().join(" ");
}

interface SharedArc {
  points: Point[];
  /** The one or two pieces it bounds; one piece twice where two of its polygons touch. */
  owners: Piece[];
}

function sharedArcs(pieces: Piece[]): SharedArc[] {
  const { topology, shapes } = pieceTopology(pieces);
  const owners = topology.arcs.map((): Piece[] => []);
  shapes.forEach((shape, index) => {
    const piece = pieces[index];
    for (const arc of shape.arcs.flat(2)) if (piece) owners[arc < 0 ? ~arc : arc]?.push(piece);
  });
  return topology.arcs.map((points, index) => ({
    points: points as Point[],
    owners: owners[index] ?? [],
  }));
}

/** Cuts a line where the kind of its segments changes and files the parts; parts of kind undefined are dropped. */
function appendRuns(
  lines: DrawnLines,
  points: Point[],
  kindOf: (from: Point, to: Point) => string | undefined,
) {
  let current: string | undefined;
  let run: Point[] = [];
  points.forEach((to, index) => {
    const from = points[index - 1];
    if (!from) return;
    const kind = kindOf(from, to);
    if (kind === undefined || kind !== current) run = [from];
    if (kind !== undefined && kind !== current) lines.set(kind, [...(lines.get(kind) ?? []), run]);
    run.push(to);
    current = kind;
  });
}

function isSeam(from: Point, to: Point, unitsPerDegree: number): boolean {
  const onMeridian = from[0] === to[0] && Math.abs(from[0]) === 180 * unitsPerDegree;
  return onMeridian || (from[1] === to[1] && from[1] === -90 * unitsPerDegree);
}

function isDetail(piece: Piece): boolean {
  return DETAIL_COUNTRIES.some((code) => code === countryOf(piece));
}
