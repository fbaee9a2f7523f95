import type { TourMove } from "../../view/tour.ts";

/** So far a finger goes before it is a swipe, in pixels. */
const SWIPE = 50;

/** Handlers of touch events that make a swipe to the left "next" and one to the right "previous". */
export function swipes(go: (move: TourMove) => void): {
  readonly onTouchStart: (event: TouchEvent) => void;
  readonly onTouchEnd: (event: TouchEvent) => void;
} {
  let start: Touch | null = null;
  return {
    onTouchStart: ({ touches }) => {
      start = touches.length === 1 ? (touches[0] ?? null) : null;
    },
    onTouchEnd: ({ changedTouches }) => {
      const end = changedTouches[0];
      if (!start || !end) return;
      const across = end.clientX - start.clientX;
      const down = end.clientY - start.clientY;
      start = null;
      if (Math.abs(across) < SWIPE || Math.abs(across) < 2 * Math.abs(down)) return;
      go(across < 0 ? "next" : "previous");
    },
  };
}
