import { type ComponentChildren, render } from "preact";
import { loadMessages } from "./i18n/locales.ts";
import { textDirection } from "./i18n/text-direction.ts";
import { Explore } from "./modes/explore.tsx";
import { isFramed } from "./modes/full-screen.ts";
import { keepStylesheets } from "./modes/keep-stylesheets.ts";
import { DatasetError, loadDataset } from "./modes/load-dataset.ts";
import { askForMapAhead } from "./modes/map-ahead.ts";
import { MapPane } from "./modes/map-pane.tsx";
import { whenMapSettled } from "./modes/map-settled.ts";
import { bindPage } from "./modes/page-attributes.ts";
import { keepStills } from "./modes/still-handover.ts";
import { localeAskedFor, viewAskedFor } from "./modes/view-asked-for.ts";
import { FailureMessage, FailureNote } from "./panels/failure-message.tsx";
import type { Site } from "./panels/site-context.ts";
import { datasetFile } from "./view/data-file.ts";
import { type DatasetIndex, indexDataset } from "./view/dataset-index.ts";
import { bindHistory } from "./view/history.ts";
import { createViewStore, sameView } from "./view/store.ts";
import { formatViewState, parseViewState } from "./view/url.ts";
import type { ViewState } from "./view/view-state.ts";

async function start(root: HTMLElement): Promise<void> {
  const locale = localeAskedFor(location.search, document);
  const arrived = Promise.all([loadDataset(datasetFile(locale)), loadMessages(locale)]);
  askForMapAhead(root.querySelector(".stills"));
  const [dataset] = await arrived;
  const index = indexDataset(dataset);
  const view = requestedView(index);
  // The built page leads there before anything is painted.
  if (view.mode === "embed") location.replace(`./embed.html${formatViewState(view)}`);
  const store = createViewStore(view);
  const site = { index, store, focus: { opener: null, toHeading: false } };
  const isPresenting = store.view.peek().mode === "present";
  const content = isPresenting ? await presentation(site) : <Explore site={site} map={<MapPane />} />;
  bindHistory(store, index, window, isPresenting || isFramed() ? "replace only" : "push steps");
  bindPage(site, document);
  const stills = root.querySelector<HTMLElement>(".stills");
  await keepStylesheets(root, document);
  root.replaceChildren();
  render(content, root);
  if (stills) keepStills(stills, site, document);
}

/** What only a class needs comes when a class asks for it. */
async function presentation(site: Site): Promise<ComponentChildren> {
  return (await import("./modes/present.tsx")).presentation(site);
}

/** The copy for use without a network takes nothing from the first view: it waits until that is there, and a little more. */
function keepCopy(): void {
  setTimeout(async () => {
    const module = await import("./offline/keep-copy.ts").catch(() => null);
    await module?.keepCopy(document);
  }, 3_000);
}

/**
 * The view the address asks for; the address becomes the one that every page of the site understands.
 */
function requestedView(index: DatasetIndex): ViewState {
  const view = viewAskedFor(location.search, index, document);
  // A presentation goes through views of other stories than the page's.
  const isOfPage = view.mode !== "present";
  if (isOfPage && sameView(view, parseViewState(location.search, index))) return view;
  try {
    history.replaceState(null, "", `./${formatViewState(view)}${location.hash}`);
  } catch {
    // A page without an origin of its own keeps the address it has.
  }
  return view;
}

/**
 * The page that came with the list stays, with a note on top of it; without one the message is the page. Where not even
 * the words of the note arrive, the page stays as it came.
 */
async function showFailure(root: HTMLElement, error: unknown): Promise<void> {
  document.documentElement.dataset.map = "failed";
  const messages = await loadMessages(localeAskedFor(location.search, document));
  const failure = error instanceof DatasetError ? error.failure : "wrong shape";
  const column = root.querySelector(".column");
  if (column) {
    const place = document.createElement("div");
    column.prepend(place);
    render(<FailureNote failure={failure} messages={messages} />, place);
    return;
  }
  document.documentElement.lang = messages.tag;
  document.documentElement.dir = textDirection(messages.tag);
  root.replaceChildren();
  render(<FailureMessage failure={failure} messages={messages} />, root);
}

const root = document.getElementById("app");
// The program of embeds shares the file that this is built into (see `firstCode`), and with it runs all that is in it.
if (root && !document.body.classList.contains("embed-page")) {
  start(root).catch((error: unknown) => showFailure(root, error).catch(() => undefined));
  if (import.meta.env.KEEPS_COPY && !isFramed()) whenMapSettled(document, keepCopy);
}
