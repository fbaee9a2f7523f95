import type { Point } from "./piece.ts";
import { VertexIndex } from "./vertex-index.ts";

/** Kilometres per degree of latitude, on a sphere of 6,371 km. */
const KM_PER_DEGREE = (6371 * Math.PI) / 180;

export interface Simplification {
  /** Square kilometres a point must span with its neighbours to be kept. */
  smallest: number;
  unitsPerDegree: number;
  /** Points that stay whatever they span, each as "x,y". */
  fixed: ReadonlySet<string>;
}

/**
 * Lines, [lng, lat] in grid units, with the points left out that matter least to their shape (Visvalingam and Whyatt
 * 1993), smallest first. Ends stay, and one point between them; a closed line stays a triangle at least. A point
 * stays as well when another vertex lies in the triangle it spans: then no removal can make lines cross or touch
 * that did not before.
 */
export function simplifyLines(lines: Point[][], options: Simplification): Point[][] {
  const index = new VertexIndex(lines.flat(), options.unitsPerDegree);
  return lines.map((line) => simplifyLine(line, options, index));
}

function simplifyLine(line: Point[], options: Simplification, index: VertexIndex): Point[] {
  const kept = [...line];
  const areas = kept.map((_, i) => spannedArea(kept, i, options));
  const fewest = isClosed(line) ? 4 : 3;
  while (kept.length > fewest) {
    const least = areas.indexOf(Math.min(...areas));
    const [a, b, c] = [kept[least - 1], kept[least], kept[least + 1]];
    if (!a || !b || !c || (areas[least] ?? 0) >= options.smallest) break;
    if (index.hasOtherInside(a, b, c)) {
      areas[least] = Number.POSITIVE_INFINITY;
      continue;
    }
    index.remove(b);
    kept.splice(least, 1);
    areas.splice(least, 1);
    areas[least - 1] = spannedArea(kept, least - 1, options);
    areas[least] = spannedArea(kept, least, options);
  }
  return kept;
}

function isClosed(line: Point[]): boolean {
  return line[0]?.join() === line.at(-1)?.join();
}

/** Square kilometres; infinite for points that are never removed. */
function spannedArea(line: Point[], i: number, { unitsPerDegree, fixed }: Simplification): number {
  const [a, b, c] = [line[i - 1], line[i], line[i + 1]];
  if (!a || !b || !c || fixed.has(b.join())) return Number.POSITIVE_INFINITY;
  const planar = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
  const narrowing = Math.cos(((b[1] / unitsPerDegree) * Math.PI) / 180);
  return planar * (KM_PER_DEGREE / unitsPerDegree) ** 2 * narrowing;
}
