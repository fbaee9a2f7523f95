import type { Map as MapLibreMap } from "maplibre-gl";
import type { Camera, Frame } from "../view/camera.ts";
import {
  buttonsOf,
  composedFrame,
  compositionFor,
  compositionScale,
  forReaders,
  type Magnification,
} from "../view/composition.ts";
import { type Box, boxAround } from "../view/label-layout.ts";
import { type Point, project } from "../view/mercator.ts";
import { distance } from "../view/polyline.ts";

/** So near to a camera the map stands where it says: levels of zoom, pixels. */
const AT_REST = { zoom: 0.005, pixels: 1 } as const;

/**
 * The plane in which a scene is built, and how it lies on the screen: scaled as the composition for the frame is, so
 * that everything with a size in pixels grows and shrinks with the frame.
 */
export class Plane {
  readonly #map: MapLibreMap;
  readonly #frame: () => Frame;
  readonly #magnify: (frame: Frame) => Magnification;

  constructor(map: MapLibreMap, frame: () => Frame, magnify: (frame: Frame) => Magnification = forReaders) {
    this.#map = map;
    this.#frame = frame;
    this.#magnify = magnify;
  }

  /** Pixels of the screen per pixel of the plane. */
  get shrink(): number {
    const frame = this.#frame();
    const composition = compositionFor(frame);
    return composition.shrink * compositionScale(composition, frame) * this.#magnify(frame).marks;
  }

  /** Pixels of the screen per pixel of a name's font size. */
  get textScale(): number {
    return this.#magnify(this.#frame()).text;
  }

  get zoom(): number {
    return this.#map.getZoom() - Math.log2(this.shrink);
  }

  /** The free part of the frame. */
  get visible(): Box {
    const { width, height, padding } = this.#frame();
    return boxAround(this.#centre, {
      width: (width - padding.left - padding.right) / this.shrink,
      height: (height - padding.top - padding.bottom) / this.shrink,
    });
  }

  /** Whether the map stands as a camera says, so that it shows what was composed. */
  isAt({ center, zoom }: Camera): boolean {
    const here = this.#centre;
    const there = project(center, this.zoom);
    return Math.abs(zoom - this.#map.getZoom()) < AT_REST.zoom && distance(here, there) < AT_REST.pixels;
  }

  /** The part that the composition for the frame shows while the map stands as composed, and in it that of the buttons. */
  get composed(): { readonly frame: Box; readonly buttons: Box } {
    const composition = compositionFor(this.#frame());
    const shrink = composition.shrink * this.#magnify(this.#frame()).marks;
    const frame = composedFrame(this.#centre, { size: composition.size, shrink });
    return { frame, buttons: buttonsOf(frame, shrink) };
  }

  /** A part of the page, as `getBoundingClientRect` gives it, on the plane. */
  under(part: DOMRect): Box {
    const { width, height, padding } = this.#frame();
    const page = this.#map.getContainer().getBoundingClientRect();
    const centre = {
      x: page.left + (width + padding.left - padding.right) / 2,
      y: page.top + (height + padding.top - padding.bottom) / 2,
    };
    const { x, y } = this.#centre;
    return {
      left: x + (part.left - centre.x) / this.shrink,
      right: x + (part.right - centre.x) / this.shrink,
      top: y + (part.top - centre.y) / this.shrink,
      bottom: y + (part.bottom - centre.y) / this.shrink,
    };
  }

  get #centre(): Point {
    const { lng, lat } = this.#map.getCenter();
    return project([lng, lat], this.zoom);
  }
}
