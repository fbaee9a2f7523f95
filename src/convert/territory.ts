import type { MultiPolygon, Polygon, Position } from "geojson";
import { roundTo } from "./rounding.ts";

/** Outlines by country code (ISO 3166-1 alpha-2): polygons of rings, [lng, lat], cut at the antimeridian. */
export type Countries = ReadonlyMap<string, MultiPolygon["coordinates"]>;

/** The outlines come from a map at 1:50 million; four decimals are about 10 m. */
const DECIMALS = 4;

/** The territory of several countries, exterior rings counter-clockwise (RFC 7946, 3.1.6). */
export function territoryGeometry(codes: readonly string[], countries: Countries): Polygon | MultiPolygon {
  const polygons = codes
    .flatMap((code) => countries.get(code) ?? [])
    .map((rings) => rings.map(rounded).filter((ring) => ring.length >= 4 && areaOf(ring) !== 0))
    .filter((rings) => rings.length > 0)
    .map((rings) => rings.map((ring, index) => wound(ring, index === 0)));
  const [first, ...others] = polygons;
  return first && others.length === 0
    ? { type: "Polygon", coordinates: first }
    : { type: "MultiPolygon", coordinates: polygons };
}

function rounded(ring: readonly Position[]): Position[] {
  const points = ring.map(([lng = 0, lat = 0]) => [roundTo(lng, DECIMALS), roundTo(lat, DECIMALS)]);
  return points.filter((point, index) => {
    const before = points[index - 1];
    return !before || before[0] !== point[0] || before[1] !== point[1];
  });
}

function wound(ring: Position[], counterClockwise: boolean): Position[] {
  return areaOf(ring) > 0 === counterClockwise ? ring : ring.toReversed();
}

/** Twice the signed area in the plane of longitude and latitude: positive when counter-clockwise. */
function areaOf(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}
