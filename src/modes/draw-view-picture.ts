import { localise } from "../i18n/localise.ts";
import { mapWording } from "../i18n/map-wording.ts";
import { entrySentence } from "../panels/entry-words.ts";
import { overviewLine } from "../panels/headline.tsx";
import { legendWords } from "../panels/legend-words.ts";
import type { TakenView } from "../panels/share-dialog.tsx";
import { viewNotes } from "../panels/view-notes.ts";
import { stillMap } from "../still/still-map.ts";
import {
  PICTURE_COMPOSITION,
  PICTURE_ID,
  type PictureWords,
  type ViewPicture,
  viewPicture,
} from "../still/view-picture.ts";
import { PALETTES, paletteNameFor } from "../theme/palette.ts";
import { type BasemapScale, loadFarScale, loadNearScale, NEAR_ZOOM } from "../view/basemap.ts";
import { visibleEntries } from "../view/derive.ts";
import { labelTexts } from "../view/label-words.ts";
import { legendOf } from "../view/legend.ts";
import { pictureCamera, type SeenSize } from "../view/picture-camera.ts";
import { storyLine } from "../view/story-line.ts";
import { estimatedWidth } from "../view/text-width.ts";
import { coveredEdges } from "./covered-edges.ts";
import { fetchBasemap } from "./fetch-basemap.ts";

/** What a picture depends on besides the view. */
export interface PictureSetting {
  /** The free part of the map on screen; null when there is none. */
  readonly seen: SeenSize | null;
  readonly prefersDark: boolean;
  /** Loads the base map for a zoom. */
  readonly basemap: (zoom: number) => Promise<BasemapScale>;
}

/** The picture of the present view of a page. Rejects when the base map does not arrive. */
export function drawViewPicture(now: TakenView, page: Document): Promise<ViewPicture> {
  return pictureOfView(now, {
    seen: seenSize(page),
    prefersDark: matchMedia("(prefers-color-scheme: dark)").matches,
    basemap: (zoom) => (zoom >= NEAR_ZOOM ? loadNearScale(fetchBasemap) : loadFarScale(fetchBasemap)),
  });
}

/** The picture of a view: the same input gives the same text. */
export async function pictureOfView(now: TakenView, setting: PictureSetting): Promise<ViewPicture> {
  const { index, view, messages } = now;
  const camera = pictureCamera(index, view, PICTURE_COMPOSITION, setting.seen);
  const map = stillMap({
    index,
    basemap: await setting.basemap(camera.zoom),
    view,
    composition: PICTURE_COMPOSITION,
    camera,
    words: { ...labelTexts(index, mapWording(view.locale)), width: estimatedWidth },
    links: {
      address: () => null,
      sentence: (id) => {
        const entry = index.entryById.get(id);
        return entry ? entrySentence({ index, messages }, entry) : id;
      },
    },
    title: messages.siteName,
    id: PICTURE_ID,
  });
  return viewPicture(map, wordsOf(now), PALETTES[paletteNameFor(view.theme, setting.prefersDark)]);
}

function wordsOf({ index, view, messages, address }: TakenView): PictureWords {
  const entries = visibleEntries(index, view);
  const documents = new Set(entries.flatMap((entry) => entry.documents));
  const publishers = index.dataset.documents
    .filter(({ id }) => documents.has(id))
    .map(({ publisher }) => publisher);
  const credits = messages.share.pictureCredits(messages.listed([...new Set(publishers)]));
  const story = view.story === null ? undefined : index.storyById.get(view.story);
  const line = story && storyLine(index, story, view.asOf);
  return {
    locale: messages.tag,
    siteName: messages.siteName,
    title: story ? localise(story.title, messages.tag).text : messages.overviewTitle,
    line: (story ? line && localise(line, messages.tag).text : overviewLine({ index, view, messages })) ?? "",
    notes: viewNotes({ index, messages }, view),
    legend: legendOf(index, entries)
      .flatMap(({ marks }) => marks)
      .map((mark) => ({ mark, words: legendWords({ index, messages }, mark) })),
    smallPrint: [credits, `${messages.dataVersion(index.dataset.version)} · ${address}`],
  };
}

/** The part of the map that nothing covers. */
function seenSize(page: Document): SeenSize | null {
  const frame = page.querySelector(".map")?.getBoundingClientRect();
  if (!frame || frame.width === 0 || frame.height === 0) return null;
  const panel = page.querySelector(".evidence")?.getBoundingClientRect();
  const covered = panel ? coveredEdges(frame, panel) : { right: 0, bottom: 0 };
  return { width: frame.width - covered.right, height: frame.height - covered.bottom };
}
