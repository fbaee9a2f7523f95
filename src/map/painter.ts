import { GeoJSONSource, type Map as MapLibreMap } from "maplibre-gl";
import { mapWording } from "../i18n/map-wording.ts";
import type { PaletteName } from "../theme/palette.ts";
import { paletteOf } from "../theme/system-palette.ts";
import { type BasemapScale, NEAR_ZOOM } from "../view/basemap.ts";
import type { Frame } from "../view/camera.ts";
import type { DatasetIndex } from "../view/dataset-index.ts";
import { visibleEntries } from "../view/derive.ts";
import type { Emphasise } from "../view/emphasis.ts";
import type { Leans } from "../view/flow-arc.ts";
import { labelTexts } from "../view/label-words.ts";
import { landOf } from "../view/land.ts";
import { project } from "../view/mercator.ts";
import { buildScene, type Scene, sceneLeans } from "../view/scene.ts";
import { type LabelSpace, labelScene, type SceneLabel } from "../view/scene-labels.ts";
import { steppedBack } from "../view/stepping-back.ts";
import { cameraFor } from "../view/story-camera.ts";
import { territoriesOf } from "../view/territories.ts";
import { estimatedWidth } from "../view/text-width.ts";
import type { ViewState } from "../view/view-state.ts";
import { drawImage } from "./draw-image.ts";
import { isDrawn } from "./drawn.ts";
import { FlowLayer } from "./flow-layer/flow-layer.ts";
import { mountFlowLayer } from "./flow-layer/mount-flow-layer.ts";
import type { MotionInput } from "./flow-motion.ts";
import { imageSubject } from "./image-names.ts";
import type { FontFamilies } from "./label-fonts.ts";
import { LOWEST_MARK_LAYER } from "./layers/marks.ts";
import { hatchedCountryAt, paintTerritories } from "./paint-territories.ts";
import { entryAt, placeNamedAt } from "./picking.ts";
import { flowPicture, pictureOf } from "./picture.ts";
import type { Plane } from "./plane.ts";
import { SOURCES } from "./sources.ts";
import { type Basemap, type FlowDrawing, keepingPicture, mapStyle } from "./style.ts";

/** How far the zoom may move, in levels, before arrows, whose sizes are in pixels, are drawn anew. */
const ZOOM_TOLERANCE = 0.1;

/** What is to be painted. */
export interface Painted {
  readonly view: ViewState;
  readonly palette: PaletteName;
  readonly basemap: Basemap;
}

/** What a painter paints on, and with. */
export interface PainterInput {
  readonly map: MapLibreMap;
  readonly index: DatasetIndex;
  readonly plane: Plane;
  readonly families: FontFamilies;
  readonly frame: () => Frame;
  /** Parts of the page that labels keep clear of. */
  readonly covered: () => readonly DOMRect[];
  readonly emphasise: Emphasise;
}

/**
 * Paints a view on a MapLibre map. All it paints follows from the view, the camera and the base map, so that it
 * can paint again at any time: after a lost context, with another theme, when the near scale arrives.
 */
export class Painter {
  readonly #input: PainterInput;
  readonly #leans: Leans;
  readonly #flowLayer = new FlowLayer("flows", () => this.#drawFlowsNatively());
  #flowDrawing: FlowDrawing = "own layer";
  #painted: Painted;
  #scene: Scene;
  #labels: readonly SceneLabel[] = [];

  constructor(input: PainterInput, painted: Painted) {
    this.#input = input;
    this.#painted = painted;
    this.#leans = sceneLeans(input.index);
    this.#scene = this.#buildScene();
    input.map.setMissingStyleImageResolver((name) => this.#addImage(name));
    mountFlowLayer(input.map, this.#flowLayer, LOWEST_MARK_LAYER);
  }

  get scene(): Scene {
    return this.#scene;
  }

  /** Paints something else from now on: only what the patch names changes. */
  show(patch: Partial<Painted>): void {
    const before = this.#painted;
    this.#painted = { ...before, ...patch };
    const { palette, basemap } = this.#painted;
    if (palette !== before.palette || basemap !== before.basemap) this.restyle();
    else this.repaint();
  }

  /** Sets the style anew: MapLibre applies what differs. */
  restyle(): void {
    const { palette, basemap } = this.#painted;
    this.#input.map.setStyle(mapStyle(palette, basemap, this.#input.families, this.#flowDrawing), {
      diff: true,
      transformStyle: keepingPicture,
    });
    this.repaint();
  }

