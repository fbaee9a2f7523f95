import { readFileSync } from "node:fs";
import { render } from "preact-render-to-string";
import { messagesFor } from "../i18n/locales.ts";
import { localise } from "../i18n/localise.ts";
import { mapWording } from "../i18n/map-wording.ts";
import type { Dataset } from "../model/dataset.ts";
import { LOCALES, type Locale } from "../model/locales.ts";
import { STILLS_PLACE, StillPage } from "../modes/still-page.tsx";
import { entrySentence } from "../panels/entry-words.ts";
import type { Site } from "../panels/site-context.ts";
import { stillMap } from "../still/still-map.ts";
import { estimatedWidth } from "../still/text-width.ts";
import { type BasemapScale, loadFarScale, loadNearScale, NEAR_ZOOM } from "../view/basemap.ts";
import { type Composition, NARROW, WIDE } from "../view/composition.ts";
import { type DatasetIndex, indexDataset } from "../view/dataset-index.ts";
import { labelTexts } from "../view/label-words.ts";
import { pageFile } from "../view/page-file.ts";
import { createViewStore } from "../view/store.ts";
import { composedCamera } from "../view/story-camera.ts";
import { parseViewState } from "../view/url.ts";
import { INITIAL_VIEW, type ViewState } from "../view/view-state.ts";

/** A page as it stands before any script has run. */
export interface RenderedPage {
  /** Story id; null for the overview. */
  readonly story: string | null;
  readonly locale: Locale;
  readonly title: string;
  /** What one sees, in one line. */
  readonly line: string;
  /** What goes into the page's root element. */
  readonly body: string;
}

/** Renders the overview and every story in every language, from the committed dataset and base map. */
export async function renderStillPages(): Promise<RenderedPage[]> {
  const index = indexDataset(JSON.parse(readFileSync("data/geojson/dataset.json", "utf8")) as Dataset);
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(readFileSync(`data/basemap/${file}`, "utf8"));
  const basemap = { far: await loadFarScale(read), near: await loadNearScale(read) };
  const stories = [null, ...index.dataset.stories.map(({ id }) => id)];
  return LOCALES.flatMap((locale) => stories.map((story) => renderStillPage(index, basemap, story, locale)));
}

function renderStillPage(
  index: DatasetIndex,
  basemap: Record<"far" | "near", BasemapScale>,
  story: string | null,
  locale: Locale,
): RenderedPage {
  const view: ViewState = { ...INITIAL_VIEW, story, locale };
  const told = story === null ? undefined : index.storyById.get(story);
  const messages = messagesFor(locale);
  const picture = (composition: Composition) => {
    const { zoom } = composedCamera(index, story, composition);
    return drawn(index, view, composition, zoom >= NEAR_ZOOM ? basemap.near : basemap.far);
  };
  const site: Site = { index, store: createViewStore(view), focus: { opener: null, toHeading: false } };
  return {
    story,
    locale,
    title: messages.pageTitle(told ? localise(told.title, locale).text : null),
    line: told ? localise(told.line, locale).text : messages.description,
    body: render(<StillPage site={site} />)
      .replace(STILLS_PLACE, () => picture(WIDE) + picture(NARROW))
      .replaceAll(/href="(?:\.\/|\?([^"]*))"/g, (_, query) => `href="./${fileOf(query ?? "", index)}"`),
  };
}

/** The page that shows what an address asks for, as far as pages differ: story and language. */
function fileOf(query: string, index: DatasetIndex): string {
  const { story, locale } = parseViewState(query.replaceAll("&amp;", "&"), index);
  return pageFile(story, locale);
}

function drawn(
  index: DatasetIndex,
  view: ViewState,
  composition: Composition,
  basemap: BasemapScale,
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
