import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Step, Tour } from "../model/tour.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { visibleEntries } from "./derive.ts";
import { emphasisedIds } from "./emphasis.ts";
import { sameView, type ViewStore } from "./store.ts";
import { movedTo, namedStep, type TourMove, tourOfStory, viewOfStep } from "./tour.ts";
import { INITIAL_VIEW, type ViewState } from "./view-state.ts";

/**
 * A tour being told: the view state says which step and what of it has been left, these signals what lies over it.
 * No DOM, so that it can be tested without one.
 */
export interface Presenter {
  readonly tour: Tour;
  /** The step shown, or the one that the tour goes on from; counted from 0. */
  readonly at: ReadonlySignal<number>;
  readonly step: ReadonlySignal<Step>;
  /** The view is no longer the step's: the teacher has picked something or moved the map. */
  readonly isAway: ReadonlySignal<boolean>;
  readonly isAnswered: Signal<boolean>;
  readonly isBlank: Signal<boolean>;
  readonly isSpotlit: Signal<boolean>;
  readonly isEvidenceOpen: Signal<boolean>;
  /** When the clock was started, in milliseconds since 1970; null: it stands at nothing. */
  readonly startedAt: Signal<number | null>;
  /** For map and panels: a pick opens its evidence, and closing that goes back to what the step picks. */
  readonly store: ViewStore;
  readonly go: (move: TourMove) => void;
  /** Shows the step's own view again. */
  readonly comeBack: () => void;
  /** The ids that keep their strength: of the pick, or else of what the step's claims speak of. */
  readonly emphasise: (index: DatasetIndex, view: ViewState) => ReadonlySet<string> | null;
}

/**
 * Opens the tour that a view asks for, at its step; an address that holds more of a view than a step is where the
 * teacher had left the tour for.
 * @param tours not empty
 * @throws Error without tours
 */
export function createPresenter(tours: readonly Tour[], index: DatasetIndex, store: ViewStore): Presenter {
  const tour = askedTour(tours, store.view.peek());
  const viewAt = (at: number): ViewState => viewAtStep(tour, at, index, store.view.peek());
  const at = computed(() => namedStep(tour, store.view.value.presentation.step));
  const step = computed(() => stepAt(tour, at.value));
  const isAway = computed(
    () => !sameView(store.view.value, viewAtStep(tour, at.value, index, store.view.value)),
  );
  const isAnswered = signal(false);
  const isEvidenceOpen = signal(false);
  const show = (next: number) =>
    batch(() => {
      if (next !== at.peek()) isAnswered.value = false;
      isEvidenceOpen.value = false;
      store.update(viewAt(next));
    });
  if (asksForStep(tour, store.view.peek())) show(at.peek());
  else store.update({ presentation: viewAt(at.peek()).presentation });
  return {
    tour,
    at,
    step,
    isAway,
    isAnswered,
    isBlank: signal(false),
    isSpotlit: signal(false),
    isEvidenceOpen,
    startedAt: signal(null),
    store: pickingStore(store, isEvidenceOpen, () => viewAt(at.peek()).selection),
    go: (move) => show(movedTo(tour, at.peek(), move)),
    comeBack: () => show(at.peek()),
    emphasise: (shown, view) =>
      emphasisedIds(shown, view) ?? (isAway.peek() ? null : citedIds(shown, view, step.peek())),
  };
}

function askedTour(tours: readonly Tour[], { presentation, story }: ViewState): Tour {
  const named = tours.find(({ id }) => id === presentation.tour);
  const tour = named ?? tourOfStory(tours, story) ?? tourOfStory(tours, null) ?? tours[0];
  if (!tour) throw new Error("There is no tour to present.");
  return tour;
}

function stepAt({ id, steps }: Tour, at: number): Step {
  const step = steps[at];
  if (!step) throw new Error(`The tour ${id} has no step ${at + 1}.`);
  return step;
}

function viewAtStep(tour: Tour, at: number, index: DatasetIndex, view: ViewState): ViewState {
  const step = stepAt(tour, at);
  const presentation = { ...view.presentation, tour: tour.id, step: step.id };
  return { ...viewOfStep(step, index, view), mode: "present", presentation };
}

/** Whether a view says no more than which tour and step: its story may be the page's. */
function asksForStep({ story }: Tour, view: ViewState): boolean {
  if (view.presentation.tour === null) return true;
  const { mode, presentation, locale, theme } = view;
  const isOwnStory = view.story === null || view.story === story;
  return (
    isOwnStory && sameView(view, { ...INITIAL_VIEW, mode, presentation, locale, theme, story: view.story })
  );
}

function pickingStore(
  store: ViewStore,
  isEvidenceOpen: Signal<boolean>,
  ownPick: () => ViewState["selection"],
): ViewStore {
  return {
    view: store.view,
    update: (patch) =>
      batch(() => {
        if (!patch.selection) return store.update(patch);
        const isPick = patch.selection.type !== "none";
        isEvidenceOpen.value = isPick;
        store.update(isPick ? patch : { ...patch, selection: ownPick() });
      }),
  };
}

/**
 * What of a view of some time the step's claims speak of, with the ends of arrows. Null when that is all or nothing of
 * it, and where a whole story or what a filter leaves is shown: then the step is about all of it.
 */
function citedIds(index: DatasetIndex, view: ViewState, { claims }: Step): ReadonlySet<string> | null {
  if (view.asOf === null) return null;
  const shown = visibleEntries(index, view);
  const cited = shown.filter((entry) => entry.claims.some((id) => claims.includes(id)));
  if (cited.length === 0 || cited.length === shown.length) return null;
  const ends = cited.flatMap((entry) =>
    entry.type === "flow"
      ? [entry.origin.at, entry.destination.at]
      : entry.type === "measure"
        ? entry.severs
        : [],
  );
  return new Set([...cited.map(({ id }) => id), ...ends]);
}
