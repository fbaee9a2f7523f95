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
  const points: Position[] = [origin];
  for (let step = 1; step < steps; step++) points.push(pointAt(step / steps));
  points.push(destination);
  const lines = cutAtAntimeridian(points, latitudeAtAntimeridian(origin, destination))
    .map((line) => line.map(toSixDecimals))
    .map(withoutRepeats)
    .filter((line) => line.length > 1);
  const [first, ...others] = lines;
  if (!first) return null;
  return others.length === 0
    ? { type: "LineString", coordinates: first }
    : { type: "MultiLineString", coordinates: lines };
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
