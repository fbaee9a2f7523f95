import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { PaletteName } from "../theme/palette.ts";
import { paletteOf } from "../theme/system-palette.ts";
import type { BasemapScale } from "../view/basemap.ts";
import type { FontFamilies } from "./label-fonts.ts";
import { areaLayer } from "./layers/areas.ts";
import { landLayer, lineLayers, seaLayer } from "./layers/base.ts";
import { flowLayers, hoverLayer } from "./layers/flows.ts";
import { labelLayers } from "./layers/labels.ts";
import { markLayers } from "./layers/marks.ts";
import { hatchLayers } from "./layers/measure-hatch.ts";
import { type Scale, SOURCES } from "./sources.ts";

/** The scales of the base map that have arrived. Without the near one, the far one is drawn at every zoom. */
export interface Basemap {
  readonly far: BasemapScale;
  readonly near: BasemapScale | null;
  /** Whether the near scale has been drawn: until then the far one stays below it. */
  readonly isNearDrawn?: boolean;
}

/** What draws the arrows: our own layer, which is no part of the style, or MapLibre's layers in its place. */
export type FlowDrawing = "own layer" | "native";

/**
 * The style of the map: base map, then areas, hatches, arrows, marks and names, in the order they cover one
 * another. Flows, marks and labels depend on view and zoom and are filled in later (`picture.ts`). It names no
 * glyphs, sprite or tiles: nothing is fetched.
 */
export function mapStyle(
  name: PaletteName,
  basemap: Basemap,
  families: FontFamilies,
  flows: FlowDrawing,
): StyleSpecification {
  const palette = paletteOf(name);
  const scales: readonly Scale[] = basemap.near ? ["far", "near"] : ["far"];
  return {
    version: 8,
    name: "Battery Routes",
    sources: {
      ...scaleSources("far", basemap.far),
      ...(basemap.near ? scaleSources("near", basemap.near) : {}),
      [SOURCES.hover]: geojson(),
      ...(flows === "native" ? { [SOURCES.flows]: geojson() } : {}),
      [SOURCES.marks]: geojson(),
      [SOURCES.labels]: geojson(),
    },
    layers: withoutLimit(basemap, [
      seaLayer(palette),
      ...scales.map((scale) => landLayer(palette, scale, handsOver(basemap))),
      ...scales.map((scale) => areaLayer(palette, scale)),
      ...scales.flatMap((scale) => hatchLayers(palette, scale)),
      ...scales.flatMap((scale) => lineLayers(palette, scale)),
      hoverLayer(palette),
      ...(flows === "native" ? flowLayers(palette) : []),
      ...markLayers(palette),
      ...labelLayers(palette, families),
    ]),
  };
}

/** Keeps what has been filled in while the style around it changes, so that nothing flickers. */
export function keepingPicture(
  before: StyleSpecification | undefined,
  next: StyleSpecification,
): StyleSpecification {
  const ids = [SOURCES.hover, SOURCES.flows, SOURCES.marks, SOURCES.labels];
  const kept = ids.flatMap((id) => {
    const source = before?.sources[id];
    return source ? [[id, source] as const] : [];
  });
  return { ...next, sources: { ...next.sources, ...Object.fromEntries(kept) } };
}

/** The far scale is one tile, which once drawn is never waited for again. */
const DEEPEST = { far: 0, near: 6 } as const;

function scaleSources(scale: Scale, { countries, lines }: BasemapScale) {
  const maxzoom = DEEPEST[scale];
  return {
    [SOURCES[scale].countries]: { ...geojson(countries), maxzoom },
    [SOURCES[scale].lines]: { ...geojson(lines), maxzoom },
  };
}

function handsOver({ near, isNearDrawn }: Basemap): boolean {
  return near !== null && isNearDrawn === true;
}

/** Lifts the limit of the far layers while there is no near scale to take over. */
function withoutLimit(basemap: Basemap, layers: LayerSpecification[]): LayerSpecification[] {
  if (handsOver(basemap)) return layers;
  return layers.map(({ maxzoom: _, ...layer }) => layer as LayerSpecification);
}

function geojson(data: GeoJSON.GeoJSON = { type: "FeatureCollection", features: [] }) {
  // Arrows are a few pixels wide: the usual simplification would bend them.
  return { type: "geojson" as const, data, tolerance: 0.1, maxzoom: 10 };
}
