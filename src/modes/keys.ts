import type { DialogName } from "../panels/open-dialog.ts";

/** What a key asks of the page. */
export type KeyAction = { readonly open: DialogName } | { readonly close: true };

/** What is known of the page when a key is pressed. */
export interface KeySituation {
  /** The focus is where keys write or choose. */
  readonly isTyping: boolean;
  /** A modal dialog is open. The browser closes it on Escape; no other key reaches the page. */
  readonly isUnderDialog: boolean;
  /** Keys of a single sign are heeded. */
  readonly singleKeys: boolean;
}

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "isComposing" | "defaultPrevented">;

/** The one place that knows the keys of the page. Null: the key is not for the page, or has been used already. */
export function keyAction(key: Key, situation: KeySituation): KeyAction | null {
  if (key.defaultPrevented || key.isComposing || situation.isUnderDialog) return null;
  if (key.key === "Escape") return { close: true };
  if (situation.isTyping || key.altKey) return null;
  const isModified = key.ctrlKey || key.metaKey;
  if (isModified) return key.key.toLowerCase() === "k" ? { open: "search" } : null;
  if (!situation.singleKeys) return null;
  // Shift is not looked at: on some keyboards it takes it to write a slash.
  if (key.key === "/") return { open: "search" };
  return key.key === "?" ? { open: "help" } : null;
}

/** Listens to the keys of a page. @returns a function that stops it */
export function bindKeys(
  page: Document,
  singleKeys: () => boolean,
  act: (action: KeyAction) => void,
): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const action = keyAction(event, {
      isTyping: isTyped(page.activeElement),
      isUnderDialog: page.querySelector("dialog[open]") !== null,
      singleKeys: singleKeys(),
    });
    if (!action) return;
    // The sign must not be written into the field that opens; Escape keeps what it means to the browser.
    if ("open" in action) event.preventDefault();
    act(action);
  };
  page.addEventListener("keydown", onKeyDown);
  return () => page.removeEventListener("keydown", onKeyDown);
}

const TYPED = "input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, select";

/** Whether the focus is where keys write or choose. */
export function isTyped(focused: Element | null): boolean {
  if (!(focused instanceof HTMLElement)) return false;
  return focused.isContentEditable || focused.matches(TYPED);
}
