import { type Signal, signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";

export type DialogName = "search" | "help" | "share" | "embed";

/** Which dialog is asked for. Dialogs come and go with the reader's keys; they are no part of the view. */
export interface Dialogs {
  /** `times` counts how often one was asked for, so that asking again after a failure is a new try. */
  readonly asked: Signal<{ readonly name: DialogName | null; readonly times: number }>;
  /** Whether keys of a single sign are heeded (WCAG 2.1.4). Holds until the page is left. */
  readonly singleKeys: Signal<boolean>;
}

export function createDialogs(): Dialogs {
  return { asked: signal({ name: null, times: 0 }), singleKeys: signal(true) };
}

export function openDialog({ asked }: Dialogs, name: DialogName): void {
  asked.value = { name, times: asked.peek().times + 1 };
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
