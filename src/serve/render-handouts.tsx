import { readFileSync } from "node:fs";
import { render } from "preact-render-to-string";
import { HANDOUTS } from "../i18n/handouts.ts";
import { messagesFor } from "../i18n/locales.ts";
import { localise } from "../i18n/localise.ts";
import { mapWording } from "../i18n/map-wording.ts";
import type { Story } from "../model/dataset.ts";
import { LOCALES, type Locale } from "../model/locales.ts";
import type { Question, TourFile } from "../model/tour.ts";
import { AnswersPage, CODE_PLACE, HandoutPage, MAP_PLACE } from "../modes/handout-page.tsx";
import { entrySentence } from "../panels/entry-words.ts";
import type { Site } from "../panels/site-context.ts";
import { codePicture } from "../still/code-picture.ts";
import { stillMap } from "../still/still-map.ts";
import { estimatedWidth } from "../still/text-width.ts";
import { NEAR_ZOOM } from "../view/basemap.ts";
import { type Composition, WIDE } from "../view/composition.ts";
import { visibleEntries } from "../view/derive.ts";
import { type NumberedEntry, numberedEntries, numberedWords } from "../view/entry-numbers.ts";
import { labelTexts } from "../view/label-words.ts";
import { answersFile, handoutFile, pageFile } from "../view/page-file.ts";
import { createViewStore } from "../view/store.ts";
import { composedCamera } from "../view/story-camera.ts";
import { tourOfStory } from "../view/tour.ts";
import { INITIAL_VIEW, type ViewState } from "../view/view-state.ts";
import { readStillData, type StillData } from "./draw-still.ts";
import { siteAddress } from "./site-address.ts";

/** The map of a handout is composed for the width of a sheet. */
const SHEET_COMPOSITION: Composition = { ...WIDE, size: { width: 860, height: 390 } };

/** A printed sheet of a story in one language. */
export interface RenderedHandout {
  /** The page's file in the built site. */
  readonly file: string;
  readonly locale: Locale;
  readonly title: string;
  readonly body: string;
}

/** Renders the handout and the answers of every story in every language, from the committed files. */
export async function renderHandouts(): Promise<RenderedHandout[]> {
  const data = await readStillData();
  const { tours } = JSON.parse(readFileSync("data/geojson/tours.json", "utf8")) as TourFile;
  return data.index.dataset.stories.flatMap((story) => {
    const steps = tourOfStory(tours, story.id)?.steps ?? [];
    const questions = steps.flatMap(({ question }) => question ?? []);
    return LOCALES.flatMap((locale) => renderSheets(data, story, locale, questions));
  });
}

function renderSheets(
  data: StillData,
  story: Story,
  locale: Locale,
  questions: readonly Question[],
): RenderedHandout[] {
  const { index } = data;
  const view: ViewState = { ...INITIAL_VIEW, story: story.id, locale };
  const site: Site = { index, store: createViewStore(view), focus: { opener: null, toHeading: false } };
  const words = HANDOUTS[locale];
  const numbered = numberedEntries(visibleEntries(index, view));
  const address = siteAddress().includes("://") ? siteAddress() + pageFile(story.id, locale) : null;
  const title = (sheet: string) => `${localise(story.title, locale).text} · ${sheet}`;
  const contents = { site, words, story, questions };
  return [
    {
      file: handoutFile(story.id, locale),
      locale,
      title: title(words.heading),
      body: render(<HandoutPage {...contents} numbered={numbered} address={address} />)
        .replace(MAP_PLACE, () => numberedMap(data, view, numbered))
        .replace(CODE_PLACE, () => codePicture(address ?? "", words.online)),
    },
    {
      file: answersFile(story.id, locale),
      locale,
      title: title(words.answers),
      body: render(<AnswersPage {...contents} />),
    },
  ];
}

function numberedMap(
  { index, basemap }: StillData,
  view: ViewState,
  numbered: readonly NumberedEntry[],
): string {
  const messages = messagesFor(view.locale);
  const camera = composedCamera(index, view.story, SHEET_COMPOSITION);
  return stillMap({
    index,
    basemap: camera.zoom >= NEAR_ZOOM ? basemap.near : basemap.far,
    view,
    composition: SHEET_COMPOSITION,
    camera,
    words: numberedWords(index, numbered, {
      ...labelTexts(index, mapWording(view.locale)),
      width: estimatedWidth,
    }),
    links: {
      address: () => null,
      sentence: (id) => {
        const entry = index.entryById.get(id);
        return entry ? entrySentence({ index, messages }, entry) : id;
      },
    },
    title: messages.map.label,
    id: "map",
    labelsAll: true,
  }).replace(' xmlns="http://www.w3.org/2000/svg"', "");
}
