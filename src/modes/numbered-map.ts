import { messagesFor } from "../i18n/locales.ts";
import { mapWording } from "../i18n/map-wording.ts";
import { entrySentence } from "../panels/entry-words.ts";
import { stillMap } from "../still/still-map.ts";
import type { BasemapScale } from "../view/basemap.ts";
import { type Composition, WIDE } from "../view/composition.ts";
import type { DatasetIndex } from "../view/dataset-index.ts";
import { type NumberedEntry, numberedWords } from "../view/entry-numbers.ts";
import { labelTexts } from "../view/label-words.ts";
import { composedCamera } from "../view/story-camera.ts";
import { estimatedWidth } from "../view/text-width.ts";
import type { ViewState } from "../view/view-state.ts";

/** The map of a handout is composed for the width of a sheet. */
const SHEET_COMPOSITION: Composition = { ...WIDE, size: { width: 860, height: 390 } };

/** The zoom of a story's numbered map, which tells the scale of the base map that it needs. */
export function numberedMapZoom(index: DatasetIndex, { story }: Pick<ViewState, "story">): number {
  return composedCamera(index, story, SHEET_COMPOSITION).zoom;
}

/** A story's map with the numbers of a list at its marks, as SVG text. */
export function numberedMap(
  index: DatasetIndex,
  basemap: BasemapScale,
  view: ViewState,
  numbered: readonly NumberedEntry[],
): string {
  const messages = messagesFor(view.locale);
  return stillMap({
    index,
    basemap,
    view,
    composition: SHEET_COMPOSITION,
    camera: composedCamera(index, view.story, SHEET_COMPOSITION),
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
  });
}
