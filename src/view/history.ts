import { effect } from "@preact/signals";
import type { DatasetIndex } from "./dataset-index.ts";
import { isSameStep, sameView, type ViewStore } from "./store.ts";
import { formatViewState, parseViewState } from "./url.ts";
import type { ViewState } from "./view-state.ts";

/** What the binding needs of a browser window, so that it can be tested without one. */
export interface AddressBar {
  readonly location: { readonly pathname: string; readonly search: string; readonly hash: string };
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
 * language, theme or place of the map replaces the address, Back and Forward update the view. An embed uses "replace only", so that it never
 * adds to the history of its host page.
 * @returns a function that undoes the binding
 */
export function bindHistory(
  store: ViewStore,
  index: DatasetIndex,
  bar: AddressBar,
  policy: HistoryPolicy,
): () => void {
  const onPopState = () => store.update(parseViewState(bar.location.search, index));
  bar.addEventListener("popstate", onPopState);
  const stopWriting = effect(() => writeAddress(store.view.value, index, bar, policy));
  return () => {
    stopWriting();
    bar.removeEventListener("popstate", onPopState);
  };
}

function writeAddress(view: ViewState, index: DatasetIndex, bar: AddressBar, policy: HistoryPolicy): void {
  const { pathname, search, hash } = bar.location;
  const shown = parseViewState(search, index);
  if (sameView(shown, view)) return;
  const address = pathname + formatViewState(view) + hash;
  if (!isSameStep(shown, view) && policy === "push steps") bar.history.pushState(null, "", address);
  else bar.history.replaceState(null, "", address);
}
