import { useLayoutEffect, useRef } from "preact/hooks";
import type { Point } from "../../view/mercator.ts";

/**
 * A dimmed screen with a light circle that follows the pointer and lets every press through. It begins at the step's
 * subject, where it stays for anyone without a pointer.
 */
export function Spotlight({ subject }: { subject: () => Point }) {
  const light = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const move = ({ x, y }: Point) => {
      light.current?.style.setProperty("--x", `${x}px`);
      light.current?.style.setProperty("--y", `${y}px`);
    };
    const follow = ({ clientX: x, clientY: y }: PointerEvent) => move({ x, y });
    move(subject());
    document.addEventListener("pointermove", follow);
    return () => document.removeEventListener("pointermove", follow);
  }, [subject]);
  return <div class="spotlight" ref={light} aria-hidden="true" />;
}
