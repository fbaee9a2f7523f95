import type { ClaimId } from "../model/dataset.ts";
import type { Camera } from "./camera.ts";

/**
 * What the reader is looking at. One plain object; an address, a bookmark, a tour step and an embed are all
 * this object written as a query string (see `url.ts`). Nothing else in the program keeps view state.
 */

/** What is picked: an entry of the dataset, a place or an organisation that claims speak of, or nothing. */
export type Selection = { readonly type: "none" } | { readonly type: PickType; readonly id: string };

/** What can be picked. */
type PickType = "entry" | "place" | "organisation";

export const THEMES = ["auto", "light", "dark", "projector"] as const;
export type Theme = (typeof THEMES)[number];

/** By what the entries can be filtered, besides the story. */
export const FACETS = ["kind", "status", "document", "country"] as const;
export type Facet = (typeof FACETS)[number];

/** Of each facet the values wanted, in alphabetical order, each once; none means all. See `filters.ts`. */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

export const NO_FILTERS: Filters = { kind: [], status: [], document: [], country: [] };

/**
 * As of when: what had been reported by the end of a month ("2023-06"), or only what no document dates
 * ("undated"). Null: everything.
 */
export type AsOf = string | null;

export const TABLE_COLUMNS = ["name", "kind", "status", "country", "date", "quantity"] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** The column beside the map: the list, the table in an order, or a document with one of its claims open. */
export type Panel =
  | { readonly type: "list" }
  | { readonly type: "table"; readonly sortBy: TableColumn | null; readonly descending: boolean }
  | { readonly type: "document"; readonly id: string; readonly claim: ClaimId | null };

/** For whom the page is composed: readers, the host of a frame, a class. */
export const MODES = ["explore", "embed", "present"] as const;
export type Mode = (typeof MODES)[number];

/** Where a presentation is. Of a page that presents nothing: all null. */
export interface Presentation {
  /** Id of the tour, of the form of one: which tours there are is known where they are loaded. Null: the story's. */
  readonly tour: string | null;
  /** Id of the step, or its number counted from 1; null: the first. */
  readonly step: string | null;
  /** What the presenter's window and the notes window know each other by; null while there is only one. */
  readonly room: string | null;
  /** This is the notes window. */
  readonly isNotes: boolean;
}

export const NO_PRESENTATION: Presentation = { tour: null, step: null, room: null, isNotes: false };

/** The parts of an embed that its host can hide. Source and credits always stay. */
export const HIDEABLE = ["title", "legend", "list"] as const;
type Hideable = (typeof HIDEABLE)[number];

/** How an embed is composed; of no effect in other modes. */
export interface EmbedOptions {
  /** What is left out, in the order of `HIDEABLE`, each once. */
  readonly hide: readonly Hideable[];
  /** Whether the sheet with the legend is open, and the one with the list. */
  readonly legend: boolean;
  readonly list: boolean;
  /** The embed has a height of its own, and tells the page around it. */
  readonly autoheight: boolean;
}

export interface ViewState {
  readonly mode: Mode;
  readonly presentation: Presentation;
  /** Story id, or null for the overview. */
  readonly story: string | null;
  readonly selection: Selection;
  readonly filters: Filters;
  readonly asOf: AsOf;
  readonly panel: Panel;
  /** Where the reader has moved the map to, rounded as in the address; null: where the story or the pick puts it. */
  readonly camera: Camera | null;
  /** Language tag of the interface, one of `LOCALES`. */
  readonly locale: string;
  readonly theme: Theme;
  readonly embed: EmbedOptions;
}

export const INITIAL_VIEW: ViewState = {
  mode: "explore",
  presentation: NO_PRESENTATION,
  story: null,
  selection: { type: "none" },
  filters: NO_FILTERS,
  asOf: null,
  panel: { type: "list" },
  camera: null,
  locale: "en",
  theme: "auto",
  embed: { hide: [], legend: false, list: false, autoheight: false },
};

/** The theme of an address that names none: a class looks at a projector's picture. */
export function themeOfMode(mode: Mode): Theme {
  return mode === "present" ? "projector" : INITIAL_VIEW.theme;
}
