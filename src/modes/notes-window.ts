import type { ViewStore } from "../view/store.ts";
import { formatViewState } from "../view/url.ts";

/** What came of asking for the notes window: it, or null when the browser blocked it; and its address in either case. */
export interface NotesWindow {
  readonly opened: Window | null;
  readonly address: string;
}

/**
 * Opens the notes window, or brings up the one there is. The first time gives the presentation a room of its own, so
 * that two presentations on one computer do not mix.
 */
export function openNotesWindow(store: ViewStore, present: Window | null): NotesWindow {
  const { presentation } = store.view.peek();
  const room = presentation.room ?? newRoom();
  store.update({ presentation: { ...presentation, room } });
  const view = store.view.peek();
  const address =
    location.pathname + formatViewState({ ...view, presentation: { ...view.presentation, isNotes: true } });
  if (present && !present.closed) {
    present.focus();
    return { opened: present, address };
  }
  return { opened: window.open(address, `notes-${room}`, "popup,width=1000,height=720"), address };
}

function newRoom(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join("");
}
