import type { Objects, Topology } from "topojson-specification";
import type { Point } from "./piece.ts";

/** A quantised topology of arcs in whole grid units: each point but an arc's first is the step from the one before. */
export function deltaEncoded<T extends Objects>(
  arcs: Point[][],
  objects: T,
  unitsPerDegree: number,
): Topology<T> {
  return {
    type: "Topology",
    transform: { scale: [1 / unitsPerDegree, 1 / unitsPerDegree], translate: [0, 0] },
    objects,
    arcs: arcs.map((points) =>
      points.map((point, index) => {
        const [x, y] = points[index - 1] ?? [0, 0];
        return [point[0] - x, point[1] - y];
      }),
    ),
  };
}
