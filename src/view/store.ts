import { type ReadonlySignal, signal } from "@preact/signals";
import type { Selection, ViewState } from "./view-state.ts";

/** The one signal of view state. Events call `update`; map, panels and address read `view`. */
export interface ViewStore {
  readonly view: ReadonlySignal<ViewState>;
  /** Merges a patch. A patch that changes nothing wakes nobody. */
  readonly update: (patch: Partial<ViewState>) => void;
}

export function createViewStore(initial: ViewState): ViewStore {
  const view = signal(initial);
  return {
    view,
    update(patch) {
      const next = { ...view.peek(), ...patch };
      if (!sameView(next, view.peek())) view.value = next;
    },
  };
}

/** Whether two views show the reader the same. */
export function sameView(a: ViewState, b: ViewState): boolean {
  return (
    a.story === b.story && a.locale === b.locale && a.theme === b.theme && samePick(a.selection, b.selection)
  );
}

/** Whether two selections pick the same. */
export function samePick(a: Selection, b: Selection): boolean {
  if (a.type === "entry" && b.type === "entry") return a.id === b.id;
  return a.type === b.type;
}
