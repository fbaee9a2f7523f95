import type { Entry, Flow } from "../model/dataset.ts";

/** Widths relative to a flow whose quantity is not stated: the smallest and the largest a quantity is drawn with. */
const SMALLEST_SCALE = 1.35;
export const LARGEST_SCALE = 1.7;

/**
 * How wide a flow is drawn, relative to one whose quantity no document states (1, a width no quantity ever gets).
 * Width grows with the square root of the quantity, and only flows counted alike (one unit, one period) are
 * compared; the largest of them has the largest width.
 */
export function flowScale(flow: Flow, entries: readonly Entry[]): number {
  const { quantity } = flow;
  if (quantity === null) return 1;
  const alike = entries.flatMap((entry) => {
    if (entry.type !== "flow" || entry.quantity === null) return [];
    const { unit, per, value } = entry.quantity;
    return unit === quantity.unit && per === quantity.per ? [value] : [];
  });
  const share = Math.sqrt(quantity.value / Math.max(quantity.value, ...alike));
  return SMALLEST_SCALE + (LARGEST_SCALE - SMALLEST_SCALE) * (Number.isFinite(share) ? share : 0);
}
