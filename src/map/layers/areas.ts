import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "../../theme/palette.ts";
import { inCountries } from "../in-countries.ts";
import { type Scale, SOURCES, zoomRange } from "../sources.ts";

/** A soft tint over the countries and regions at which a flow starts or stops. */
export function areaLayer(palette: Palette, scale: Scale): LayerSpecification {
  return {
    id: areaLayerId(scale),
    type: "fill",
    source: SOURCES[scale].countries,
    ...zoomRange(scale),
    filter: inCountries([]),
    paint: { "fill-color": palette.area, "fill-antialias": false },
  };
}

export function areaLayerId(scale: Scale): string {
  return `${scale}-areas`;
}
