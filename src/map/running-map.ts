import { effect, signal } from "@preact/signals";
import { Map as MapLibreMap, type MapMouseEvent } from "maplibre-gl";
import { messagesFor } from "../i18n/locales.ts";
import { paletteNameFor } from "../theme/palette.ts";
import { type Frame, MAX_ZOOM, positionsOfEntry } from "../view/camera.ts";
import { selectedEntry } from "../view/derive.ts";
import { type Point, unproject } from "../view/mercator.ts";
import { stationAt } from "../view/polyline.ts";
import { type BasemapScale, loadNearScale } from "./basemap.ts";
import { CameraMotion } from "./camera-motion.ts";
import { ZoomControl } from "./controls.ts";
import { HoverHint } from "./hover-hint.ts";
import type { MapInput } from "./map-view.ts";
import { hintText } from "./map-words.ts";
import { type Painted, Painter } from "./painter.ts";
import { type Basemap, mapStyle } from "./style.ts";

/** A MapLibre map with everything that keeps it in step with the view. All state lives outside it. */
export class RunningMap {
  readonly #input: MapInput;
  readonly #map: MapLibreMap;
  readonly #painter: Painter;
  readonly #motion: CameraMotion;
  readonly #controls: ZoomControl;
  readonly #hint: HoverHint;
  readonly #prefersDark = signal(matchMedia("(prefers-color-scheme: dark)").matches);
  readonly #undo: (() => void)[] = [];

  constructor(input: MapInput, frame: () => Frame, far: BasemapScale, onDrawn: () => void) {
    this.#input = input;
    const painted = this.#wanted();
    const basemap: Basemap = { far, near: null };
    this.#map = createMapLibre(input, mapStyle(painted.palette, basemap));
    this.#motion = new CameraMotion(this.#map, input.index, frame, painted.view.story);
    this.#painter = new Painter(this.#map, input.index, frame, basemap, painted);
    this.#controls = new ZoomControl(
      (step) => this.#motion.zoomBy(step),
      () => this.#motion.reset(),
    );
    this.#map.addControl(this.#controls, "top-right");
    this.#hint = new HoverHint(input.container);
    this.#followMap(onDrawn);
    this.#followView();
    this.#loadNear(far);
  }

  frameChanged(): void {
    this.#motion.frameChanged();
    this.#painter.repaint();
  }

  /** Where an entry's mark or the middle of its arrow stands in the container, in pixels; null for none. */
  projectEntry(id: string): Point | null {
    const { scene } = this.#painter;
    const mark = scene.marks.find((candidate) => candidate.id === id);
    const arc = scene.flows.find(({ flow }) => flow.id === id)?.arc;
    const point = mark?.point ?? (arc ? stationAt(arc.line, arc.line.length / 2) : null);
    if (!point) return null;
    const { x, y } = this.#map.project(nearCentre(unproject(point, scene.zoom), this.#map));
    return { x, y };
  }

  dispose(): void {
    for (const undo of this.#undo) undo();
    this.#hint.remove();
    this.#map.remove();
  }

  #wanted(): Painted {
    const view = this.#input.store.view.value;
    return { view, palette: paletteNameFor(view.theme, this.#prefersDark.value) };
  }

  #followView(): void {
    const { store, index } = this.#input;
    const system = matchMedia("(prefers-color-scheme: dark)");
    const onSystem = () => {
      this.#prefersDark.value = system.matches;
    };
    system.addEventListener("change", onSystem);
    let selected = selectedEntry(index, store.view.peek())?.id;
    const stop = effect(() => {
      const painted = this.#wanted();
      this.#controls.name(messagesFor(painted.view.locale).map);
      this.#map.getCanvas().setAttribute("aria-label", messagesFor(painted.view.locale).map.label);
      this.#motion.showStory(painted.view.story);
      const entry = selectedEntry(index, painted.view);
      if (entry && entry.id !== selected) this.#motion.reveal(positionsOfEntry(entry));
      selected = entry?.id;
      this.#painter.show(painted);
    });
    this.#undo.push(stop, () => system.removeEventListener("change", onSystem));
  }

  #followMap(onDrawn: () => void): void {
    const map = this.#map;
    map.on("style.load", () => this.#painter.repaint());
    map.on("webglcontextrestored", () => map.once("idle", () => this.#painter.restyle()));
    map.on("zoom", () => this.#painter.followZoom());
    map.on("moveend", () => this.#painter.repaint());
    map.on("resize", () => this.frameChanged());
    const onIdle = () => {
      if (!this.#painter.isDrawn()) return;
      map.off("idle", onIdle);
      onDrawn();
    };
    map.on("idle", onIdle);
    map.on("click", (event) => this.#pick(event));
    map.on("mousemove", (event) => this.#hover(event));
    map.on("mouseout", () => this.#hover(null));
  }

  #pick({ lngLat }: MapMouseEvent): void {
    const id = this.#painter.pick([lngLat.lng, lngLat.lat]);
    this.#input.store.update({ selection: id === null ? { type: "none" } : { type: "entry", id } });
  }

  #hover(event: MapMouseEvent | null): void {
    const id = event ? this.#painter.pick([event.lngLat.lng, event.lngLat.lat]) : null;
    const entry = id === null ? undefined : this.#input.index.entryById.get(id);
    this.#map.getCanvas().style.cursor = entry ? "pointer" : "";
    this.#painter.hover(entry?.id ?? null);
    if (event && entry) {
      this.#hint.show(hintText(entry, this.#input.store.view.peek().locale), event.point.x, event.point.y);
    } else this.#hint.hide();
  }

  /** The near scale comes after the first view; without it the far one is drawn at every zoom. */
  #loadNear(far: BasemapScale): void {
    loadNearScale(this.#input.fetchBasemap)
      .then((near) => this.#painter.showBasemap({ far, near }))
      .catch(() => undefined);
  }
}

function createMapLibre(input: MapInput, style: ReturnType<typeof mapStyle>): MapLibreMap {
  const map = new MapLibreMap({
    container: input.container,
    style,
    maxZoom: MAX_ZOOM,
    maxPitch: 0,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

/** The copy of a position on the turn of the world that the camera looks at. */
function nearCentre([lng, lat]: readonly [number, number], map: MapLibreMap): [number, number] {
  const turns = Math.round((map.getCenter().lng - lng) / 360);
  return [lng + turns * 360, lat];
}
