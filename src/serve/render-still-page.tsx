import { readFileSync } from "node:fs";
import { render } from "preact-render-to-string";
import { messagesFor } from "../i18n/locales.ts";
import { mapWording } from "../i18n/map-wording.ts";
import type { Dataset } from "../model/dataset.ts";
import { STILLS_PLACE, StillPage } from "../modes/still-page.tsx";
import { entrySentence } from "../panels/entry-words.ts";
import type { Site } from "../panels/site-context.ts";
import { stillMap } from "../still/still-map.ts";
import { estimatedWidth } from "../still/text-width.ts";
import { loadFarScale, loadNearScale, NEAR_ZOOM } from "../view/basemap.ts";
import { type Composition, NARROW, WIDE } from "../view/composition.ts";
import { type DatasetIndex, indexDataset } from "../view/dataset-index.ts";
import { labelTexts } from "../view/label-words.ts";
import { createViewStore } from "../view/store.ts";
import { composedCamera } from "../view/story-camera.ts";
import { INITIAL_VIEW, type ViewState } from "../view/view-state.ts";

/** A page as it stands before any script has run. */
export interface RenderedPage {
  /** Story id; null for the overview. */
  readonly story: string | null;
  readonly title: string;
  /** What one sees, in one line; null for the overview, which index.html describes. */
  readonly line: string | null;
  /** What goes into the page's root element. */
  readonly body: string;
}

/** Renders the overview and every story from the committed dataset and base map, in English. */
export async function renderStillPages(): Promise<RenderedPage[]> {
  const index = indexDataset(JSON.parse(readFileSync("data/geojson/dataset.json", "utf8")) as Dataset);
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(readFileSync(`data/basemap/${file}`, "utf8"));
  const [far, near] = [await loadFarScale(read), await loadNearScale(read)];
  return [null, ...index.dataset.stories.map(({ id }) => id)].map((story) => {
    const view: ViewState = { ...INITIAL_VIEW, story };
    const told = story === null ? undefined : index.storyById.get(story);
    const messages = messagesFor(view.locale);
    const picture = (composition: Composition) => {
      const { zoom } = composedCamera(index, story, composition);
      return drawn(index, view, composition, zoom >= NEAR_ZOOM ? near : far);
    };
    const site: Site = { index, store: createViewStore(view), focus: { opener: null, toHeading: false } };
    const body = render(<StillPage site={site} />)
      .replace(STILLS_PLACE, () => picture(WIDE) + picture(NARROW))
      .replaceAll(/href="\?story=([a-z0-9-]+)"/g, 'href="./$1.html"');
    return {
      story,
      title: messages.pageTitle(told?.title.en ?? null),
      line: told?.line.en ?? null,
      body,
    };
  });
}

function drawn(
  index: DatasetIndex,
  view: ViewState,
  composition: Composition,
  basemap: Awaited<ReturnType<typeof loadFarScale>>,
): string {
  const messages = messagesFor(view.locale);
  return stillMap({
    index,
    basemap,
    view,
    composition,
    words: { ...labelTexts(index, mapWording(view.locale)), width: estimatedWidth },
    links: {
      address: (id) => `#${id}`,
      sentence: (id) => {
        const entry = index.entryById.get(id);
        return entry ? entrySentence({ index, messages }, entry) : id;
      },
    },
    title: messages.map.label,
    id: composition.name,
  });
}
