import { type GeoProjection, geoArea, geoEquirectangular, geoStream } from "d3";
import type { Point, Polygon, Ring } from "./piece.ts";
import { assemblePolygons, wound } from "./rings.ts";

const PROJECTION: GeoProjection = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .reflectY(true)
  .precision(0);

/** Degrees from the antimeridian within which a point belongs on it. */
const SNAP = 0.001;

/**
 * A polygon of the sphere, [lng, lat] in degrees, as polygons of the plane that end at ±180°, where RFC 7946
 * (section 3.1.9) wants them cut. Sources stitch Russia, Fiji and Antarctica across the antimeridian: an edge from
 * 179.9° to -179.9° is short on the sphere and crosses the whole map on the plane. Exterior rings come out
 * counter-clockwise, holes clockwise.
 */
export function cutAtAntimeridian(polygon: Polygon): Polygon[] {
  if (!polygon.some(jumps)) {
    return [polygon.map((ring, index) => wound(ring.map(snap), index === 0))];
  }
  return assemblePolygons(projectedRings(clockwiseOnSphere(polygon)).map((ring) => ring.map(snap).reverse()));
}

function jumps(ring: Ring): boolean {
  return ring.some((point, index) => Math.abs(point[0] - (ring[index - 1] ?? point)[0]) > 180);
}

function snap([lng, lat]: Point): Point {
  return 180 - Math.abs(lng) < SNAP ? [Math.sign(lng) * 180, lat] : [lng, lat];
}

/** d3-geo takes what lies to the right of a ring for its inside; none of the polygons covers half of the Earth. */
function clockwiseOnSphere(polygon: Polygon): Polygon {
  const isInverted = geoArea({ type: "Polygon", coordinates: polygon }) > 2 * Math.PI;
  return isInverted ? polygon.map((ring) => [...ring].reverse()) : polygon;
}

function projectedRings(polygon: Polygon): Ring[] {
  const rings: Ring[] = [];
  let ring: Ring = [];
  const sink = {
    point: (x: number, y: number) => void ring.push([x, y]),
    lineStart: () => {
      ring = [];
    },
    lineEnd: () => {
      const [first] = ring;
      if (first) rings.push([...ring, first]);
    },
    polygonStart: () => {},
    polygonEnd: () => {},
  };
  geoStream({ type: "Polygon", coordinates: polygon }, PROJECTION.stream(sink));
  return rings;
}
