import { type ComponentChildren, render } from "preact";
import { loadEveryLanguage } from "../../i18n/every-language.ts";
import { messagesFor } from "../../i18n/locales.ts";
import { isLocale, LOCALES } from "../../model/locales.ts";
import type { Site } from "../../panels/site-context.ts";
import { datasetFile } from "../../view/data-file.ts";
import { indexDataset } from "../../view/dataset-index.ts";
import { bindHistory } from "../../view/history.ts";
import { createViewStore } from "../../view/store.ts";
import { Explore } from "../explore.tsx";
import { isFramed } from "../full-screen.ts";
import { loadDataset } from "../load-dataset.ts";
import { MapPane } from "../map-pane.tsx";
import { bindPage } from "../page-attributes.ts";
import { presentation } from "../present.tsx";
import { keepStills } from "../still-handover.ts";
import { copyPageOf } from "./copy-page.ts";
import { copyBar, copyView } from "./copy-view.ts";
import { openSheetPage } from "./sheet-page.tsx";

/** Starts a class copy: what its address asks for takes the place of the still page. If that fails the still page stays. */
export function startCopy(page: Document): void {
  const root = page.getElementById("app");
  if (root) start(root, page).catch(() => sayThatItFailed(root, page));
}

async function start(root: HTMLElement, page: Document): Promise<void> {
  await loadEveryLanguage();
  const index = indexDataset(await loadDataset(datasetFile(page.documentElement.lang)));
  const { lang } = page.documentElement;
  const view = copyView(location.search, index, isLocale(lang) ? lang : LOCALES[0]);
  const site: Site = { index, store: createViewStore(view), focus: { opener: null, toHeading: false } };
  const sheet = copyPageOf(location.search);
  if (sheet) return openSheetPage(sheet, site, root);
  const isPresenting = view.mode === "present";
  const content: ComponentChildren = isPresenting ? (
    await presentation(site)
  ) : (
    <Explore site={site} map={<MapPane />} />
  );
  bindHistory(site.store, index, copyBar(window), isPresenting || isFramed() ? "replace only" : "push steps");
  bindPage(site, page);
  const stills = root.querySelector<HTMLElement>(".stills");
  root.replaceChildren();
  render(content, root);
  if (stills) keepStills(stills, site, page);
}

/** Over the list, which came with the page. */
function sayThatItFailed(root: HTMLElement, page: Document): void {
  page.documentElement.dataset.map = "failed";
  const place = page.createElement("p");
  place.setAttribute("role", "alert");
  place.textContent = messagesFor(page.documentElement.lang).classCopy.notStarted;
  (root.querySelector(".column") ?? root).prepend(place);
}
