import { geoDistance, geoInterpolate } from "d3";
import type { Position as GeoPosition, LineString, MultiLineString } from "geojson";
import type { Position } from "../model/position.ts";
import { samePosition, toSixDecimals } from "./rounding.ts";

/** At most so many degrees of arc from one point to the next: smooth in any projection, and small in bytes. */
const STEP_DEGREES = 1.5;

/**
 * The great circle from an origin to a destination ([lng, lat], degrees), cut at the antimeridian as RFC 7946
 * (3.1.9) asks. Null when both are the same position. Antipodes have no one great circle; d3's choice stands.
 */
export function greatCircle(origin: Position, destination: Position): LineString | MultiLineString | null {
  if (samePosition(origin, destination)) return null;
  const degrees = (geoDistance([...origin], [...destination]) * 180) / Math.PI;
  const steps = Math.max(1, Math.ceil(degrees / STEP_DEGREES));
  const pointAt = geoInterpolate([...origin], [...destination]);
  const between = Array.from({ length: steps - 1 }, (_, index) => pointAt((index + 1) / steps));
  const points: Position[] = [origin, ...between, destination];
  const parts = areOnOppositeMeridians(origin, destination)
    ? [overPole(points)]
    : cutAtAntimeridian(points, latitudeAtAntimeridian(origin, destination));
  const lines = parts
    .map((line) => line.map(toSixDecimals))
    .map(withoutRepeats)
    .filter((line) => line.length > 1);
  const [first, ...others] = lines;
  if (!first) return null;
  return others.length === 0
    ? { type: "LineString", coordinates: first }
    : { type: "MultiLineString", coordinates: lines };
}

/** To the six decimals that are written, the shortest way between the two then leads over a pole. */
function areOnOppositeMeridians(a: Position, b: Position): boolean {
  return Math.abs(Math.abs(a[0] - b[0]) - 180) < 1e-6;
}

/** Up one meridian to the pole and down the other: near the pole a computed longitude is noise, and would look like a cut. */
function overPole(points: readonly Position[]): Position[] {
  const [[here, from] = [0, 0], [there, to] = [0, 0]] = [points[0], points.at(-1)];
  const pole = from + to < 0 ? -90 : 90;
  const toPole = Math.abs(pole - from);
  const steps = points.length - 1;
  const beforePole = points.filter((_, index) => (index / steps) * (180 - Math.abs(from + to)) < toPole);
  return [
    ...beforePole.map(([, lat]): Position => [here, lat]),
    [here, pole],
    [there, pole],
    ...points.slice(beforePole.length).map(([, lat]): Position => [there, lat]),
  ];
}

/** Where |Δlng| is over 180° the line has crossed: one part ends on its side of ±180°, the next starts on the other. */
function cutAtAntimeridian(points: readonly Position[], latitude: number): Position[][] {
  const lines: Position[][] = [[]];
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before && Math.abs(point[0] - before[0]) > 180) {
      const side = before[0] > 0 ? 180 : -180;
      lines.at(-1)?.push([side, latitude]);
      lines.push([[-side, latitude]]);
    }
    lines.at(-1)?.push(point);
  });
  return lines;
}

/** Latitude at which the great circle through two positions meets ±180°, from the normal of its plane. */
function latitudeAtAntimeridian(a: Position, b: Position): number {
  const [u, v] = [toVector(a), toVector(b)];
  const normalX = u.y * v.z - u.z * v.y;
  const normalZ = u.x * v.y - u.y * v.x;
  return (Math.atan(normalX / normalZ) * 180) / Math.PI;
}

function toVector([lng, lat]: Position): { x: number; y: number; z: number } {
  const [lambda, phi] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
  return { x: Math.cos(phi) * Math.cos(lambda), y: Math.cos(phi) * Math.sin(lambda), z: Math.sin(phi) };
}

function withoutRepeats(line: readonly GeoPosition[]): GeoPosition[] {
  return line.filter((point, index) => {
    const before = line[index - 1];
    return !before || before[0] !== point[0] || before[1] !== point[1];
  });
}
