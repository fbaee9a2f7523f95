import { effect } from "@preact/signals";
import type { MapHandle } from "../map/map-view.ts";
import type { Presenter } from "../view/presenter.ts";

/**
 * Tells the map what the step's words cover at the bottom and the evidence at the side, so that what a step is about
 * stands clear of both; the still picture keeps clear as well.
 */
export function keepClearOfStep(
  canvas: HTMLElement,
  presenter: Pick<Presenter, "store" | "isEvidenceOpen" | "isAnswered">,
  handle: Pick<MapHandle, "setPadding">,
): () => void {
  const page = canvas.ownerDocument;
  const tell = () => {
    const frame = canvas.getBoundingClientRect();
    const words = page.querySelector(".step")?.getBoundingClientRect();
    const evidence = page.querySelector(".evidence")?.getBoundingClientRect();
    const bottom = words ? Math.max(0, frame.bottom - words.top) : 0;
    const isBeside = evidence !== undefined && evidence.left > frame.left + 1;
    page.documentElement.style.setProperty("--covered", `${bottom}px`);
    handle.setPadding({ top: 0, left: 0, right: isBeside ? frame.right - evidence.left : 0, bottom });
  };
  const resized = new ResizeObserver(tell);
  resized.observe(canvas);
  const words = page.querySelector(".step");
  if (words) resized.observe(words);
  const stop = effect(() => {
    presenter.store.view.value;
    presenter.isAnswered.value;
    presenter.isEvidenceOpen.value;
    // The panels are drawn after the view has changed.
    requestAnimationFrame(tell);
  });
  return () => {
    resized.disconnect();
    stop();
  };
}
