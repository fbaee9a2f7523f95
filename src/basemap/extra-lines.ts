import { mesh } from "topojson-client";
import { ABYEI_EAST, ABYEI_WEST } from "./boundary-policy.ts";
import type { Point } from "./piece.ts";
import { readWorldAtlas } from "./sources.ts";

/**
 * The other three sides of the Abyei area, [lng, lat]; the 10°10'N parallel is its northern limit (Permanent Court of
 * Arbitration, award of 22 July 2009). Near both meridians the line of 1956 lies at about 9°36'N.
 */
const ABYEI_SIDES: Point[] = [
  [ABYEI_WEST, 9.6],
  [ABYEI_WEST, 10 + 10 / 60],
  [ABYEI_EAST, 10 + 10 / 60],
  [ABYEI_EAST, 9.6],
];

/** Disputed lines that no two pieces of the main source share, [lng, lat] in degrees, by id. */
export function extraLines(scale: "110m" | "50m"): Map<string, Point[][]> {
  return new Map([
    ["abyei", [ABYEI_SIDES]],
    ["perekop", perekop(scale)],
  ]);
}

/**
 * The line across the isthmus of Perekop and the Syvash. world-atlas draws Crimea in Russia, so the arcs between
 * Russia and Ukraine around 46°N are this line; it is the only thing taken from there.
 */
function perekop(scale: "110m" | "50m"): Point[][] {
  const source = readWorldAtlas(scale);
  const names = (geometry: object) => (geometry as { properties?: { name?: string } }).properties?.name;
  const lines = mesh(source, source.objects.countries, (a, b) => {
    const pair = [names(a), names(b)];
    return a !== b && pair.includes("Russia") && pair.includes("Ukraine");
  });
  const found = (lines.coordinates as Point[][]).filter((line) =>
    line.every(([lng, lat]) => lng > 33 && lng < 35.5 && lat > 45.5 && lat < 46.5),
  );
  if (found.length !== 1)
    throw new Error(`expected one line at Perekop in world-atlas ${scale}, found ${found.length}`);
  return found;
}
