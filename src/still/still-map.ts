import type { BasemapScale } from "../view/basemap.ts";
import type { Camera } from "../view/camera.ts";
import { buttonsOf, type Composition, composedFrame } from "../view/composition.ts";
import type { DatasetIndex } from "../view/dataset-index.ts";
import { visibleEntries } from "../view/derive.ts";
import { emphasisedIds } from "../view/emphasis.ts";
import type { Box } from "../view/label-layout.ts";
import type { LabelWords } from "../view/label-text.ts";
import { landOf } from "../view/land.ts";
import { type Point, planeEdges, project, worldSize } from "../view/mercator.ts";
import { buildScene, type Scene, sceneLeans } from "../view/scene.ts";
import { labelScene } from "../view/scene-labels.ts";
import { steppedBack } from "../view/stepping-back.ts";
import { composedCamera } from "../view/story-camera.ts";
import { territoriesOf } from "../view/territories.ts";
import type { ViewState } from "../view/view-state.ts";
import { drawFlows, type MarkLinks } from "./draw-flows.ts";
import { drawLabels } from "./draw-labels.ts";
import { drawLand, hatchPatterns } from "./draw-land.ts";
import { drawMarks } from "./draw-marks.ts";
import { type StillFrame, stillFrame } from "./still-frame.ts";
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
  /**
   * Where the map looks, for a picture that stands by itself and is drawn finely. Without it, the story is framed as it
   * is composed, in few bytes.
   */
  readonly camera?: Camera;
  /** Every mark and arrow is to have its label, as on a picture whose labels are numbers; else flows give way. */
  readonly labelsAll?: boolean;
}

/**
 * The map as SVG text: the same scene, camera and palette as the live map, without a script. Its coordinates are
 * pixels from the middle of the frame, so that a frame of another size shows more or less of the surroundings and
 * nothing moves against the middle.
 */
export function stillMap(input: StillInput): string {
  const { index, basemap, view, composition, title, id } = input;
  const { size, shrink } = composition;
  const camera = input.camera ?? composedCamera(index, view.story, composition);
  const frame = stillFrame(camera, composition, input.camera ? "fine" : "few bytes");
  const entries = visibleEntries(index, view);
  const zoom = camera.zoom - Math.log2(shrink);
  const quiet = steppedBack(index, view, zoom);
  const scene = buildScene(index, entries, zoom, sceneLeans(index), quiet);
  const visible = composedFrame(project(camera.center, scene.zoom), composition);
  const territories = territoriesOf(index, entries, scene.areas);
  const turns = input.camera ? turnsIn(visible, scene.zoom) : [0];
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
      drawLand(frame, basemap, territories, id, emphasisedIds(index, view)) +
      turns.map((turn) => sceneAt(turn, input, scene, frame, visible)).join(""),
  );
}

/** Arrows, marks and names, on the plane as it lies so many turns of the world to the east. */
function sceneAt(turn: number, input: StillInput, scene: Scene, frame: StillFrame, visible: Box): string {
  const { index, view, composition, words, links } = input;
  const { shrink } = composition;
  const shift = turn * worldSize(scene.zoom);
  const place = ({ x, y }: Point) => frame.place({ x: x + shift, y });
  const emphasised = emphasisedIds(index, view);
  const isDim = (id: string) => emphasised !== null && !emphasised.has(id);
  const labels = labelScene(index, scene, words, {
    emphasised: input.labelsAll ? everyMark(scene) : emphasised,
    frame: { ...visible, left: visible.left - shift, right: visible.right - shift },
    covered: input.camera ? [] : [buttonsOf(visible, shrink)],
    land: landOf(input.basemap),
    shrink,
  });
  const localOf = (id: string) => index.placeById.get(id)?.local ?? null;
  return (
    drawFlows(scene.flows, place, links, isDim) +
    drawMarks(scene.marks, place, shrink, links, isDim) +
    svgElement("g", { "aria-hidden": "true" }, drawLabels(labels, place, shrink, localOf))
  );
}

function everyMark({ flows, marks, areas }: Scene): ReadonlySet<string> {
  return new Set([...flows.map(({ flow }) => flow.id), ...marks.map(({ id }) => id), ...areas]);
}

/** The turns of the world that lie in a box of the plane: where its cut is in sight, there are two. */
function turnsIn({ left, right }: Box, zoom: number): number[] {
  const { west, east } = planeEdges(zoom);
  const world = east - west;
  return [-1, 0, 1].filter((turn) => west + turn * world < right && east + turn * world > left);
}
