import { effect } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import type { MapHandle, MapInput, MapState } from "../map/map-view.ts";
import { type Site, useSite } from "../panels/site-context.ts";
import { MAP_PATIENCE } from "../view/map-patience.ts";
import { fetchBasemap } from "./fetch-basemap.ts";
import { sharesGestures } from "./full-screen.ts";
import { keepClearOfPanel } from "./keep-clear-of-panel.ts";
import { MapNote } from "./map-note.tsx";

/** How the map is drawn and what it keeps clear of, where that is not as for readers. */
export interface MapManner extends Pick<MapInput, "magnify" | "emphasise"> {
  readonly attend?: (canvas: HTMLElement, site: Site, handle: MapHandle) => () => void;
}

/** The map, asked for when its place comes on screen. While it loads, and if it fails, a sentence says so. */
export function MapPane(manner: MapManner) {
  const site = useSite();
  const canvas = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<MapState>({ type: "loading" });
  // The map reads the view by itself and is made once.
  useEffect(() => (canvas.current ? openMap(canvas.current, site, manner, setState) : undefined), []);
  return (
    <section class="map" id="map" aria-label={site.messages.map.label} tabIndex={-1}>
      <div class="map-canvas" ref={canvas} />
      <MapNote state={state} />
    </section>
  );
}

/** Starts the map when its place comes on screen. @returns a function that takes it away */
function openMap(
  canvas: HTMLElement,
  site: Site,
  manner: MapManner,
  onState: (state: MapState) => void,
): () => void {
  let close = () => {};
  const onScreen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    onScreen.disconnect();
    close = startMap(canvas, site, onState, manner);
  });
  onScreen.observe(canvas);
  return () => {
    onScreen.disconnect();
    close();
  };
}

/**
 * Starts the map in its place at once.
 * @param onState is told what becomes of it
 * @returns a function that takes it away
 */
export function startMap(
  canvas: HTMLElement,
  site: Site,
  onState: (state: MapState) => void,
  { attend = keepClearOfPanel, ...drawing }: MapManner = {},
): () => void {
  const undo: (() => void)[] = [];
  let gone = false;
  const notArrived = () => {
    if (gone) return;
    document.documentElement.dataset.map = "failed";
    onState({ type: "failed", why: "not loaded" });
  };
  const tooLate = setTimeout(notArrived, MAP_PATIENCE);
  undo.push(() => clearTimeout(tooLate));
  loadMap(canvas, site, drawing, performance.now() + MAP_PATIENCE)
    .then((handle) => {
      clearTimeout(tooLate);
      if (gone) return handle.dispose();
      undo.push(
        handle.dispose,
        effect(() => onState(handle.state.value)),
        attend(canvas, site, handle),
      );
    })
    .catch(notArrived);
  return () => {
    gone = true;
    for (const step of undo) step();
  };
}

/**
 * MapLibre is most of the site's weight: it comes on its own, after the list.
 * @param deadline when the reader is told that there is no map yet, on the clock of `performance.now()`
 */
async function loadMap(
  container: HTMLElement,
  { index, store }: Site,
  drawing: Pick<MapInput, "magnify" | "emphasise">,
  deadline: number,
): Promise<MapHandle> {
  const { createMap } = await import("../map/map-view.ts");
  const left = deadline - performance.now();
  return createMap({
    container,
    index,
    store,
    ...drawing,
    fetchBasemap,
    sharesGestures: sharesGestures(),
    patience: left > 0 ? left : MAP_PATIENCE,
  });
}
