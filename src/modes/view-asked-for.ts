import { isLocale, LOCALES, type Locale } from "../model/locales.ts";
import type { DatasetIndex } from "../view/dataset-index.ts";
import { parseViewState } from "../view/url.ts";
import type { ViewState } from "../view/view-state.ts";

/** The language that the address of a page asks for, else the page's own. @param query with or without its "?" */
export function localeAskedFor(query: string, page: Document): Locale {
  const tags = [new URLSearchParams(query).get("lang"), page.documentElement.lang];
  return tags.find((tag) => tag !== null && isLocale(tag)) ?? LOCALES[0];
}

/**
 * The view that the address of a page asks for. The page of a story in a language (see `pageFile`, `embedFile`) asks
 * for both, if the query does not.
 * @param query the query string, with or without its "?"
 */
export function viewAskedFor(query: string, index: DatasetIndex, page: Document): ViewState {
  const { lang, dataset } = page.documentElement;
  const asked = new URLSearchParams({ lang, ...(dataset.story ? { story: dataset.story } : {}) });
  for (const [name, value] of new URLSearchParams(query)) asked.set(name, value);
  return parseViewState(asked.toString(), index);
}
