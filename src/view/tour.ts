import type { Step, Tour } from "../model/tour.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { formatViewState, parseViewState } from "./url.ts";
import type { ViewState } from "./view-state.ts";

/**
 * A tour as views, pure: which view a step shows, where a key leads, how far one has come. Steps are counted from 0;
 * which one is shown, and since when, is state that lives elsewhere.
 */

/** What stays as the reader has it from step to step. */
export type ReaderChoices = Pick<ViewState, "locale" | "theme">;

/** The view that a step shows a reader. */
export function viewOfStep(step: Step, index: DatasetIndex, { locale, theme }: ReaderChoices): ViewState {
  return { ...parseViewState(step.view, index), locale, theme };
}

/** The tour of a story; of none (null), the one through all. Null when there is no such tour. */
export function tourOfStory(tours: readonly Tour[], story: string | null): Tour | null {
  return tours.find((tour) => tour.story === story) ?? null;
}

/** Where a key or a button leads: to the next step, or to one by its number counted from 1, as people count. */
export type TourMove = "next" | "previous" | "first" | "last" | { readonly to: number };

/** The step that a move leads to from a step; never beyond the first and the last. */
export function movedTo({ steps }: Tour, at: number, move: TourMove): number {
  const last = steps.length - 1;
  return Math.min(Math.max(wanted(at, move, last), 0), last);
}

function wanted(at: number, move: TourMove, last: number): number {
  switch (move) {
    case "next":
      return at + 1;
    case "previous":
      return at - 1;
    case "first":
      return 0;
    case "last":
      return last;
    default:
      return Number.isInteger(move.to) ? move.to - 1 : at;
  }
}

/** The step that an address names by its id or by its number from 1; the first for an unknown one or none. */
export function namedStep(tour: Tour, name: string | null): number {
  const at = tour.steps.findIndex(({ id }) => id === name);
  if (at >= 0) return at;
  return name !== null && /^\d{1,3}$/.test(name) ? movedTo(tour, 0, { to: Number(name) }) : 0;
}

export interface TourProgress {
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** Of the way from the first step (0) to the last (1). */
  readonly share: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export function progressAt({ steps }: Tour, at: number): TourProgress {
  const count = steps.length;
  const share = count < 2 ? 1 : at / (count - 1);
  return { number: at + 1, count, share, isFirst: at === 0, isLast: at === count - 1 };
}

/**
 * The step whose view a reader is looking at, whatever language and theme; of several with the same view the nearest
 * to `at`. Null when the reader has left the tour's path: then `at` is still where it goes on. Where a step does not
 * say where the map looks, a reader who has only moved the map is still at it.
 */
export function stepOfView(tour: Tour, index: DatasetIndex, view: ViewState, at: number): number | null {
  const fitting = tour.steps.flatMap((step, number) => (shows(step, index, view) ? [number] : []));
  const [nearest] = fitting.sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  return nearest ?? null;
}

function shows(step: Step, index: DatasetIndex, view: ViewState): boolean {
  const wanted = viewOfStep(step, index, view);
  const { mode, presentation } = wanted;
  const camera = wanted.camera === null ? null : view.camera;
  return formatViewState({ ...view, mode, presentation, camera }) === formatViewState(wanted);
}
