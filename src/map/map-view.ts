import type { ReadonlySignal } from "@preact/signals";
import { setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { MapFailure } from "../i18n/messages.ts";
import type { Position } from "../model/position.ts";
import type { BasemapFetcher } from "../view/basemap.ts";
import type { Padding } from "../view/camera.ts";
import type { DatasetIndex } from "../view/dataset-index.ts";
import type { Point } from "../view/mercator.ts";
import type { ViewStore } from "../view/store.ts";
import { MapLife } from "./map-life.ts";
import { workerAddress } from "./worker-address.ts";

setWorkerUrl(workerAddress(workerUrl, { origin: globalThis.origin, baseURI: document.baseURI }));

/** What has become of the map. "live": really drawn. A map that failed for being late can still become live. */
export type MapState =
  | { readonly type: "loading" }
  | { readonly type: "live" }
  | {
      readonly type: "failed";
      readonly why: MapFailure;
      /** Makes a new map, where that can help. */
      readonly resume?: () => void;
    };

export interface MapHandle {
  readonly state: ReadonlySignal<MapState>;
  /** Tells what covers the edges of the container, in pixels; story framings keep clear of it. */
  readonly setPadding: (padding: Padding) => void;
  /** Where an entry's mark or arrow stands in the container, in pixels; null when it has none. */
  readonly projectEntry: (id: string) => Point | null;
  /** Where a position stands in the container, in pixels; null while there is no map. */
  readonly project: (position: Position) => Point | null;
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
  /** After so many milliseconds without a drawn map the reader is told. */
  readonly patience?: number;
  /** Whether wheel and single fingers are the page's, not the map's. */
  readonly sharesGestures?: ReadonlySignal<boolean>;
}

/**
 * Puts the map into a container and keeps it in step with the view: the view is read, picks update it. Never
 * throws: what goes wrong is in `state`, and in `data-map` of the document ("live" or "failed").
 */
export function createMap(input: MapInput): MapHandle {
  const life = new MapLife(input);
  return {
    state: life.state,
    setPadding: (padding) => life.setPadding(padding),
    projectEntry: (id) => life.projectEntry(id),
    project: (position) => life.project(position),
    dispose: () => life.dispose(),
  };
}
