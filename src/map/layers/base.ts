import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "../../theme/palette.ts";
import { type Scale, SOURCES, zoomRange } from "../sources.ts";

/** Sea, which is also what lies beyond the edge of the world. */
export function seaLayer(palette: Palette): LayerSpecification {
  return { id: "sea", type: "background", paint: { "background-color": palette.sea } };
}

/** Land of every country, in one colour: a quiet base. */
export function landLayer(palette: Palette, scale: Scale): LayerSpecification {
  return {
    id: `${scale}-land`,
    type: "fill",
    source: SOURCES[scale].countries,
    ...zoomRange(scale),
    paint: { "fill-color": palette.land, "fill-antialias": false },
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
