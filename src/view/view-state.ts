/**
 * What the reader is looking at. One plain object; an address, a bookmark, a tour step and an embed are all
 * this object written as a query string (see `url.ts`). Nothing else in the program keeps view state.
 */

/** What is picked: an entry of the dataset (with, if one is open, a claim of it), or nothing. */
export type Selection = { readonly type: "none" } | { readonly type: "entry"; readonly id: string };

export const THEMES = ["auto", "light", "dark", "projector"] as const;
export type Theme = (typeof THEMES)[number];

export interface ViewState {
  /** Story id, or null for the overview. */
  readonly story: string | null;
  readonly selection: Selection;
  /** Language tag of the interface, one of `LOCALES`. */
  readonly locale: string;
  readonly theme: Theme;
}

export const INITIAL_VIEW: ViewState = {
  story: null,
  selection: { type: "none" },
  locale: "en",
  theme: "auto",
};
