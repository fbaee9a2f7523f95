import { GeoJSONSource, type Map as MapLibreMap } from "maplibre-gl";
import { PALETTES, type PaletteName } from "../theme/palette.ts";
import type { Frame } from "../view/camera.ts";
import type { DatasetIndex } from "../view/dataset-index.ts";
import { visibleEntries } from "../view/derive.ts";
import { emphasisedIds } from "../view/emphasis.ts";
import type { Leans } from "../view/flow-arc.ts";
import { type Box, boxAround } from "../view/label-layout.ts";
import { project } from "../view/mercator.ts";
import { buildScene, type Scene, sceneLeans } from "../view/scene.ts";
import { labelScene } from "../view/scene-labels.ts";
import type { ViewState } from "../view/view-state.ts";
import { drawImage } from "./draw-image.ts";
import { isDrawn } from "./drawn.ts";
import { imageSubject } from "./image-names.ts";
import { createLabelMeasure } from "./label-fonts.ts";
import { areaLayerId } from "./layers/areas.ts";
import { hatchLayerId, hatchPattern, imposerLayerId } from "./layers/measure-hatch.ts";
import { labelTexts } from "./map-words.ts";
import { entryAt } from "./picking.ts";
import { pictureOf } from "./picture.ts";
import { type Scale, SOURCES } from "./sources.ts";
import { type Basemap, mapStyle } from "./style.ts";
import { inCountries, territoriesOf } from "./territories.ts";

const SCALES: readonly Scale[] = ["far", "near"];

/** How far the zoom may move, in levels, before arrows, whose sizes are in pixels, are drawn anew. */
const ZOOM_TOLERANCE = 0.1;

/** On frames narrower than this, in pixels, marks and arrows are drawn smaller. */
const SMALL_FRAME = 600;
const SMALL_SHRINK = 0.75;

/** What is to be painted. */
export interface Painted {
  readonly view: ViewState;
  readonly palette: PaletteName;
}

/**
 * Paints a view on a MapLibre map. All it paints follows from the view, the camera and the base map, so that it
 * can paint again at any time: after a lost context, with another theme, when the near scale arrives.
 */
export class Painter {
  readonly #map: MapLibreMap;
  readonly #index: DatasetIndex;
  readonly #frame: () => Frame;
  readonly #width = createLabelMeasure();
  readonly #leans: Leans;
  #painted: Painted;
  #basemap: Basemap;
  #scene: Scene;

