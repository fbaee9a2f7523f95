import { effect } from "@preact/signals";
import { Map as MapLibreMap, type MapMouseEvent } from "maplibre-gl";
import { messagesFor } from "../i18n/locales.ts";
import { mapWording } from "../i18n/map-wording.ts";
import type { Position } from "../model/position.ts";
import { followSystemLook, readerPalette } from "../theme/system-look.ts";
import { type BasemapScale, loadNearScale, NEAR_ZOOM } from "../view/basemap.ts";
import { type Frame, MAX_ZOOM } from "../view/camera.ts";
import { forReaders } from "../view/composition.ts";
import type { DatasetIndex } from "../view/dataset-index.ts";
import { pickedPositions, selectedId } from "../view/derive.ts";
import { emphasisedIds } from "../view/emphasis.ts";
import { hintText } from "../view/label-words.ts";
import { type Point, unproject } from "../view/mercator.ts";
import type { Obstacle } from "../view/obstacle.ts";
import { stationAt } from "../view/polyline.ts";
import { selectionOf } from "../view/selection.ts";
import type { ViewState } from "../view/view-state.ts";
import { CameraMotion } from "./camera-motion.ts";
import { ZoomControl } from "./controls.ts";
import { FlowMotion } from "./flow-motion.ts";
import { HoverHint } from "./hover-hint.ts";
import { familiesOf } from "./label-fonts.ts";
import type { MapInput } from "./map-view.ts";
import { type Painted, Painter } from "./painter.ts";
import { Plane } from "./plane.ts";
import { ScaleControl } from "./scale-control.ts";
import { gestureWords, shareGestures } from "./shared-gestures.ts";
import { type Basemap, mapStyle } from "./style.ts";

/** So many zoom levels before the near scale is due, it is asked for. */
const NEAR_LEAD = 0.4;

/** What a map tells of itself. */
export interface MapEvents {
  /** It has really been drawn: for the first time, and again after each loss of its WebGL context. */
  readonly onDrawn: () => void;
  /** Its WebGL context is gone; nothing is drawn until the browser gives it back. */
  readonly onLost: () => void;
}

/** How long the map that is drawn at first waits for the near scale, in milliseconds. */
const NEAR_PATIENCE = 3_000;

/** A MapLibre map with everything that keeps it in step with the view. All state lives outside it. */
export class RunningMap {
  readonly #input: MapInput;
  readonly #map: MapLibreMap;
  readonly #painter: Painter;
  readonly #motion: CameraMotion;
  readonly #controls: ZoomControl;
  readonly #scale = new ScaleControl();
  readonly #hint: HoverHint;
  readonly #flowMotion: FlowMotion;
  #moved: string | null = null;
  /** Whether the near scale is on its way: the still picture has it, and gives way to nothing coarser. */
  #nearComes = false;
  readonly #system = followSystemLook(document);
  readonly #undo: (() => void)[] = [];

