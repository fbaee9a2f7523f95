import { render } from "preact";
import { loadMessages } from "./i18n/locales.ts";
import { linkStylesheet } from "./map/stylesheet.ts";
import { openLinksBeside, quietBar } from "./modes/in-a-frame.ts";
import { LiveEmbed } from "./modes/live-embed.tsx";
import { DatasetError, loadDataset } from "./modes/load-dataset.ts";
import { askForMapAhead } from "./modes/map-ahead.ts";
import { bindPage } from "./modes/page-attributes.ts";
import { keepStills } from "./modes/still-handover.ts";
import { localeAskedFor, viewAskedFor } from "./modes/view-asked-for.ts";
import { FailureNote } from "./panels/failure-message.tsx";
import sheet from "./theme/framed-evidence.css?url";
import { datasetFile } from "./view/data-file.ts";
import { indexDataset } from "./view/dataset-index.ts";
import { bindHistory } from "./view/history.ts";
import { createViewStore } from "./view/store.ts";
import type { ViewState } from "./view/view-state.ts";

/** The program of an embed. It leaves nothing in the browser, and listens to no message of the page around it. */
async function start(root: HTMLElement): Promise<void> {
  const locale = localeAskedFor(location.search, document);
  // Without its sheet what opens is plain, and can be read.
  const arrived = Promise.all([
    loadDataset(datasetFile(locale)),
    loadMessages(locale),
    linkStylesheet(document, sheet).catch(() => undefined),
  ]);
  askForMapAhead(root.querySelector(".stills"));
  const [dataset] = await arrived;
  const index = indexDataset(dataset);
  const view = viewAskedFor(location.search, index, document);
  const store = createViewStore({ ...view, mode: "embed", embed: { ...view.embed, ...openSheets(root) } });
  const site = { index, store, focus: { opener: null, toHeading: false } };
  bindHistory(store, index, quietBar(window), "replace only");
  bindPage(site, document);
  openLinksBeside(document);
  const stills = root.querySelector<HTMLElement>(".stills");
  root.replaceChildren();
  render(<LiveEmbed site={site} />, root);
  if (stills) keepStills(stills, site, document);
}

/** What the reader has opened before scripts could know of it. */
function openSheets(root: HTMLElement): Partial<ViewState["embed"]> {
  const [legend, list] = [".legend-sheet", ".list-sheet"].map((name) => root.querySelector(name));
  if (!legend || !list) return {};
  return { legend: legend.hasAttribute("open"), list: list.hasAttribute("open") };
}

/** The embed as it came stays, with a sentence over its map and a way to ask again in its list. */
async function showFailure(root: HTMLElement, error: unknown): Promise<void> {
  document.documentElement.dataset.map = "failed";
  const messages = await loadMessages(localeAskedFor(location.search, document));
  const failure = error instanceof DatasetError ? error.failure : "wrong shape";
  const note = document.createElement("p");
  note.className = "map-note";
  note.role = "alert";
  note.textContent = messages.datasetFailed[failure];
  root.querySelector(".map")?.append(note);
  const place = document.createElement("div");
  (root.querySelector(".list-sheet > div") ?? root).prepend(place);
  render(<FailureNote failure={failure} messages={messages} />, place);
}

const root = document.getElementById("app");
if (root) start(root).catch((error: unknown) => showFailure(root, error).catch(() => undefined));
