import { isLocale } from "../model/locales.ts";
import { parseAsOf } from "./as-of.ts";
import { formatCamera, parseCamera } from "./camera-text.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { isFacetValue } from "./filters.ts";
import { selectionOf } from "./selection.ts";
import {
  type EmbedOptions,
  FACETS,
  type Facet,
  type Filters,
  HIDEABLE,
  INITIAL_VIEW,
  MODES,
  type Mode,
  type Panel,
  TABLE_COLUMNS,
  type TableColumn,
  THEMES,
  type Theme,
  type ViewState,
} from "./view-state.ts";

const OPEN = "open";

/**
 * The view an address asks for. An address may select, never configure: only ids of the dataset, known
 * languages and known words are taken; whatever else it holds is ignored. Never throws.
 * @param query the query string, with or without its "?"
 */
export function parseViewState(query: string, index: DatasetIndex): ViewState {
  const params = new URLSearchParams(query);
  return {
    mode: known(params.get("mode"), isMode) ?? INITIAL_VIEW.mode,
    story: known(params.get("story"), (id) => index.storyById.has(id)) ?? INITIAL_VIEW.story,
    selection: selectionOf(index, params.get("select")),
    filters: parseFilters(params, index),
    asOf: parseAsOf(params.get("asof")),
    panel: parsePanel(params, index),
    camera: parseCamera(params.get("view")),
    locale: known(params.get("lang"), isLocale) ?? INITIAL_VIEW.locale,
    theme: known(params.get("theme"), isTheme) ?? INITIAL_VIEW.theme,
    embed: parseEmbed(params),
  };
}

/**
 * The query string of a view, "" for the initial one, else beginning with "?". Inverse of `parseViewState` for
 * every view of the dataset; parameters in a fixed order, those at their initial value left out.
 */
export function formatViewState(view: ViewState): string {
  const { mode, story, selection, filters, asOf, panel, camera, locale, theme, embed } = view;
  const params: [name: string, value: string | null][] = [
    ["mode", mode === INITIAL_VIEW.mode ? null : mode],
    ["story", story],
    ["select", selection.type === "none" ? null : selection.id],
    ...FACETS.map((facet): [string, string | null] => [facet, filters[facet].join(",") || null]),
    ["asof", asOf],
    ...formatPanel(panel),
    ["view", camera && formatCamera(camera)],
    ["lang", locale === INITIAL_VIEW.locale ? null : locale],
    ["theme", theme === INITIAL_VIEW.theme ? null : theme],
    ["hide", embed.hide.join(",") || null],
    ["legend", embed.legend ? OPEN : null],
    ["list", embed.list ? OPEN : null],
    ["autoheight", embed.autoheight ? "1" : null],
  ];
  const written = params.flatMap(([name, value]) => (value === null ? [] : [`${name}=${encode(value)}`]));
  return written.length === 0 ? "" : `?${written.join("&")}`;
}

function parseFilters(params: URLSearchParams, index: DatasetIndex): Filters {
  const valuesOf = (facet: Facet) => {
    const words = (params.get(facet) ?? "").split(",");
    return [...new Set(words)].filter((word) => isFacetValue(index, facet, word)).sort();
  };
  return {
    kind: valuesOf("kind"),
    status: valuesOf("status"),
    document: valuesOf("document"),
    country: valuesOf("country"),
  };
}

/** `hide=title,legend&legend=open&list=open&autoheight=1`; `panel=list` opens the list too. */
function parseEmbed(params: URLSearchParams): EmbedOptions {
  const hidden = (params.get("hide") ?? "").split(",");
  return {
    hide: HIDEABLE.filter((part) => hidden.includes(part)),
    legend: params.get("legend") === OPEN,
    list: params.get("list") === OPEN || params.get("panel") === "list",
    autoheight: params.get("autoheight") === "1",
  };
}

/** `panel=table&sort=-date`, `panel=document/<id>&claim=<claim of it>`. */
function parsePanel(params: URLSearchParams, index: DatasetIndex): Panel {
  const panel = params.get("panel");
  if (panel === "table") return { type: "table", ...parseSort(params.get("sort")) };
  const id = panel?.startsWith("document/") ? panel.slice("document/".length) : null;
  if (id === null || !index.documentById.has(id)) return INITIAL_VIEW.panel;
  const claim = `${id}#${params.get("claim")}`;
  return { type: "document", id, claim: index.claimById.has(claim) ? claim : null };
}

function parseSort(sort: string | null): { sortBy: TableColumn | null; descending: boolean } {
  const descending = sort?.startsWith("-") ?? false;
  const sortBy = known(descending ? (sort ?? "").slice(1) : sort, isColumn);
  return { sortBy, descending: sortBy !== null && descending };
}

function formatPanel(panel: Panel): [name: string, value: string | null][] {
  switch (panel.type) {
    case "list":
      return [];
    case "table":
      return [
        ["panel", "table"],
        ["sort", panel.sortBy && (panel.descending ? "-" : "") + panel.sortBy],
      ];
    case "document":
      return [
        ["panel", `document/${panel.id}`],
        ["claim", panel.claim?.slice(panel.id.length + 1) ?? null],
      ];
  }
}

function isMode(word: string): word is Mode {
  return (MODES as readonly string[]).includes(word);
}

function isTheme(word: string): word is Theme {
  return (THEMES as readonly string[]).includes(word);
}

function isColumn(word: string): word is TableColumn {
  return (TABLE_COLUMNS as readonly string[]).includes(word);
}

function known<T extends string>(value: string | null, allowed: (value: string) => value is T): T | null;
function known(value: string | null, allowed: (value: string) => boolean): string | null;
function known(value: string | null, allowed: (value: string) => boolean): string | null {
  return value !== null && allowed(value) ? value : null;
}

/** Percent-encoded but for "/" and ",", which a query may hold and which keep addresses readable. */
function encode(value: string): string {
  return encodeURIComponent(value).replaceAll("%2F", "/").replaceAll("%2C", ",");
}
