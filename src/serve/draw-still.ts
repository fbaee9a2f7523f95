import { readFileSync } from "node:fs";
import { loadEveryLanguage } from "../i18n/every-language.ts";
import { messagesFor } from "../i18n/locales.ts";
import { mapWording } from "../i18n/map-wording.ts";
import type { Dataset } from "../model/dataset.ts";
import { entrySentence } from "../panels/entry-words.ts";
import { stillMap } from "../still/still-map.ts";
import { type BasemapScale, loadFarScale, loadNearScale, NEAR_ZOOM } from "../view/basemap.ts";
import type { Composition } from "../view/composition.ts";
import { type DatasetIndex, indexDataset } from "../view/dataset-index.ts";
import { labelTexts } from "../view/label-words.ts";
import { composedCamera } from "../view/story-camera.ts";
import { estimatedWidth } from "../view/text-width.ts";
import type { ViewState } from "../view/view-state.ts";

// While the module is loaded: what Vite runs for a build can import nothing later.
await loadEveryLanguage();

/** What still pictures are drawn from: the committed dataset and base map. */
export interface StillData {
  readonly index: DatasetIndex;
  readonly basemap: Readonly<Record<"far" | "near", BasemapScale>>;
}

/**
 * Reads the committed files. The working directory must be the project's.
 * @param dataset the file of another version of the data
 */
export async function readStillData(dataset = "data/geojson/dataset.json"): Promise<StillData> {
  const index = indexDataset(JSON.parse(readFileSync(dataset, "utf8")) as Dataset);
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(readFileSync(`data/basemap/${file}`, "utf8"));
  return { index, basemap: { far: await loadFarScale(read), near: await loadNearScale(read) } };
}

/** A view's still picture in a composition, as SVG text; its links lead to elements of the page by entry id. */
export function drawStill({ index, basemap }: StillData, view: ViewState, composition: Composition): string {
  const messages = messagesFor(view.locale);
  const { zoom } = composedCamera(index, view.story, composition);
  return stillMap({
    index,
    basemap: zoom >= NEAR_ZOOM ? basemap.near : basemap.far,
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
