import { type Signal, signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ViewState } from "../view/view-state.ts";
import type { TakeAway } from "./share-dialog.tsx";

export type DialogName = "search" | "help" | "share" | "embed";

/** Which dialog is asked for. Dialogs come and go with the reader's keys; they are no part of the view. */
export interface Dialogs {
  readonly asked: Signal<Asked>;
  /** Whether keys of a single sign are heeded (WCAG 2.1.4). Holds until the page is left. */
  readonly singleKeys: Signal<boolean>;
  /** Makes the files that can be taken away. */
  readonly take: TakeAway;
}

interface Asked {
  readonly name: DialogName | null;
  /** How often one was asked for, so that asking again after a failure is a new try. */
  readonly times: number;
  /** The view it is about; null: the one at hand. */
  readonly view: ViewState | null;
}

export function createDialogs(take: TakeAway): Dialogs {
  return { asked: signal<Asked>({ name: null, times: 0, view: null }), singleKeys: signal(true), take };
}

export function openDialog({ asked }: Dialogs, name: DialogName, view: ViewState | null = null): void {
  asked.value = { name, times: asked.peek().times + 1, view };
}

/** Closes a dialog, unless another has been asked for since. */
export function closeDialog({ asked }: Dialogs, name: DialogName): void {
  if (asked.peek().name === name) asked.value = { ...asked.peek(), name: null };
}

/** Null on a page without scripts, which has no dialogs. */
export const DialogsContext = createContext<Dialogs | null>(null);

export function useDialogs(): Dialogs | null {
  return useContext(DialogsContext);
}
