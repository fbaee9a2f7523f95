import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

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

/**
 * Makes one tab stop of controls that the group does not know by key: the one that last had the focus, at first the
 * first.
 * @param controls a selector of them
 */
export function useOneStop(group: RefObject<HTMLElement | null>, controls: string): void {
  const stop = useRef<Element | null>(null);
  // After every drawing, for any of the controls may be new or gone.
  useLayoutEffect(() => {
    const { current } = group;
    if (!current) return;
    const items = () => [...current.querySelectorAll<HTMLElement>(controls)];
    const settle = () => {
      const all = items();
      const at = all.find((item) => item === stop.current) ?? all[0];
      for (const item of all) item.tabIndex = item === at ? 0 : -1;
    };
    const follow = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !target.matches(controls)) return;
      stop.current = target;
      settle();
    };
    settle();
    current.addEventListener("focusin", follow);
    return () => current.removeEventListener("focusin", follow);
  });
}