  constructor(map: MapLibreMap, index: DatasetIndex, frame: () => Frame, basemap: Basemap, painted: Painted) {
    this.#map = map;
    this.#index = index;
    this.#frame = frame;
    this.#basemap = basemap;
    this.#painted = painted;
    this.#leans = sceneLeans(index);
    this.#scene = this.#buildScene();
    map.setMissingStyleImageResolver((name) => this.#addImage(name));
  }

  get scene(): Scene {
    return this.#scene;
  }

  /** Shows a view. */
  show(painted: Painted): void {
    const restyles = painted.palette !== this.#painted.palette;
    this.#painted = painted;
    if (restyles) this.restyle();
    else this.repaint();
  }

  showBasemap(basemap: Basemap): void {
    this.#basemap = basemap;
    this.restyle();
  }

  /** Sets the style anew: MapLibre applies what differs. */
  restyle(): void {
    this.#map.setStyle(mapStyle(this.#painted.palette, this.#basemap), { diff: true });
    this.repaint();
  }

  /** Fills in what depends on view and camera. Does nothing before the style is there. */
  repaint(): void {
    this.#scene = this.#buildScene();
    const { view, palette } = this.#painted;
    // Beyond the edge of the world nothing is drawn: the page shows through, and has to look like sea.
    this.#map.getContainer().style.backgroundColor = PALETTES[palette].sea;
    const emphasised = emphasisedIds(this.#index, view);
    const words = { ...labelTexts(this.#index, view.locale), width: this.#width };
    const labels = labelScene(this.#index, this.#scene, words, emphasised, this.visibleBox(), this.#shrink());
    const picture = pictureOf(this.#scene, labels, emphasised, palette, this.#shrink());
    this.#setData(SOURCES.flows, picture.flows);
    this.#setData(SOURCES.marks, picture.marks);
    this.#setData(SOURCES.labels, picture.labels);
    this.#paintTerritories(emphasised);
  }

  /** Repaints if the zoom has moved so far that arrows would look wrong. */
  followZoom(): void {
    if (Math.abs(this.#sceneZoom() - this.#scene.zoom) > ZOOM_TOLERANCE) this.repaint();
  }

  /** Draws a glow round the arrow that the pointer is over; null takes it away. */
  hover(id: string | null): void {
    const { palette } = this.#painted;
    const flows = this.#scene.flows.filter(({ flow }) => flow.id === id);
    this.#setData(SOURCES.hover, pictureOf({ ...this.#scene, flows }, [], null, palette).flows);
  }

  /** The entry at a position of the map, [lng, lat]: a mark, an arrow, or the measure whose hatch lies there. */
  pick(position: readonly [number, number]): string | null {
    return entryAt(this.#scene, position) ?? this.#measureAt(position);
  }

  isDrawn(): boolean {
    return isDrawn(this.#map, this.#scene, this.visibleBox(), PALETTES[this.#painted.palette]);
  }

  /** The free part of the frame in the scene's plane. */
  visibleBox(): Box {
    const { width, height, padding } = this.#frame();
    const { lng, lat } = this.#map.getCenter();
    const free = {
      width: (width - padding.left - padding.right) / this.#shrink(),
      height: (height - padding.top - padding.bottom) / this.#shrink(),
    };
    return boxAround(project([lng, lat], this.#sceneZoom()), free);
  }

  /** Pixels of the screen per pixel of the scene's plane: below 1, all that has a size in pixels gets smaller. */
  #shrink(): number {
    const { width, padding } = this.#frame();
    return width - padding.left - padding.right < SMALL_FRAME ? SMALL_SHRINK : 1;
  }

  #sceneZoom(): number {
    return this.#map.getZoom() - Math.log2(this.#shrink());
  }

  #buildScene(): Scene {
    const entries = visibleEntries(this.#index.dataset, this.#painted.view);
    return buildScene(this.#index, entries, this.#sceneZoom(), this.#leans);
  }

  #paintTerritories(emphasised: ReadonlySet<string> | null): void {
    const { view, palette } = this.#painted;
    const entries = visibleEntries(this.#index.dataset, view);
    const { tinted, hatched } = territoriesOf(this.#index, entries, this.#scene.areas);
    const stepsBack = emphasised !== null && !hatched.some(({ measure }) => emphasised.has(measure));
    const shown =
      emphasised && !stepsBack ? hatched.filter(({ measure }) => emphasised.has(measure)) : hatched;
    for (const scale of SCALES) {
      if (!this.#map.getLayer(hatchLayerId(scale))) continue;
      this.#map.setFilter(areaLayerId(scale), inCountries(tinted));
      this.#map.setFilter(hatchLayerId(scale), inCountries(shown.flatMap(({ against }) => against)));
      this.#map.setFilter(imposerLayerId(scale), inCountries(shown.flatMap(({ imposedBy }) => imposedBy)));
      this.#map.setPaintProperty(hatchLayerId(scale), "fill-pattern", hatchPattern(shown, palette));
      this.#map.setPaintProperty(hatchLayerId(scale), "fill-opacity", stepsBack ? 0.35 : 1);
      this.#map.setPaintProperty(imposerLayerId(scale), "line-opacity", stepsBack ? 0.35 : 1);
    }
  }

  #measureAt([lng, lat]: readonly [number, number]): string | null {
    const layers = SCALES.map(hatchLayerId).filter((id) => this.#map.getLayer(id));
    const [hit] = this.#map.queryRenderedFeatures(this.#map.project([lng, lat]), { layers });
    const iso = hit?.properties.iso;
    const entries = visibleEntries(this.#index.dataset, this.#painted.view);
    const { hatched } = territoriesOf(this.#index, entries, []);
    return hatched.find(({ against }) => against.includes(iso))?.measure ?? null;
  }

  #setData(id: string, data: GeoJSON.GeoJSON): void {
    const source = this.#map.getSource(id);
    if (source instanceof GeoJSONSource) source.setData(data);
  }

  #addImage(name: string): void {
    const subject = imageSubject(name);
    if (!subject || this.#map.hasImage(name)) return;
    const pixelRatio = Math.max(1, Math.ceil(window.devicePixelRatio));
    this.#map.addImage(name, drawImage(subject, pixelRatio), { pixelRatio });
  }
}
