import type { Point, Polygon, Ring } from "./piece.ts";

/** Twice the signed planar area: positive when the ring runs counter-clockwise with latitude upwards. */
export function doubleArea(ring: Ring): number {
  let sum = 0;
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous) sum += previous[0] * point[1] - point[0] * previous[1];
    previous = point;
  }
  return sum;
}

/** Whether a point lies inside a ring, by the even-odd rule; for a point on the edge the answer is arbitrary. */
function ringContains(ring: Ring, [x, y]: Point): boolean {
  let inside = false;
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous && point[1] > y !== previous[1] > y) {
      const [x1, y1] = point;
      const [x2, y2] = previous;
      if (x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
    previous = point;
  }
  return inside;
}

/** Whether a polygon contains a point: inside its exterior ring and in none of its holes. */
export function polygonContains(polygon: Polygon, point: Point): boolean {
  return polygon.filter((ring) => ringContains(ring, point)).length % 2 === 1;
}

/**
 * Polygons from loose rings: counter-clockwise ones are exteriors, clockwise ones holes of the smallest exterior
 * around them. Rings without area vanish; a hole outside every exterior is an error.
 */
export function assemblePolygons(rings: Ring[]): Polygon[] {
  const sized = rings.map((ring) => ({ ring, area: doubleArea(ring) }));
  const exteriors = sized
    .filter(({ area }) => area > 0)
    .map(({ ring, area }) => ({ polygon: [ring] as Polygon, ring, area }));
  const bySize = [...exteriors].sort((a, b) => a.area - b.area);
  for (const { ring, area } of sized) {
    if (area >= 0) continue;
    const owner = bySize.find((exterior) => exterior.area > -area && surrounds(exterior.ring, ring));
    if (!owner) throw new Error(`a hole near ${ring[0]} has no exterior ring`);
    owner.polygon.push(ring);
  }
  return exteriors.map(({ polygon }) => polygon);
}

/** A hole may touch its exterior in corners, which say nothing; the rest of its corners, or else its edges, decide. */
function surrounds(exterior: Ring, hole: Ring): boolean {
  const corners = new Set(exterior.map(String));
  const free = hole.slice(1).filter((point) => !corners.has(String(point)));
  const middles = hole.slice(1).map(([x, y], i): Point => {
    const [fromX, fromY] = hole[i] ?? [x, y];
    return [(fromX + x) / 2, (fromY + y) / 2];
  });
  const probes = free.length > 0 ? free : middles;
  return probes.filter((point) => ringContains(exterior, point)).length * 2 > probes.length;
}

/** The ring with the wanted direction; rings of the sources run clockwise, a few of them the wrong way round. */
export function wound(ring: Ring, counterClockwise: boolean): Ring {
  return doubleArea(ring) > 0 === counterClockwise ? ring : [...ring].reverse();
}
