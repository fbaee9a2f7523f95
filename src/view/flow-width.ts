import type { Entry, Flow } from "../model/dataset.ts";

/** Widths relative to a flow whose quantity is not stated: the smallest and the largest a quantity is drawn with. */
const SMALLEST_SCALE = 1.35;
export const LARGEST_SCALE = 1.7;

/**
 * How wide a flow is drawn, relative to one whose width says nothing (1). Width says how much, so it takes two flows
 * counted alike (one unit, one period) that can be compared: a lone figure is printed and not drawn. Width grows with
 * the square root of the quantity; the largest of those counted alike has the largest width.
 */
export function flowScale(flow: Flow, entries: readonly Entry[]): number {
  const { quantity } = flow;
  if (quantity === null) return 1;
  const alike = entries.flatMap((entry) => {
    if (entry.type !== "flow" || entry.quantity === null) return [];
    const { unit, per, value } = entry.quantity;
    return unit === quantity.unit && per === quantity.per ? [value] : [];
  });
  if (alike.length < 2) return 1;
  const share = Math.sqrt(quantity.value / Math.max(quantity.value, ...alike));
  return SMALLEST_SCALE + (LARGEST_SCALE - SMALLEST_SCALE) * (Number.isFinite(share) ? share : 0);
}
