import { computed, type ReadonlySignal, signal } from "@preact/signals";

/** Whether the page stands in a frame of another page. */
export function isFramed(): boolean {
  return window.self !== window.top;
}

let followed: ReadonlySignal<boolean> | null = null;

/** Whether the page fills the screen. */
export function fullScreen(): ReadonlySignal<boolean> {
  if (followed) return followed;
  const state = signal(document.fullscreenElement !== null);
  document.addEventListener("fullscreenchange", () => {
    state.value = document.fullscreenElement !== null;
  });
  followed = state;
  return followed;
}

/** Whether wheel and single fingers belong to the page around this one: in a frame, until it fills the screen. */
export function sharesGestures(): ReadonlySignal<boolean> {
  const isFull = fullScreen();
  return computed(() => isFramed() && !isFull.value);
}

/** Fills the screen with the page, or gives it back. Where the browser refuses, nothing happens. */
export function toggleFullScreen(): void {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  change.catch(() => undefined);
}