  /** Fills in what depends on view and camera. Does nothing before the style is there. */
  repaint(): void {
    const { map, index, plane, emphasise } = this.#input;
    const { view, palette } = this.#painted;
    this.#scene = this.#buildScene();
    // Beyond the edge of the world nothing is drawn: the page shows through, and has to look like sea.
    map.getContainer().style.backgroundColor = paletteOf(palette).sea;
    const emphasised = emphasise(index, view);
    const words = { ...labelTexts(index, mapWording(view.locale)), width: estimatedWidth };
    this.#labels = labelScene(index, this.#scene, words, {
      emphasised,
      ...this.#room(),
      land: landOf(this.#drawnScale()),
      shrink: plane.shrink,
      textScale: plane.textScale,
    });
    const picture = pictureOf(this.#scene, this.#labels, emphasised, palette, plane);
    this.#paintFlows(emphasised);
    this.#setData(SOURCES.marks, picture.marks);
    this.#setData(SOURCES.labels, picture.labels);
    const entries = visibleEntries(index, view);
    paintTerritories(map, territoriesOf(index, entries, this.#scene.areas), emphasised, palette);
  }

  /** Where names may stand: as in the still picture, while the map stands as that does. */
  #room(): Pick<LabelSpace, "frame" | "covered"> {
    const { index, plane, covered, frame } = this.#input;
    const buttons = covered().map((part) => plane.under(part));
    if (!plane.isAt(cameraFor(index, this.#painted.view.story, frame())))
      return { frame: plane.visible, covered: buttons };
    const composed = plane.composed;
    return { frame: composed.frame, covered: [composed.buttons, ...buttons] };
  }

  #drawnScale(): BasemapScale {
    const { far, near } = this.#painted.basemap;
    return near && this.#input.map.getZoom() >= NEAR_ZOOM ? near : far;
  }

  /** Repaints if the zoom has moved so far that arrows would look wrong. */
  followZoom(): void {
    if (Math.abs(this.#input.plane.zoom - this.#scene.zoom) > ZOOM_TOLERANCE) this.repaint();
  }

  /** Draws a glow round the arrow that the pointer is over; null takes it away. */
  hover(id: string | null): void {
    const flows = this.#scene.flows.filter(({ flow }) => flow.id === id);
    this.#setData(SOURCES.hover, flowPicture({ ...this.#scene, flows }, null));
  }

  /**
   * The entry or place at a position of the map, [lng, lat]: a mark, an arrow, a place by its name, or the measure whose
   * hatch lies there.
   */
  pick(position: readonly [number, number]): string | null {
    return (
      entryAt(this.#scene, position) ??
      placeNamedAt(this.#labels, project(position, this.#scene.zoom)) ??
      this.#measureAt(position)
    );
  }

  /** What moves when the present pick does: its flows, as they lie on the screen. */
  picked(): MotionInput {
    const { view, palette } = this.#painted;
    const ids = this.#input.emphasise(this.#input.index, view) ?? new Set();
    return { scene: this.#scene, ids, shrink: this.#input.plane.shrink, palette };
  }

  isDrawn(): boolean {
    const { map, plane } = this.#input;
    const drawnFlows = this.#flowDrawing === "native" ? null : this.#flowLayer.drawnIds;
    return isDrawn(map, this.#scene, plane.visible, paletteOf(this.#painted.palette), drawnFlows);
  }

  #paintFlows(emphasised: ReadonlySet<string> | null): void {
    const scene = this.#scene;
    if (this.#flowDrawing === "native") this.#setData(SOURCES.flows, flowPicture(scene, emphasised));
    else {
      const { shrink } = this.#input.plane;
      this.#flowLayer.show({ scene, emphasised, shrink }, this.#painted.palette);
    }
  }

  /** MapLibre's layers in place of ours. Later: a style must not change while a frame of it is drawn. */
  #drawFlowsNatively(): void {
    this.#flowDrawing = "native";
    queueMicrotask(() => this.restyle());
  }

  #buildScene(): Scene {
    const { index, plane } = this.#input;
    const { view } = this.#painted;
    const quiet = steppedBack(index, view, plane.zoom);
    return buildScene(index, visibleEntries(index, view), plane.zoom, this.#leans, quiet);
  }

  #measureAt(position: readonly [number, number]): string | null {
    const { map, index } = this.#input;
    const country = hatchedCountryAt(map, position);
    if (country === null) return null;
    const { hatched } = territoriesOf(index, visibleEntries(index, this.#painted.view), []);
    return hatched.find(({ against }) => against.includes(country))?.measure ?? null;
  }

  #setData(id: string, data: GeoJSON.GeoJSON): void {
    const source = this.#input.map.getSource(id);
    if (source instanceof GeoJSONSource) source.setData(data);
  }

  #addImage(name: string): void {
    const { map, plane } = this.#input;
    const subject = imageSubject(name);
    if (!subject || map.hasImage(name)) return;
    const pixelRatio = Math.max(1, Math.ceil(window.devicePixelRatio * plane.shrink));
    map.addImage(name, drawImage(subject, pixelRatio), { pixelRatio });
  }
}
