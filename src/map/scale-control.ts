import type { IControl, Map as MapLibreMap } from "maplibre-gl";
import { scaleBar } from "../view/scale-bar.ts";

/** The widest the bar may be, in pixels. */
const WIDEST = 90;

/** A bar with its length, in the corner of a map that shows a part of the world: see `scaleBar`. */
export class ScaleControl implements IControl {
  /** BCP 47 tag by which the length is written. */
  #formatTag = "en";
  #map: MapLibreMap | null = null;
  #bar: HTMLElement | null = null;
  readonly #draw = () => this.#drawBar();

  onAdd(map: MapLibreMap): HTMLElement {
    const bar = map.getContainer().ownerDocument.createElement("div");
    bar.className = "map-scale";
    this.#bar = bar;
    this.#map = map;
    map.on("moveend", this.#draw);
    this.#drawBar();
    return bar;
  }

  onRemove(map: MapLibreMap): void {
    map.off("moveend", this.#draw);
    this.#bar?.remove();
  }

  /** Writes the length by the norms of a language. */
  write(formatTag: string): void {
    this.#formatTag = formatTag;
    this.#drawBar();
  }

  #drawBar(): void {
    if (!this.#map || !this.#bar) return;
    const scale = scaleBar(this.#map.getZoom(), this.#map.getCenter().lat, WIDEST);
    this.#bar.hidden = scale === null;
    if (!scale) return;
    this.#bar.style.width = `${scale.width}px`;
    const format = new Intl.NumberFormat(this.#formatTag, { style: "unit", unit: scale.unit });
    this.#bar.textContent = format.format(scale.value);
  }
}
