import type { TourMove } from "../view/tour.ts";
import { isTyped } from "./keys.ts";

/** What a key asks of a presentation. */
export type PresenterAction =
  | { readonly move: TourMove }
  | { readonly digit: number }
  | { readonly do: PresenterCommand };

export type PresenterCommand = "blank" | "full screen" | "notes" | "reveal" | "spotlight" | "help" | "close";

/** What is known of the page when a key is pressed. */
export interface PresenterSituation {
  readonly isTyping: boolean;
  /** The focus is on a button or link, which Space presses. */
  readonly isOnControl: boolean;
  /** The focus is on text that scrolls, which the arrows up and down do. */
  readonly isOnText: boolean;
  /** A modal dialog is open: the keys are its own. */
  readonly isUnderDialog: boolean;
  readonly isBlank: boolean;
}

type Key = Pick<
  KeyboardEvent,
  "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "isComposing" | "defaultPrevented"
>;

const MOVES: Readonly<Record<string, TourMove>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
};

const COMMANDS: Readonly<Record<string, PresenterCommand>> = {
  b: "blank",
  ".": "blank",
  f: "full screen",
  n: "notes",
  q: "reveal",
  l: "spotlight",
  "?": "help",
  Escape: "close",
};

const MODIFIERS = ["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock"];

/** The one place that knows the keys of a presentation. Null: the key is not for it, or has been used already. */
export function presenterAction(key: Key, situation: PresenterSituation): PresenterAction | null {
  if (key.defaultPrevented || key.isComposing || situation.isUnderDialog || situation.isTyping) return null;
  if (key.ctrlKey || key.metaKey || key.altKey || MODIFIERS.includes(key.key)) return null;
  if (situation.isBlank) return { do: "blank" };
  if (key.key === " ") {
    return situation.isOnControl ? null : { move: key.shiftKey ? "previous" : "next" };
  }
  const command = COMMANDS[letterOf(key)];
  if (command && (!key.shiftKey || command === "help" || /^[A-Z]$/.test(key.key))) return { do: command };
  if (key.shiftKey) return null;
  if (/^\d$/.test(key.key)) return { digit: Number(key.key) };
  const move = situation.isOnText && /^Arrow(Up|Down)$/.test(key.key) ? undefined : MOVES[key.key];
  return move === undefined ? null : { move };
}

/** Letters as they are written; where the keyboard writes no Latin ones, as they lie on it. */
function letterOf({ key, code }: Pick<Key, "key" | "code">): string {
  if (key.length !== 1) return key;
  const isLatin = (key.codePointAt(0) ?? 0) < 0x80;
  return (isLatin ? key : code.replace(/^Key/, "")).toLowerCase();
}

/**
 * Listens to the keys of a page before the map does. In a frame it sleeps until the frame has the focus: not even then
 * does it take a key that asks nothing of it.
 * @returns a function that stops it
 */
export function bindPresenterKeys(
  page: Document,
  isBlank: () => boolean,
  act: (action: PresenterAction, at: number) => void,
): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (isAsleep(page)) return;
    const focused = page.activeElement;
    const action = presenterAction(event, {
      isTyping: isTyped(focused),
      isOnControl: focused?.matches("button, a[href], summary, input") ?? false,
      isOnText: focused?.matches("[data-scrolls]") ?? false,
      isUnderDialog: page.querySelector("dialog[open]") !== null,
      isBlank: isBlank(),
    });
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    act(action, event.timeStamp);
  };
  page.addEventListener("keydown", onKeyDown, { capture: true });
  return () => page.removeEventListener("keydown", onKeyDown, { capture: true });
}

/** Whether the page stands in another one that the reader is busy with. */
export function isAsleep(page: Document): boolean {
  const view = page.defaultView;
  return view !== null && view !== view.parent && !page.hasFocus();
}
