import { effect } from "@preact/signals";
import type { MapHandle } from "../map/map-view.ts";
import type { Site } from "../panels/site-context.ts";
import { coveredEdges } from "./covered-edges.ts";

/**
 * Tells the map what the evidence panel covers. On phones it brings the map up beside the panel, and when that closes
 * the page back to where it was, unless the reader has moved it.
 */
export function keepClearOfPanel(
  canvas: HTMLElement,
  { store }: Pick<Site, "store">,
  handle: Pick<MapHandle, "setPadding">,
): () => void {
  let moved: { readonly from: number; readonly to: number } | null = null;
  const tell = () => {
    const panel = document.querySelector(".evidence");
    if (panel && getComputedStyle(panel).position === "fixed") {
      const from = moved?.from ?? scrollY;
      scrollBy({ top: Math.max(0, canvas.getBoundingClientRect().top), behavior: "instant" });
      moved = { from, to: scrollY };
    } else {
      if (moved && scrollY === moved.to) scrollTo({ top: moved.from, behavior: "instant" });
      moved = null;
    }
    const frame = canvas.getBoundingClientRect();
    handle.setPadding(coveredEdges(frame, panel?.getBoundingClientRect() ?? NOWHERE));
  };
  const resized = new ResizeObserver(tell);
  resized.observe(canvas);
  const stop = effect(() => {
    store.view.value;
    // The panel is drawn after the view has changed.
    requestAnimationFrame(tell);
  });
  return () => {
    resized.disconnect();
    stop();
  };
}

const NOWHERE = { top: 0, right: 0, bottom: 0, left: 0 } as const;
