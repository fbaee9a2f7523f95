import { readFileSync } from "node:fs";
import { render } from "preact-render-to-string";
import { HANDOUTS } from "../i18n/handouts.ts";
import { localise } from "../i18n/localise.ts";
import type { Story } from "../model/dataset.ts";
import { LOCALES, type Locale } from "../model/locales.ts";
import type { Question, TourFile } from "../model/tour.ts";
import { AnswersPage, HandoutPage } from "../modes/handout-page.tsx";
import { numberedMap, numberedMapZoom } from "../modes/numbered-map.ts";
import type { Site } from "../panels/site-context.ts";
import { codePicture } from "../still/code-picture.ts";
import { type BasemapScale, NEAR_ZOOM } from "../view/basemap.ts";
import { visibleEntries } from "../view/derive.ts";
import { numberedEntries } from "../view/entry-numbers.ts";
import { answersFile, handoutFile, pageFile } from "../view/page-file.ts";
import { createViewStore } from "../view/store.ts";
import { tourOfStory } from "../view/tour.ts";
import { INITIAL_VIEW, type ViewState } from "../view/view-state.ts";
import { readStillData, type StillData } from "./draw-still.ts";
import { siteAddress } from "./site-address.ts";

/** Where map and code are written into the rendered page. */
const MAP_PLACE = "%numbered-map%";
const CODE_PLACE = "%code%";

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
      body: render(
        <HandoutPage
          {...contents}
          numbered={numbered}
          map={MAP_PLACE}
          online={address === null ? null : { address, code: CODE_PLACE }}
        />,
      )
        .replace(MAP_PLACE, () => inHtml(numberedMap(index, basemapFor(data, view), view, numbered)))
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

function basemapFor({ index, basemap }: StillData, view: ViewState): BasemapScale {
  return numberedMapZoom(index, view) >= NEAR_ZOOM ? basemap.near : basemap.far;
}

/** Inside HTML an SVG element needs no namespace. */
function inHtml(svg: string): string {
  return svg.replace(' xmlns="http://www.w3.org/2000/svg"', "");
}
