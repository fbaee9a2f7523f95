import { render } from "preact";
import type { Dataset } from "../../src/model/dataset.ts";
import { Explore } from "../../src/modes/explore.tsx";
import { bindPage } from "../../src/modes/page-attributes.ts";
import type { Site } from "../../src/panels/site-context.ts";
import { indexDataset } from "../../src/view/dataset-index.ts";
import { createViewStore } from "../../src/view/store.ts";
import { parseViewState } from "../../src/view/url.ts";
import "../../src/theme/site.css";

let leave: (() => void) | undefined;

/** Puts the whole page but for the map on the screen, as an address asks for it. One page at a time. */
export function renderPage(dataset: Dataset, query = ""): Site {
  leave?.();
  const index = indexDataset(dataset);
  const site: Site = {
    index,
    store: createViewStore(parseViewState(query, index)),
    focus: { opener: null, toHeading: false },
  };
  const root = document.createElement("div");
  root.id = "app";
  document.body.append(root);
  const unbind = bindPage(site, document);
  render(<Explore site={site} map={<section class="map" id="map" aria-label="Map" />} />, root);
  leave = () => {
    unbind();
    render(null, root);
    root.remove();
  };
  return site;
}
