import { useState } from "preact/hooks";

/**
 * A group of controls that is one tab stop, inside which keys move (roving tabindex,
 * https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/).
 */
export interface Roving {
  /** The key of the control that the tab key reaches: where the group was left, else its home, else the first. */
  readonly stop: string | undefined;
  /** To be told which control has the focus. */
  readonly reach: (key: string) => void;
}

/** @param keys of the controls, in their order */
export function useRoving(keys: readonly string[], home: string | null): Roving {
  const [reached, reach] = useState<string | null>(null);
  const stop = [reached, home].find((key) => key !== null && keys.includes(key)) ?? keys[0];
  return { stop, reach };
}

type Direction = "vertical" | "horizontal" | "both";

/** Moves the focus from one control of a group to another, if the key asks for it. */
export function moveFocus(
  event: KeyboardEvent,
  group: HTMLElement | null,
  direction: Direction,
  controls = "button",
): void {
  const items = [...(group?.querySelectorAll<HTMLElement>(controls) ?? [])];
  const at = items.findIndex((item) => item.matches(":focus"));
  const to = targetOf(event.key, at, items.length, direction);
  if (at < 0 || to === null) return;
  event.preventDefault();
  items[to]?.focus();
}

function targetOf(key: string, at: number, count: number, direction: Direction): number | null {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const isVertical = key === "ArrowDown" || key === "ArrowUp";
  const isHorizontal = key === "ArrowRight" || key === "ArrowLeft";
  if (!isVertical && !isHorizontal) return null;
  if (direction !== "both" && direction !== (isVertical ? "vertical" : "horizontal")) return null;
  const isForward = key === "ArrowDown" || key === "ArrowRight";
  return isForward ? Math.min(at + 1, count - 1) : Math.max(at - 1, 0);
}
