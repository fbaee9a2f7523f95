import type { Position } from "../model/position.ts";
import { boxAround, isInside } from "../view/label-layout.ts";
import { type Point, project } from "../view/mercator.ts";
import { distance, distanceToPolyline } from "../view/polyline.ts";
import type { Scene } from "../view/scene.ts";
import type { SceneLabel } from "../view/scene-labels.ts";

/** How far from a mark or a curve a pick may be, in pixels: a target of at least 24 px. */
const REACH = 13;

/**
 * The entry whose mark or arrow is nearest to a position, or null when none is near enough. Marks come before
 * arrows, because arrows end at marks. Distances are those of the screen at the scene's zoom.
 */
export function entryAt(scene: Scene, position: Position): string | null {
  const point = project(position, scene.zoom);
  const marks = scene.marks
    .filter(({ entry }) => entry !== null)
    .map(({ id, point: at }) => ({ id, away: distance(at, point) }));
  const arcs = scene.flows.map(({ flow, arc }) => ({
    id: flow.id,
    away: distanceToPolyline(arc.line, point),
  }));
  return nearest(marks) ?? nearest(arcs);
}

function nearest(items: readonly { readonly id: string; readonly away: number }[]): string | null {
  const [first] = items.filter(({ away }) => away <= REACH).sort((a, b) => a.away - b.away);
  return first?.id ?? null;
}

/** The place whose name stands at a point of the plane; null for none. */
export function placeNamedAt(labels: readonly SceneLabel[], point: Point): string | null {
  return (
    labels.find(({ names, at, ...size }) => names !== null && isInside(boxAround(at, size), point))?.names ??
    null
  );
}
