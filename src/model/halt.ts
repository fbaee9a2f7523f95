import type { Flow } from "./dataset.ts";

/**
 * How a flow is severed: it is halted now, it was halted in the past, or somebody claims that it was. What a measure
 * severs is the trade, so of such a flow "ended" and "claimed" speak of the halt. Null: not severed.
 */
export type Halt = "now" | "past" | "claimed";

export function haltOf({ status, severedBy }: Pick<Flow, "status" | "severedBy">): Halt | null {
  if (status === "halted") return "now";
  if (severedBy.length === 0) return null;
  if (status === "ended") return "past";
  return status === "claimed" ? "claimed" : null;
}
