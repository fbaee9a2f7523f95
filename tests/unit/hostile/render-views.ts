import { h, type VNode } from "preact";
import { render } from "preact-render-to-string";
import { vi } from "vitest";
import { messagesFor } from "../../../src/i18n/locales.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import { pictureOfView } from "../../../src/modes/draw-view-picture.ts";
import { Explore } from "../../../src/modes/explore.tsx";
import { StillPage } from "../../../src/modes/still-page.tsx";
import { ShareDialog } from "../../../src/panels/share-dialog.tsx";
import { type Site, SiteContext } from "../../../src/panels/site-context.ts";
import type { BasemapScale } from "../../../src/view/basemap.ts";
import { indexDataset } from "../../../src/view/dataset-index.ts";
import { createViewStore } from "../../../src/view/store.ts";
import { parseViewState } from "../../../src/view/url.ts";

/** Outlines hold no texts. */
const NO_OUTLINES: BasemapScale = {
  countries: { type: "FeatureCollection", features: [] },
  lines: { type: "FeatureCollection", features: [] },
};

function siteOf(dataset: Dataset, query: string): Site {
  const index = indexDataset(dataset);
  const store = createViewStore(parseViewState(query, index));
  return { index, store, focus: { opener: null, toHeading: false } };
}

/** Everything of the page that a view shows, as HTML: with scripts, without them, and the dialog for sharing. */
export function renderedPages(dataset: Dataset, query: string): string {
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  vi.stubGlobal("location", { href: "https://example.org/map/" });
  const site = siteOf(dataset, query);
  vi.stubGlobal("navigator", {});
  const dialog = h(ShareDialog, {
    take: () => Promise.reject(new Error("not here")),
    onClose: () => undefined,
  });
  return [
    h(Explore, { site, map: null }),
    h(StillPage, { site }),
    h(SiteContext.Provider, { value: site, children: dialog }),
  ]
    .map((page) => render(page as VNode))
    .join("");
}

/** The picture of a view that is taken away. Its map is drawn by the same code as that of the built pages. */
export async function renderedPicture(dataset: Dataset, query: string): Promise<string> {
  const { index, store } = siteOf(dataset, query);
  const view = store.view.peek();
  const { svg } = await pictureOfView(
    { index, view, messages: messagesFor(view.locale), address: `https://example.org/map/${query}` },
    { seen: null, prefersDark: false, basemap: async () => NO_OUTLINES },
  );
  return svg;
}
