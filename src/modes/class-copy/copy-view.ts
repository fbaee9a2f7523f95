import type { Locale } from "../../model/locales.ts";
import type { DatasetIndex } from "../../view/dataset-index.ts";
import type { AddressBar } from "../../view/history.ts";
import { parseViewState } from "../../view/url.ts";
import { INITIAL_VIEW, type ViewState } from "../../view/view-state.ts";
import { quietBar } from "../in-a-frame.ts";

/**
 * The view that the address of a class copy asks for. The file without a query shows the overview in its own language.
 * A copy has no embeds: it shows the reader what they hold.
 * @param query with or without "?"
 */
export function copyView(query: string, index: DatasetIndex, own: Locale): ViewState {
  if (query.length <= 1) return { ...INITIAL_VIEW, locale: own };
  const view = parseViewState(query, index);
  return view.mode === "embed" ? { ...view, mode: INITIAL_VIEW.mode } : view;
}

/** The address bar of a class copy: no view leaves the query empty, so that a reload does not change the language. */
export function copyBar(bar: AddressBar): AddressBar {
  const quiet = quietBar(bar);
  const named = (address: string) =>
    address.includes("?") ? address : address.replace(/(?=#|$)/, `?lang=${INITIAL_VIEW.locale}`);
  return {
    get location() {
      return quiet.location;
    },
    history: {
      pushState: (state, unused, address) => quiet.history.pushState(state, unused, named(address)),
      replaceState: (state, unused, address) => quiet.history.replaceState(state, unused, named(address)),
    },
    addEventListener: (...listener) => quiet.addEventListener(...listener),
    removeEventListener: (...listener) => quiet.removeEventListener(...listener),
  };
}
