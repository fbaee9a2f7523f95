import { LngLat, type Map as MapLibreMap } from "maplibre-gl";
import type { Position } from "../model/position.ts";
import { type Camera, cameraFor, type Frame, fitCamera, furthestZoom, MAX_ZOOM } from "../view/camera.ts";
import type { DatasetIndex } from "../view/dataset-index.ts";

/** Glide to a story, in milliseconds: long enough to see which way it lies. */
const GLIDE = 900;

/** Latitude beyond which there is nothing to look at. */
const FURTHEST_LATITUDE = 80;

/**
 * Moves the camera: to a story's computed framing, or so that something comes into view. It glides, or jumps when
 * the reader asks for less motion. Once the reader has moved the map, only a new story or "reset" frames it anew.
 */
export class CameraMotion {
  readonly #map: MapLibreMap;
  readonly #index: DatasetIndex;
  readonly #frame: () => Frame;
  #story: string | null;
  #readerMoved = false;

  constructor(map: MapLibreMap, index: DatasetIndex, frame: () => Frame, story: string | null) {
    this.#map = map;
    this.#index = index;
    this.#frame = frame;
    this.#story = story;
    map.setTransformConstrain((center, zoom) => this.#constrain(center, zoom));
    map.on("movestart", ({ originalEvent }) => {
      if (originalEvent) this.#readerMoved = true;
    });
    this.#go(cameraFor(index, story, frame()), "jump");
  }

  /** Frames a story; nothing happens when it is framed already. */
  showStory(story: string | null): void {
    if (story === this.#story) return;
    this.#story = story;
    this.reset();
  }

  /** Frames the present story anew. */
  reset(): void {
    this.#readerMoved = false;
    this.#go(cameraFor(this.#index, this.#story, this.#frame()), "glide");
  }

  /** The frame changed its size, or a panel covers another part of it. */
  frameChanged(): void {
    if (this.#readerMoved) this.#map.jumpTo({ padding: { ...this.#frame().padding } });
    else this.#go(cameraFor(this.#index, this.#story, this.#frame()), "jump");
  }

  /** Brings positions into view, unless they are there already. */
  reveal(positions: readonly Position[]): void {
    if (positions.length === 0 || positions.every((position) => this.#isInView(position))) return;
    this.#readerMoved = true;
    this.#go(fitCamera(positions, this.#frame()), "glide");
  }

  /** One step closer or further out. */
  zoomBy(step: 1 | -1): void {
    this.#readerMoved = true;
    this.#map.easeTo({ zoom: this.#map.getZoom() + step, duration: this.#duration("glide") / 3 });
  }

  #go({ center, zoom }: Camera, manner: "jump" | "glide"): void {
    const target = { center: [...center] as [number, number], zoom, padding: { ...this.#frame().padding } };
    const duration = this.#duration(manner);
    if (duration === 0) this.#map.jumpTo(target);
    else this.#map.easeTo({ ...target, duration, essential: true });
  }

  #duration(manner: "jump" | "glide"): number {
    return manner === "jump" || matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : GLIDE;
  }

  #isInView(position: Position): boolean {
    const { width, height, padding } = this.#frame();
    const { x, y } = this.#map.project([...position] as [number, number]);
    return x > padding.left && x < width - padding.right && y > padding.top && y < height - padding.bottom;
  }

  #constrain({ lng, lat }: LngLat, zoom: number): { center: LngLat; zoom: number } {
    const free = Math.max(furthestZoom(this.#frame()), Math.min(MAX_ZOOM, zoom));
    const clamped = Math.max(-FURTHEST_LATITUDE, Math.min(FURTHEST_LATITUDE, lat));
    return { center: new LngLat(lng, clamped), zoom: free };
  }
}
