import type { Map as MapLibreMap } from "maplibre-gl";
import type { Frame } from "../view/camera.ts";
import { compositionFor, compositionScale, FOR_READERS, type Magnification } from "../view/composition.ts";
import { type Box, boxAround } from "../view/label-layout.ts";
import { type Point, project } from "../view/mercator.ts";

/**
 * The plane in which a scene is built, and how it lies on the screen: scaled as the composition for the frame is, so
 * that everything with a size in pixels grows and shrinks with the frame.
 */
export class Plane {
  readonly #map: MapLibreMap;
  readonly #frame: () => Frame;
  readonly #magnify: (frame: Frame) => Magnification;

  constructor(
    map: MapLibreMap,
    frame: () => Frame,
    magnify: (frame: Frame) => Magnification = () => FOR_READERS,
  ) {
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
