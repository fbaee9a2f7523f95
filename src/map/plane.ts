import type { Map as MapLibreMap } from "maplibre-gl";
import type { Frame } from "../view/camera.ts";
import { type Box, boxAround } from "../view/label-layout.ts";
import { type Point, project } from "../view/mercator.ts";

/** On frames narrower than this, in pixels, marks and arrows are drawn smaller. */
const SMALL_FRAME = 600;
const SMALL_SHRINK = 0.75;

/**
 * The plane in which a scene is built, and how it lies on the screen. On a small frame the plane is larger than
 * the screen, so that everything with a size in pixels gets smaller.
 */
export class Plane {
  readonly #map: MapLibreMap;
  readonly #frame: () => Frame;

  constructor(map: MapLibreMap, frame: () => Frame) {
    this.#map = map;
    this.#frame = frame;
  }

  /** Pixels of the screen per pixel of the plane, 1 or less. */
  get shrink(): number {
    const { width, padding } = this.#frame();
    return width - padding.left - padding.right < SMALL_FRAME ? SMALL_SHRINK : 1;
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
