import { effect } from "@preact/signals";
import type { DatasetIndex } from "./dataset-index.ts";
import { isSameStep, sameView, type ViewStore } from "./store.ts";
import { formatViewState, parseViewState } from "./url.ts";
import type { ViewState } from "./view-state.ts";

/** What the binding needs of a browser window, so that it can be tested without one. */
export interface AddressBar {
  readonly location: {
    readonly pathname: string;
    readonly search: string;
    readonly hash: string;
    reload?(): void;
  };
  readonly history: {
    pushState(state: unknown, unused: string, url: string): void;
    replaceState(state: unknown, unused: string, url: string): void;
  };
  addEventListener(type: "popstate", listener: () => void): void;
  removeEventListener(type: "popstate", listener: () => void): void;
}

/** "push steps": what the reader can go back from becomes a step of history; "replace only": nothing does. */
export type HistoryPolicy = "push steps" | "replace only";

/**
 * Keeps the address and the view in step: what the reader goes on to see is a step of history, another
 * language, theme or place of the map replaces the address, Back and Forward update the view. Times passed through one
 * after the other, as when time is played or its handle drawn, are one step together. An embed uses "replace only",
 * so that it never adds to the history of its host page.
 * @returns a function that undoes the binding
 */
export function bindHistory(
  store: ViewStore,
  index: DatasetIndex,
  bar: AddressBar,
  policy: HistoryPolicy,
): () => void {
  let lastStep: Step | null = null;
  const onPopState = () => {
    lastStep = null;
    const view = parseViewState(bar.location.search, index);
    // A page has the words of one language.
    if (view.locale !== store.view.peek().locale && bar.location.reload) return bar.location.reload();
    store.update(view);
  };
  bar.addEventListener("popstate", onPopState);
  const stopWriting = effect(() => {
    const view = store.view.value;
    const { pathname, search, hash } = bar.location;
    const shown = parseViewState(search, index);
    if (sameView(shown, view)) return;
    const step = stepBetween(shown, view);
    const isStep = step !== null && !(step === "time" && lastStep === "time");
    lastStep = step ?? lastStep;
    const address = pathname + formatViewState(view) + hash;
    if (isStep && policy === "push steps") bar.history.pushState(null, "", address);
    else bar.history.replaceState(null, "", address);
  });
  return () => {
    stopWriting();
    bar.removeEventListener("popstate", onPopState);
  };
}

/** What the reader has done: moved through time, or anything else. */
type Step = "time" | "other";

/** The step from one view to another; null when the reader would not think of it as one. */
function stepBetween(shown: ViewState, view: ViewState): Step | null {
  if (isSameStep(shown, view)) return null;
  return isSameStep({ ...shown, asOf: view.asOf }, view) ? "time" : "other";
}
