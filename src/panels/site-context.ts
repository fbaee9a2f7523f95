import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { messagesFor } from "../i18n/locales.ts";
import type { Messages } from "../i18n/messages.ts";
import type { DatasetIndex } from "../view/dataset-index.ts";
import { selectionOf } from "../view/selection.ts";
import type { ViewStore } from "../view/store.ts";
import type { ViewState } from "../view/view-state.ts";

/** What every panel reads: the data, the view, and where the keyboard came from. */
export interface Site {
  readonly index: DatasetIndex;
  readonly store: ViewStore;
  readonly focus: SelectionFocus;
}

/** Where focus goes when the evidence panel opens and closes. The only state that is not view state. */
interface SelectionFocus {
  /** What was pressed to open the panel; gets the focus back when it closes. */
  opener: HTMLElement | null;
  /** Whether the panel that opens next takes the focus. */
  toHeading: boolean;
}

export const SiteContext = createContext<Site | null>(null);

export interface SiteNow extends Site {
  readonly view: ViewState;
  readonly messages: Messages;
}

/** The site as it is now; the component is drawn again when the view changes. */
export function useSite(): SiteNow {
  const site = useContext(SiteContext);
  if (!site) throw new Error("A panel stands outside of SiteContext.");
  const view = site.store.view.value;
  return { ...site, view, messages: messagesFor(view.locale) };
}

/** Picks an entry, place or organisation; the panel takes the focus if the keyboard did it. */
export function pick(site: Site, id: string, event: MouseEvent): void {
  site.focus.opener = event.currentTarget instanceof HTMLElement ? event.currentTarget : null;
  site.focus.toHeading = isFromKeyboard(event);
  site.store.update({ selection: selectionOf(site.index, id) });
}

/** A click that Enter or Space made has no press count. */
function isFromKeyboard(event: MouseEvent): boolean {
  return event.detail === 0;
}

/**
 * Closes the evidence panel; if the focus was in it, it returns to where the panel was opened from. A pointer does not
 * look where the focus goes, and the page stays where it is.
 */
export function closeSelection(site: Site, event?: Event): void {
  const { selection } = site.store.view.peek();
  if (selection.type === "none") return;
  const focused = document.activeElement;
  const wasInside = focused === document.body || focused?.closest(".evidence") !== null;
  const id = CSS.escape(selection.id);
  const opener = site.focus.opener?.isConnected
    ? site.focus.opener
    : document.querySelector<HTMLElement>(`[data-id="${id}"], [data-subject="${id}"]`);
  site.focus.opener = null;
  site.store.update({ selection: { type: "none" } });
  if (wasInside) opener?.focus({ preventScroll: event instanceof MouseEvent && !isFromKeyboard(event) });
}
