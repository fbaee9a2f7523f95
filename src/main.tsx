import { render } from "preact";
import { messagesFor } from "./i18n/locales.ts";
import { Explore } from "./modes/explore.tsx";
import { DatasetError, loadDataset } from "./modes/load-dataset.ts";
import { MapPane } from "./modes/map-pane.tsx";
import { bindPage } from "./modes/page-attributes.ts";
import { FailureMessage } from "./panels/failure-message.tsx";
import { indexDataset } from "./view/dataset-index.ts";
import { bindHistory } from "./view/history.ts";
import { createViewStore } from "./view/store.ts";
import { parseViewState } from "./view/url.ts";

async function start(root: HTMLElement): Promise<void> {
  const index = indexDataset(await loadDataset("data/dataset.json"));
  const store = createViewStore(parseViewState(location.search, index));
  const site = { index, store, focus: { opener: null, toHeading: false } };
  bindHistory(store, index, window, isFramed() ? "replace only" : "push steps");
  bindPage(site, document);
  root.replaceChildren();
  render(<Explore site={site} map={<MapPane />} />, root);
}

/** A page in a frame must not add steps to the history of its host. */
function isFramed(): boolean {
  return window.self !== window.top;
}

function showFailure(root: HTMLElement, error: unknown): void {
  const messages = messagesFor(new URLSearchParams(location.search).get("lang") ?? "en");
  document.documentElement.lang = messages.tag;
  document.documentElement.dataset.map = "failed";
  root.replaceChildren();
  const failure = error instanceof DatasetError ? error.failure : "wrong shape";
  render(<FailureMessage failure={failure} messages={messages} />, root);
}

const root = document.getElementById("app");
if (root) start(root).catch((error: unknown) => showFailure(root, error));