  constructor(input: MapInput, frame: () => Frame, far: BasemapScale, events: MapEvents) {
    this.#input = input;
    const { view, palette } = this.#wanted();
    const basemap: Basemap = { far, near: null };
    const families = familiesOf(input.container);
    const map = createMapLibre(input, mapStyle(palette, basemap, families, "own layer"));
    const plane = new Plane(map, frame, input.magnify);
    const covered = () => [this.#controls.covered].filter((part) => part !== null);
    // MapLibre makes the canvas a second region of the same name inside the map's own.
    map.getCanvas().setAttribute("role", "application");
    this.#map = map;
    this.#motion = new CameraMotion(map, input.index, frame, {
      onMoved: (camera) => input.store.update({ camera }),
      toldApart: (of) => (input.magnify ?? forReaders)(of).apart,
      obstacles: () => covered().map((part) => within(input.container, part)),
    });
    this.#controls = new ZoomControl(
      (step) => this.#motion.zoomBy(step),
      () => this.#motion.reset(),
    );
    map.addControl(this.#controls, "top-right");
    map.addControl(this.#scale, "bottom-left");
    this.#motion.show(shownBy(input.index, view));
    this.#painter = new Painter(
      {
        map,
        index: input.index,
        plane,
        frame,
        families,
        covered,
        emphasise: input.emphasise ?? emphasisedIds,
      },
      { view, palette, basemap },
    );
    this.#hint = new HoverHint(input.container);
    this.#flowMotion = new FlowMotion(map);
    this.#followMap(events);
    this.#followView();
    if (input.sharesGestures) this.#undo.push(shareGestures(map, input.sharesGestures));
    this.#loadNearWhenNear(far);
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
    return point && this.project(unproject(point, scene.zoom));
  }

  /** Where a position stands in the container, in pixels: on the turn of the world that the camera looks at. */
  project(position: Position): Point {
    const { x, y } = this.#map.project(nearCentre(position, this.#map));
    return { x, y };
  }

  dispose(): void {
    for (const undo of this.#undo) undo();
    this.#hint.remove();
    this.#flowMotion.stop();
    this.#map.remove();
  }

  #wanted(): Pick<Painted, "view" | "palette"> {
    const view = this.#input.store.view.value;
    return { view, palette: readerPalette(view.theme, this.#system.look.value) };
  }

  #followView(): void {
    const { index } = this.#input;
    const stop = effect(() => {
      const painted = this.#wanted();
      const messages = messagesFor(painted.view.locale);
      this.#controls.name(messages.map);
      this.#scale.write(messages.formatTag);
      this.#map.getCanvas().setAttribute("aria-label", messages.map.label);
      this.#motion.show(shownBy(index, painted.view));
      this.#painter.show(painted);
      this.#movePick(selectedId(painted.view));
    });
    this.#undo.push(stop, this.#system.stop);
  }

  /** What is newly picked moves for a moment, once the camera has come to rest. */
  #movePick(id: string | null): void {
    if (id === this.#moved) return;
    this.#moved = id;
    this.#flowMotion.stop();
    if (id === null) return;
    this.#map.once("idle", () => {
      if (this.#moved === id) this.#flowMotion.play(this.#painter.picked());
    });
  }

  #followMap({ onDrawn, onLost }: MapEvents): void {
    const map = this.#map;
    map.on("style.load", () => this.#painter.repaint());
    map.on("webglcontextlost", onLost);
    map.on("webglcontextrestored", () => {
      map.once("idle", () => {
        this.#painter.restyle();
        this.#onceDrawn(onDrawn);
      });
    });
    map.on("zoom", () => this.#painter.followZoom());
    map.on("moveend", () => this.#painter.repaint());
    map.on("resize", () => this.frameChanged());
    this.#onceDrawn(onDrawn);
    map.on("click", (event) => this.#pick(event));
    // A finger hovers over nothing, but browsers say it does after each tap.
    if (!matchMedia("(hover: hover)").matches) return;
    map.on("mousemove", (event) => this.#hover(event));
    map.on("mouseout", () => this.#hover(null));
    // What lies under the pointer now is another thing.
    map.on("movestart", () => this.#hover(null));
  }

  #onceDrawn(then: () => void): void {
    const onIdle = () => {
      if (this.#nearComes || !this.#painter.isDrawn()) return;
      this.#map.off("idle", onIdle);
      then();
    };
    this.#map.on("idle", onIdle);
  }

  #pick({ lngLat }: MapMouseEvent): void {
    const id = this.#painter.pick([lngLat.lng, lngLat.lat]);
    this.#input.store.update({ selection: selectionOf(this.#input.index, id) });
  }

  #hover(event: MapMouseEvent | null): void {
    const id = event ? this.#painter.pick([event.lngLat.lng, event.lngLat.lat]) : null;
    const entry = id === null ? undefined : this.#input.index.entryById.get(id);
    this.#map.getCanvas().style.cursor = id === null ? "" : "pointer";
    this.#painter.hover(entry?.id ?? null);
    if (event && entry) {
      const wording = mapWording(this.#input.store.view.peek().locale);
      this.#hint.show(hintText(this.#input.index, entry, wording), event.point.x, event.point.y);
    } else this.#hint.hide();
  }

  /** The near scale is asked for when the reader comes near; without it the far one is drawn at every zoom. */
  #loadNearWhenNear(far: BasemapScale): void {
    const load = () => {
      if (this.#map.getZoom() < NEAR_ZOOM - NEAR_LEAD) return;
      this.#map.off("zoom", load);
      this.#loadNear(far);
    };
    this.#map.on("zoom", load);
    load();
  }

  #loadNear(far: BasemapScale): void {
    const goOn = () => {
      clearTimeout(timer);
      if (!this.#nearComes) return;
      this.#nearComes = false;
      // What waits for the map to be drawn asks when it rests.
      this.#map.triggerRepaint();
    };
    const timer = setTimeout(goOn, NEAR_PATIENCE);
    this.#undo.push(() => clearTimeout(timer));
    this.#nearComes = true;
    loadNearScale(this.#input.fetchBasemap)
      .then((near) => {
        this.#painter.show({ basemap: { far, near } });
        this.#map.once("idle", () => {
          this.#painter.show({ basemap: { far, near, isNearDrawn: true } });
          goOn();
        });
      })
      .catch(goOn);
  }
}

/** A part of the page in pixels from the top left corner of a container. */
function within(container: HTMLElement, { top, right, bottom, left }: DOMRect): Obstacle {
  const origin = container.getBoundingClientRect();
  return {
    top: top - origin.top,
    right: right - origin.left,
    bottom: bottom - origin.top,
    left: left - origin.left,
  };
}

function shownBy(index: DatasetIndex, view: ViewState) {
  const { story, camera } = view;
  const id = selectedId(view);
  return { story, camera, picked: id === null ? null : { id, positions: pickedPositions(index, view) } };
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
    locale: gestureWords(messagesFor(input.store.view.peek().locale).embed),
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
