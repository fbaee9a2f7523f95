import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "../../theme/palette.ts";
import { NEAR_ZOOM } from "../../view/basemap.ts";
import { type Scale, SOURCES, zoomRange } from "../sources.ts";

/** Sea, which is also what lies beyond the edge of the world. */
export function seaLayer(palette: Palette): LayerSpecification {
  return { id: "sea", type: "background", paint: { "background-color": palette.sea } };
}

/**
 * Land of every country, in one colour: a quiet base. It is there at every zoom and only unseen where the other scale is
 * drawn, so that its tiles are at hand when the reader crosses over, and no land is sea meanwhile.
 * @param handsOver whether the two scales share the zooms; else this one is drawn at all of them
 */
export function landLayer(palette: Palette, scale: Scale, handsOver: boolean): LayerSpecification {
  const [below, above] = scale === "far" ? [1, 0] : [0, 1];
  return {
    id: `${scale}-land`,
    type: "fill",
    source: SOURCES[scale].countries,
    ...(scale === "near" && { minzoom: NEAR_ZOOM - 1 }),
    paint: {
      "fill-color": palette.land,
      "fill-antialias": false,
      ...((handsOver || scale === "near") && { "fill-opacity": ["step", ["zoom"], below, NEAR_ZOOM, above] }),
    },
  };
}

/** Coasts and settled borders, disputed lines dashed, and close up the lines between US states. */
export function lineLayers(palette: Palette, scale: Scale): LayerSpecification[] {
  const common = { type: "line", source: SOURCES[scale].lines, ...zoomRange(scale) } as const;
  return [
    {
      ...common,
      id: `${scale}-states`,
      minzoom: 3.5,
      filter: ["==", ["get", "kind"], "state"],
      paint: { "line-color": palette.border, "line-width": 0.5, "line-opacity": 0.7 },
    },
    {
      ...common,
      id: `${scale}-coasts`,
      filter: ["==", ["get", "kind"], "coast"],
      paint: { "line-color": palette.coast, "line-width": 0.6 },
    },
    {
      ...common,
      id: `${scale}-borders`,
      filter: ["==", ["get", "kind"], "border"],
      paint: { "line-color": palette.border, "line-width": 0.7 },
    },
    {
      ...common,
      id: `${scale}-disputed`,
      filter: ["==", ["get", "kind"], "disputed"],
      paint: { "line-color": palette.disputed, "line-width": 0.9, "line-dasharray": [3, 2.5] },
    },
  ];
}
