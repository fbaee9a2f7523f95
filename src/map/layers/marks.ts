import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "../../theme/palette.ts";
import { SOURCES } from "../sources.ts";

/** The lowest of the layers of marks: arrows lie below it. */
export const LOWEST_MARK_LAYER = "mark-rings";

/** Rings for what is known roughly, then the forms of plants, agreements and places. */
export function markLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: LOWEST_MARK_LAYER,
      type: "circle",
      source: SOURCES.marks,
      filter: ["has", "ring"],
      paint: {
        "circle-radius": ["get", "ring"],
        "circle-color": palette.halo,
        "circle-opacity": 0.25,
        "circle-stroke-color": palette.ring,
        "circle-stroke-width": 1,
        "circle-stroke-opacity": ["case", ["get", "dim"], 0.25, 1],
      },
    },
    {
      id: "marks",
      type: "symbol",
      source: SOURCES.marks,
      layout: {
        "icon-image": ["get", "image"],
        "icon-size": ["get", "size"],
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
      paint: { "icon-opacity": ["case", ["get", "dim"], 0.3, 1] },
    },
  ];
}
