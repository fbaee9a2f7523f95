import { readFileSync } from "node:fs";
import { mapWording } from "../../../src/i18n/map-wording.ts";
import { LOCALES } from "../../../src/model/locales.ts";
import { type BasemapScale, loadFarScale } from "../../../src/view/basemap.ts";
import { buttonsOf, type Composition, composedFrame, NARROW, WIDE } from "../../../src/view/composition.ts";
import { visibleEntries } from "../../../src/view/derive.ts";
import { emphasisedIds } from "../../../src/view/emphasis.ts";
import type { Box } from "../../../src/view/label-layout.ts";
import { labelTexts } from "../../../src/view/label-words.ts";
import { landOf } from "../../../src/view/land.ts";
import { project } from "../../../src/view/mercator.ts";
import { buildScene, type Scene, sceneLeans } from "../../../src/view/scene.ts";
import { labelScene, type SceneLabel } from "../../../src/view/scene-labels.ts";
import { steppedBack } from "../../../src/view/stepping-back.ts";
import { composedCamera } from "../../../src/view/story-camera.ts";
import { estimatedWidth } from "../../../src/view/text-width.ts";
import { INITIAL_VIEW, type ViewState } from "../../../src/view/view-state.ts";
import { DATASET, INDEX } from "./real-dataset.ts";

/** The overview and every story of the real data, in both compositions. */
export const COMPOSED = [null, ...DATASET.stories.map(({ id }) => id)].flatMap((story) =>
  [WIDE, NARROW].map((composition) => ({ story, composition, name: composition.name })),
);

/** The same in every language. */
export const COMPOSED_IN_WORDS = COMPOSED.flatMap((each) => LOCALES.map((locale) => ({ ...each, locale })));

const leans = sceneLeans(INDEX);

/** Reads the far scale of the base map. The working directory must be the project's. */
export function farScale(): Promise<BasemapScale> {
  return loadFarScale(async (file) => JSON.parse(readFileSync(`data/basemap/${file}`, "utf8")));
}

/** A view as its composition has it. */
export function sceneOf(patch: Partial<ViewState>, composition: Composition): { scene: Scene; frame: Box } {
  const view = { ...INITIAL_VIEW, ...patch };
  const camera = composedCamera(INDEX, view.story, composition);
  const zoom = camera.zoom - Math.log2(composition.shrink);
  const scene = buildScene(INDEX, visibleEntries(INDEX, view), zoom, leans, steppedBack(INDEX, view, zoom));
  return { scene, frame: composedFrame(project(camera.center, zoom), composition) };
}

/** With its names. @param covered share of the frame's width that a panel covers, from the right */
export function labelledScene(
  patch: Partial<ViewState>,
  composition: Composition,
  basemap: BasemapScale,
  covered = 0,
): { scene: Scene; labels: readonly SceneLabel[] } {
  const view = { ...INITIAL_VIEW, ...patch };
  const { scene, frame } = sceneOf(view, composition);
  const { shrink } = composition;
  const words = { ...labelTexts(INDEX, mapWording(view.locale)), width: estimatedWidth };
  const labels = labelScene(INDEX, scene, words, {
    emphasised: emphasisedIds(INDEX, view),
    frame: { ...frame, right: frame.right - (frame.right - frame.left) * covered },
    covered: [buttonsOf(frame, shrink)],
    land: landOf(basemap),
    shrink,
  });
  return { scene, labels };
}
