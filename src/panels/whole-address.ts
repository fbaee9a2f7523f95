import { formatViewState } from "../view/url.ts";
import type { ViewState } from "../view/view-state.ts";
import { pageAddress, viewAddress } from "./page-address.ts";
import { siteFolder } from "./site-folder.ts";

/** The whole address of a view on the site itself, also from an embed and from a page of an earlier version. */
export function wholeAddress(view: ViewState): string {
  return new URL(viewAddress(formatViewState(view)), new URL(siteFolder(), pageAddress())).href;
}
