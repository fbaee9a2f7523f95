import { type ReadonlySignal, signal } from "@preact/signals";
import { setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { MapFailure } from "../i18n/messages.ts";
import { type BasemapFetcher, loadFarScale } from "../view/basemap.ts";
import { type Frame, NO_PADDING, type Padding } from "../view/camera.ts";
import type { DatasetIndex } from "../view/dataset-index.ts";
import type { Point } from "../view/mercator.ts";
import type { ViewStore } from "../view/store.ts";
import { RunningMap } from "./running-map.ts";
import { linkStylesheets } from "./stylesheets.ts";

setWorkerUrl(workerUrl);

/** What has become of the map. "live": really drawn. */
export type MapState =
  | { readonly type: "loading" }
  | { readonly type: "live" }
  | { readonly type: "failed"; readonly why: MapFailure };

export interface MapHandle {
  readonly state: ReadonlySignal<MapState>;
  /** Tells what covers the edges of the container, in pixels; story framings keep clear of it. */
  readonly setPadding: (padding: Padding) => void;
  /** Where an entry's mark or arrow stands in the container, in pixels; null when it has none. */
  readonly projectEntry: (id: string) => Point | null;
  readonly dispose: () => void;
}

export interface MapInput {
  readonly container: HTMLElement;
  readonly index: DatasetIndex;
  readonly store: ViewStore;
  /** Fetches a file of the base map. */
  readonly fetchBasemap: BasemapFetcher;
  /** What covers the container's edges at first. */
  readonly padding?: Padding;
}

/** After so many milliseconds without a drawn map the reader is told, and has the list. */
const WATCHDOG = 8_000;

/**
 * Puts the map into a container and keeps it in step with the view: the view is read, picks update it. Never
 * throws: what goes wrong is in `state`, and in `data-map` of the document ("live" or "failed").
 */
export function createMap(input: MapInput): MapHandle {
  const state = signal<MapState>({ type: "loading" });
  const settle = (next: MapState) => {
    if (state.peek().type !== "loading") return;
    state.value = next;
    input.container.ownerDocument.documentElement.dataset.map = next.type;
  };
  const fail = (why: MapFailure) => settle({ type: "failed", why });
  const watchdog = setTimeout(() => fail("not drawn"), WATCHDOG);
  let padding = input.padding ?? NO_PADDING;
  let running: RunningMap | null = null;
  let disposed = false;
  const frame = (): Frame => {
    const { clientWidth: width, clientHeight: height } = input.container;
    return { width, height, padding };
  };
  if (!hasWebGL2()) fail("no WebGL");
  else {
    Promise.all([loadFarScale(input.fetchBasemap), linkStylesheets(input.container.ownerDocument)])
      .then(([far]) => {
        if (disposed) return;
        running = new RunningMap(input, frame, far, () => settle({ type: "live" }));
      })
      .catch(() => fail("not loaded"));
  }
  return {
    state,
    setPadding(next) {
      if (samePadding(next, padding)) return;
      padding = next;
      running?.frameChanged();
    },
    projectEntry: (id) => running?.projectEntry(id) ?? null,
    dispose() {
      disposed = true;
      clearTimeout(watchdog);
      running?.dispose();
    },
  };
}

function samePadding(a: Padding, b: Padding): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}

function hasWebGL2(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  // A browser keeps only so many contexts alive: give the trial one back.
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
