import { type ReadonlySignal, signal } from "@preact/signals";
import { formatViewState } from "./url.ts";
import { INITIAL_VIEW, type ViewState } from "./view-state.ts";

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
  return formatViewState(a) === formatViewState(b);
}

/** Whether two views differ in nothing but what the reader does not think of as a step: where the map is, and how it looks. */
export function isSameStep(a: ViewState, b: ViewState): boolean {
  return sameView(withoutLook(a), withoutLook(b));
}

function withoutLook(view: ViewState): ViewState {
  const { camera, locale, theme, embed } = INITIAL_VIEW;
  return { ...view, camera, locale, theme, embed };
}
