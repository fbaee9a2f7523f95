import { LngLat, type Map as MapLibreMap } from "maplibre-gl";
import type { Position } from "../model/position.ts";
import { type Camera, type Frame, furthestZoom, MAX_ZOOM, showsWell } from "../view/camera.ts";
import { formatCamera, roundedCamera } from "../view/camera-text.ts";
import type { DatasetIndex } from "../view/dataset-index.ts";
import { fitClear, isClear, type Obstacle } from "../view/obstacle.ts";
import { cameraFor } from "../view/story-camera.ts";

/** Glide to a story, and one step of the zoom buttons, in milliseconds: long enough to see which way it goes. */
const GLIDE = 900;
const STEP = 300;

/** Latitude beyond which there is nothing to look at. */
const FURTHEST_LATITUDE = 80;

/** What the camera is to show. */
interface Shown {
  readonly story: string | null;
  /** Id of what is picked, and the positions that have to be in view for it. */
  readonly picked: { readonly id: string; readonly positions: readonly Position[] } | null;
  readonly camera: Camera | null;
}

/** What the camera has to do with of the page that the map stands in. */
interface PageOfMap {
  /** Is told where the reader has moved the map to, rounded as in the address; null: no longer there. */
  readonly onMoved: (camera: Camera | null) => void;
  /** What lies over the map besides the panels at its edges. */
  readonly obstacles: () => readonly Obstacle[];
  /** So far apart, in pixels, the ends of what is picked are at the least. */
  readonly toldApart: (frame: Frame) => number;
}

/**
 * Moves the camera: to a story's computed framing and, where that does not show it well, to what is picked. It
 * glides, or jumps when the reader asks for less motion. Once the reader has moved the map it stays where it is,
 * until a story, a pick out of view, or "reset" asks for something else. Where the reader has moved it is told, so
 * that the address can keep it.
 */
export class CameraMotion {
  readonly #map: MapLibreMap;
  readonly #index: DatasetIndex;
  readonly #frame: () => Frame;
  readonly #page: PageOfMap;
  #story: string | null = null;
  #picked: string | null = null;
  /** What has to be in view, besides the story; nothing once the reader has moved on. */
  #sought: readonly Position[] = [];
  /** Where the reader has moved the map to, as last told or asked for; null when it stands by itself. */
  #readersCamera: Camera | null = null;
  #readerMoved = false;
  #hasStarted = false;

  constructor(map: MapLibreMap, index: DatasetIndex, frame: () => Frame, page: PageOfMap) {
    this.#map = map;
    this.#index = index;
    this.#frame = frame;
    this.#page = page;
    map.setTransformConstrain((center, zoom) => this.#constrain(center, zoom));
    map.on("movestart", ({ originalEvent }) => {
      if (originalEvent) this.#leaveToReader();
    });
    map.on("moveend", () => this.#tell());
  }

  /** Shows a story, or the overview, and in it what is picked; or what the reader had moved to. The first time it jumps. */
  show({ story, picked, camera }: Shown): void {
    const id = picked?.id ?? null;
    const isNewCamera = !sameCamera(camera, this.#readersCamera);
    if (this.#hasStarted && story === this.#story && id === this.#picked && !isNewCamera) return;
    const duration = this.#hasStarted ? GLIDE : 0;
    this.#hasStarted = true;
    const isCalledBack = isNewCamera && camera === null;
    this.#sought = picked && (id !== this.#picked || isCalledBack) ? picked.positions : [];
    this.#story = story;
    this.#picked = id;
    if (isNewCamera) this.#readersCamera = camera;
    if (isNewCamera && camera) {
      this.#leaveToReader();
      this.#go(camera, duration);
      return;
    }
    if (camera === null) this.#readerMoved = false;
    this.#go(this.#target(), duration);
  }

  /** Frames the present story anew. */
  reset(): void {
    this.#readerMoved = false;
    this.#sought = [];
    this.#go(this.#target(), GLIDE);
  }

  /** The frame changed its size, or a panel covers another part of it. */
  frameChanged(): void {
    this.#go(this.#target(), this.#map.isMoving() ? GLIDE : 0);
  }

  /** One step closer or further out. */
  zoomBy(step: 1 | -1): void {
    this.#leaveToReader();
    const { center, zoom } = this.#present();
    this.#go({ center, zoom: zoom + step }, STEP);
  }

  #target(): Camera {
    const frame = this.#frame();
    const base = this.#readerMoved ? this.#present() : cameraFor(this.#index, this.#story, frame);
    const sought = this.#sought;
    const obstacles = this.#page.obstacles();
    if (sought.length === 0) return base;
    if (
      showsWell(base, sought, frame, this.#page.toldApart(frame)) &&
      isClear(base, sought, frame, obstacles)
    )
      return base;
    this.#readerMoved = false;
    return fitClear(sought, frame, obstacles);
  }

  #tell(): void {
    const camera = this.#readerMoved ? roundedCamera(this.#present()) : null;
    if (sameCamera(camera, this.#readersCamera)) return;
    this.#readersCamera = camera;
    this.#page.onMoved(camera);
  }

  #leaveToReader(): void {
    this.#readerMoved = true;
    this.#sought = [];
  }

  #present(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { center: [lng, lat], zoom: this.#map.getZoom() };
  }

  /** @param duration in milliseconds; none is taken by readers who ask for less motion */
  #go({ center, zoom }: Camera, duration: number): void {
    const [lng, lat] = center;
    const target = { center: this.#nearest(lng, lat), zoom, padding: { ...this.#frame().padding } };
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (duration === 0 || isCalm) this.#map.jumpTo(target);
    else this.#map.easeTo({ ...target, duration, essential: true });
  }

  /** The copy of a position that is fewest turns of the world away. */
  #nearest(lng: number, lat: number): [number, number] {
    const turns = Math.round((this.#map.getCenter().lng - lng) / 360);
    return [lng + turns * 360, lat];
  }

  #constrain({ lng, lat }: LngLat, zoom: number): { center: LngLat; zoom: number } {
    const free = Math.max(furthestZoom(this.#frame()), Math.min(MAX_ZOOM, zoom));
    const clamped = Math.max(-FURTHEST_LATITUDE, Math.min(FURTHEST_LATITUDE, lat));
    return { center: new LngLat(lng, clamped), zoom: free };
  }
}

function sameCamera(a: Camera | null, b: Camera | null): boolean {
  return a === b || (a !== null && b !== null && formatCamera(a) === formatCamera(b));
}
