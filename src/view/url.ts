import { isLocale } from "../model/locales.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { INITIAL_VIEW, type Selection, THEMES, type Theme, type ViewState } from "./view-state.ts";

/**
 * The view an address asks for. An address may select, never configure: only ids of the dataset, known
 * languages and known themes are taken; whatever else it holds is ignored. Never throws.
 * @param query the query string, with or without its "?"
 */
export function parseViewState(query: string, index: DatasetIndex): ViewState {
  const params = new URLSearchParams(query);
  return {
    story: known(params.get("story"), (id) => index.storyById.has(id)) ?? INITIAL_VIEW.story,
    selection: parseSelection(params.get("select"), index),
    locale: known(params.get("lang"), isLocale) ?? INITIAL_VIEW.locale,
    theme: known(params.get("theme"), isTheme) ?? INITIAL_VIEW.theme,
  };
}

/**
 * The query string of a view, "" for the initial one, else beginning with "?". Inverse of `parseViewState` for
 * every view of the dataset; parameters in a fixed order, those at their initial value left out.
 */
export function formatViewState(view: ViewState): string {
  const params: string[] = [];
  if (view.story !== null) params.push(`story=${encode(view.story)}`);
  if (view.selection.type === "entry") params.push(`select=${encode(view.selection.id)}`);
  if (view.locale !== INITIAL_VIEW.locale) params.push(`lang=${encode(view.locale)}`);
  if (view.theme !== INITIAL_VIEW.theme) params.push(`theme=${encode(view.theme)}`);
  return params.length === 0 ? "" : `?${params.join("&")}`;
}

function parseSelection(id: string | null, index: DatasetIndex): Selection {
  return id !== null && index.entryById.has(id) ? { type: "entry", id } : { type: "none" };
}

function isTheme(word: string): word is Theme {
  return (THEMES as readonly string[]).includes(word);
}

function known<T extends string>(value: string | null, allowed: (value: string) => value is T): T | null;
function known(value: string | null, allowed: (value: string) => boolean): string | null;
function known(value: string | null, allowed: (value: string) => boolean): string | null {
  return value !== null && allowed(value) ? value : null;
}

/** Percent-encoded but for "/", which a query may hold and which keeps `select=flow/…` readable. */
function encode(value: string): string {
  return encodeURIComponent(value).replaceAll("%2F", "/");
}
