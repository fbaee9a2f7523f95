import type { BasemapScale } from "../view/basemap.ts";
import type { Composition } from "../view/composition.ts";
import type { DatasetIndex } from "../view/dataset-index.ts";
import { visibleEntries } from "../view/derive.ts";
import { boxAround } from "../view/label-layout.ts";
import type { LabelWords } from "../view/label-text.ts";
import { project } from "../view/mercator.ts";
import { buildScene, sceneLeans } from "../view/scene.ts";
import { labelScene } from "../view/scene-labels.ts";
import { territoriesOf } from "../view/territories.ts";
import type { ViewState } from "../view/view-state.ts";
import { drawFlows, type MarkLinks } from "./draw-flows.ts";
import { drawLabels } from "./draw-labels.ts";
import { drawLand, hatchPatterns } from "./draw-land.ts";
import { drawMarks } from "./draw-marks.ts";
import { stillFrame } from "./still-frame.ts";
import { escaped, svgElement } from "./svg-element.ts";

export interface StillInput {
  readonly index: DatasetIndex;
  readonly basemap: BasemapScale;
  readonly view: ViewState;
  readonly composition: Composition;
  readonly words: LabelWords;
  readonly links: MarkLinks;
  /** What the picture shows, in a phrase. */
  readonly title: string;
  /** Prefix of the ids inside, unique on its page. */
  readonly id: string;
}

/**
 * The map as SVG text: the same scene, camera and palette as the live map, without a script. Its coordinates are
 * pixels from the middle of the frame, so that a frame of another size shows more or less of the surroundings and
 * nothing moves against the middle.
 */
export function stillMap({ index, basemap, view, composition, words, links, title, id }: StillInput): string {
  const { size, shrink } = composition;
  const frame = stillFrame(index, view.story, composition);
  const entries = visibleEntries(index, view);
  const scene = buildScene(index, entries, frame.camera.zoom - Math.log2(shrink), sceneLeans(index));
  const visible = boxAround(project(frame.camera.center, scene.zoom), {
    width: size.width / shrink,
    height: size.height / shrink,
  });
  const labels = labelScene(index, scene, words, {
    emphasised: null,
    frame: visible,
    covered: [],
    shrink,
  });
  const territories = territoriesOf(index, entries, scene.areas);
  const localOf = (place: string) => index.placeById.get(place)?.local ?? null;
  return svgElement(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: `still ${composition.name}`,
      viewBox: `${-size.width / 2} ${-size.height / 2} ${size.width} ${size.height}`,
      role: "group",
      "aria-label": title,
    },
    svgElement("title", {}, escaped(title)) +
      hatchPatterns(id) +
      drawLand(frame, basemap, territories, id) +
      drawFlows(scene.flows, frame.place, links) +
      drawMarks(scene.marks, frame.place, shrink, links) +
      svgElement("g", { "aria-hidden": "true" }, drawLabels(labels, frame.place, shrink, localOf)),
  );
}
