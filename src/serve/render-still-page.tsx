import { render } from "preact-render-to-string";
import { messagesFor } from "../i18n/locales.ts";
import { localise } from "../i18n/localise.ts";
import { LOCALES, type Locale } from "../model/locales.ts";
import { StillEmbed } from "../modes/still-embed.tsx";
import { STILLS_PLACE, StillPage } from "../modes/still-page.tsx";
import type { Site } from "../panels/site-context.ts";
import { type Composition, NARROW, WIDE } from "../view/composition.ts";
import type { DatasetIndex } from "../view/dataset-index.ts";
import { pageFile } from "../view/page-file.ts";
import { createViewStore } from "../view/store.ts";
import { parseViewState } from "../view/url.ts";
import { INITIAL_VIEW, type ViewState } from "../view/view-state.ts";
import { datasetMetadata, metadataElement } from "./dataset-metadata.ts";
import { drawStill, readStillData, type StillData } from "./draw-still.ts";
import { siteAddress } from "./site-address.ts";

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
  /** What goes into the root element of the story's embed. */
  readonly embed: string;
  /** The dataset for search engines, as an element; after the body, for nothing of it is painted. */
  readonly metadata: string;
}

/**
 * Renders the overview and every story in every language, from the committed dataset and base map.
 * @param dataset the file of another version of the data
 */
export async function renderStillPages(dataset?: string): Promise<RenderedPage[]> {
  const data = await readStillData(dataset);
  const stories = [null, ...data.index.dataset.stories.map(({ id }) => id)];
  return LOCALES.flatMap((locale) => stories.map((story) => renderStillPage(data, story, locale)));
}

function renderStillPage(data: StillData, story: string | null, locale: Locale): RenderedPage {
  const { index } = data;
  const view: ViewState = { ...INITIAL_VIEW, story, locale };
  const told = story === null ? undefined : index.storyById.get(story);
  const messages = messagesFor(locale);
  const site: Site = { index, store: createViewStore(view), focus: { opener: null, toHeading: false } };
  const stills = inlineStill(data, view, WIDE) + inlineStill(data, view, NARROW);
  return {
    story,
    locale,
    title: messages.pageTitle(told ? localise(told.title, locale).text : null),
    line: told ? localise(told.line, locale).text : messages.description,
    body: render(<StillPage site={site} />)
      .replace(STILLS_PLACE, () => stills)
      .replaceAll(/href="(?:\.\/|\?([^"]*))"/g, (_, query) => `href="./${fileOf(query ?? "", index)}"`),
    embed: beside(render(<StillEmbed site={site} />).replace(STILLS_PLACE, () => stills)),
    metadata: metadataElement(datasetMetadata(index.dataset, locale, siteAddress())),
  };
}

/** Inside HTML an SVG element needs no namespace. */
function inlineStill(data: StillData, view: ViewState, composition: Composition): string {
  return drawStill(data, view, composition).replace(' xmlns="http://www.w3.org/2000/svg"', "");
}

/** The page that shows what an address asks for, as far as pages differ: story and language. */
function fileOf(query: string, index: DatasetIndex): string {
  const { story, locale } = parseViewState(query.replaceAll("&amp;", "&"), index);
  return pageFile(story, locale);
}

/** Links that lead out of a frame open beside it, as they do once scripts have run (see `openLinksBeside`). */
function beside(html: string): string {
  return html.replaceAll(/<a (?![^>]*\btarget=)(?=[^>]*\bhref="[^#])/g, '<a target="_blank" rel="noopener" ');
}
