import { readFileSync } from "node:fs";
import { render } from "preact-render-to-string";
import { messagesFor } from "../i18n/locales.ts";
import { METHOD_PAGES } from "../i18n/method-pages.ts";
import type { Change, ChangesFile } from "../model/change.ts";
import { LOCALES, type Locale } from "../model/locales.ts";
import { MethodPage } from "../modes/method-page.tsx";
import type { Site } from "../panels/site-context.ts";
import type { DatasetIndex } from "../view/dataset-index.ts";
import { LICENCES_FILE } from "../view/licences-file.ts";
import { methodFile, pageFile } from "../view/page-file.ts";
import { createViewStore } from "../view/store.ts";
import { parseViewState } from "../view/url.ts";
import { INITIAL_VIEW } from "../view/view-state.ts";
import { readStillData } from "./draw-still.ts";
import { keepsCopy } from "./keeps-copy.ts";
import { packageCredits } from "./package-credits.ts";

/** The page on credits and method in one language. */
export interface RenderedMethodPage {
  readonly locale: Locale;
  readonly title: string;
  readonly line: string;
  readonly body: string;
}

/** Renders the page on credits and method in every language, from the committed dataset and the packages' manifests. */
export async function renderMethodPages(): Promise<RenderedMethodPage[]> {
  const { index } = await readStillData();
  const { changes } = JSON.parse(readFileSync("data/geojson/changes.json", "utf8")) as ChangesFile;
  return LOCALES.map((locale) => renderMethodPage(index, changes, locale));
}

function renderMethodPage(
  index: DatasetIndex,
  changes: readonly Change[],
  locale: Locale,
): RenderedMethodPage {
  const messages = messagesFor(locale);
  const words = METHOD_PAGES[locale];
  const { documents, claims } = index.dataset;
  const store = createViewStore({ ...INITIAL_VIEW, locale });
  const site: Site = { index, store, focus: { opener: null, toHeading: false } };
  const page = (
    <MethodPage
      site={site}
      words={words}
      changes={changes}
      packages={packageCredits()}
      licences={`./${LICENCES_FILE}`}
      keepsCopy={keepsCopy()}
    />
  );
  return {
    locale,
    title: messages.pageTitle(messages.method.heading),
    line: words.lead(documents.length, claims.length),
    body: withPages(render(page), index),
  };
}

/** Links to views become links to built pages; those to other languages lead to this page in that language. */
function withPages(html: string, index: DatasetIndex): string {
  return html.replaceAll(/<a\b[^>]* href="(?:\.\/|\?[^"]*)"[^>]*>/g, (link) => {
    const language = /hreflang="([^"]*)"/.exec(link)?.[1];
    return link.replace(/ href="(?:\.\/|\?([^"]*))"/, (_, query?: string) => {
      const view = parseViewState((query ?? "").replaceAll("&amp;", "&"), index);
      return ` href="./${language === undefined ? pageFile(view.story, view.locale) : methodFile(language)}"`;
    });
  });
}
