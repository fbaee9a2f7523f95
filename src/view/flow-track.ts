import { severedAt } from "./flow-shape.ts";
import type { Point } from "./mercator.ts";
import { type Polyline, stationAt } from "./polyline.ts";
import type { SceneFlow } from "./scene.ts";

/** The way that pulses take along a picked flow: its line, and how far they come on it, in pixels of the plane. */
export interface FlowTrack {
  readonly line: Polyline;
  /** The head, or where the flow is cut. */
  readonly end: number;
}

/** Distance from one pulse to the next, and way in a second, in pixels. */
const SPACING = 72;
const SPEED = 110;

/** So many pixels after the origin and before the end a pulse grows and shrinks. */
const EASE = 18;

/**
 * The track of a flow; null for what does not move: what is only claimed, or over. What was stopped moves as far as
 * the bar.
 */
export function flowTrack({ arc, look }: Pick<SceneFlow, "arc" | "look">): FlowTrack | null {
  if (look === "ghost" || look === "hollow" || look === "hollow dashes") return null;
  const { line } = arc;
  return { line, end: look === "severed" ? severedAt(line).from : line.length };
}

/**
 * Where the pulses of a track are, and how large.
 * @param elapsed milliseconds since the motion began
 * @returns points of the plane with a size from 0 to 1
 */
export function pulsesAt({ line, end }: FlowTrack, elapsed: number): readonly (Point & { size: number })[] {
  const offset = ((elapsed / 1000) * SPEED) % SPACING;
  const count = Math.ceil((end - offset) / SPACING);
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const travel = offset + index * SPACING;
    const { x, y } = stationAt(line, travel);
    return { x, y, size: Math.min(1, travel / EASE, (end - travel) / EASE) };
  });
}
