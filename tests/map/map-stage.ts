import { createMap, type MapHandle } from "../../src/map/map-view.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Position } from "../../src/model/position.ts";
import { type Frame, NO_PADDING } from "../../src/view/camera.ts";
import { WIDE } from "../../src/view/composition.ts";
import { type DatasetIndex, indexDataset } from "../../src/view/dataset-index.ts";
import { visibleEntries } from "../../src/view/derive.ts";
import { type Point, project } from "../../src/view/mercator.ts";
import { buildScene, type Scene, sceneLeans } from "../../src/view/scene.ts";
import { steppedBack } from "../../src/view/stepping-back.ts";
import { createViewStore, type ViewStore } from "../../src/view/store.ts";
import { cameraFor } from "../../src/view/story-camera.ts";
import { INITIAL_VIEW, type ViewState } from "../../src/view/view-state.ts";

/** The frame of a composition: its scene is shown at its own size. */
const FRAME: Frame = { ...WIDE.size, padding: NO_PADDING };

/** Fetches a file of the base map from the test's own server. */
async function fetchBasemap(file: string): Promise<unknown> {
  const response = await fetch(`/basemap/${file}`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
}

async function loadIndex(): Promise<DatasetIndex> {
  const response = await fetch("/data/dataset.json");
  return indexDataset((await response.json()) as Dataset);
}

/** A map of the real dataset on the page, in a frame of known size, and where things must stand on it. */
export interface Stage {
  readonly container: HTMLElement;
  readonly index: DatasetIndex;
  readonly store: ViewStore;
  readonly handle: MapHandle;
  /** What the map has to show at its first camera. */
  readonly scene: Scene;
  /** From the scene's plane, or from [lng, lat], to pixels of the container. */
  readonly toFrame: (point: Point) => Point;
  readonly place: (position: Position) => Point;
}

export async function openStage(
  view: Partial<ViewState> = {},
  fetchFile: (file: string) => Promise<unknown> = fetchBasemap,
): Promise<Stage> {
  const index = await loadIndex();
  const store = createViewStore({ ...INITIAL_VIEW, theme: "light", ...view });
  const container = frameElement();
  const handle = createMap({ container, index, store, fetchBasemap: fetchFile });
  const camera = cameraFor(index, store.view.peek().story, FRAME);
  const centre = project(camera.center, camera.zoom);
  const toFrame = ({ x, y }: Point) => ({
    x: x - centre.x + FRAME.width / 2,
    y: y - centre.y + FRAME.height / 2,
  });
  return {
    container,
    index,
    store,
    handle,
    toFrame,
    place: (position) => toFrame(project(position, camera.zoom)),
    scene: buildScene(
      index,
      visibleEntries(index, store.view.peek()),
      camera.zoom,
      sceneLeans(index),
      steppedBack(index, store.view.peek(), camera.zoom),
    ),
  };
}

function frameElement(): HTMLElement {
  const container = document.createElement("div");
  container.style.width = `${FRAME.width}px`;
  container.style.height = `${FRAME.height}px`;
  container.style.position = "relative";
  document.body.style.margin = "0";
  document.body.replaceChildren(container);
  delete document.documentElement.dataset.map;
  return container;
}
