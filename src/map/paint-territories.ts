import type { Map as MapLibreMap } from "maplibre-gl";
import type { PaletteName } from "../theme/palette.ts";
import { emphasisedHatches, type Territories } from "../view/territories.ts";
import { inCountries } from "./in-countries.ts";
import { areaLayerId } from "./layers/areas.ts";
import { hatchLayerId, hatchPattern, imposerLayerId } from "./layers/measure-hatch.ts";
import { SCALES } from "./sources.ts";

/** How strongly hatches are drawn that step back. */
const DIM = 0.35;

/**
 * Tints and hatches countries. When a measure is picked only its own hatch is drawn; when something else is, all
 * hatches step back.
 * @param emphasised ids that keep their strength; null when all do
 */
export function paintTerritories(
  map: MapLibreMap,
  { tinted, hatched }: Territories,
  emphasised: ReadonlySet<string> | null,
  palette: PaletteName,
): void {
  const { shown, steppedBack } = emphasisedHatches(hatched, emphasised);
  const opacity = steppedBack ? DIM : 1;
  for (const scale of SCALES) {
    const hatch = hatchLayerId(scale);
    const imposers = imposerLayerId(scale);
    if (!map.getLayer(hatch)) continue;
    map.setFilter(areaLayerId(scale), inCountries(tinted));
    map.setFilter(hatch, inCountries(shown.flatMap(({ against }) => against)));
    map.setPaintProperty(hatch, "fill-pattern", hatchPattern(shown, palette));
    map.setPaintProperty(hatch, "fill-opacity", opacity);
    map.setFilter(imposers, inCountries(shown.flatMap(({ imposedBy }) => imposedBy)));
    map.setPaintProperty(imposers, "line-opacity", opacity);
  }
}

/** The country, as ISO 3166-1 alpha-2 code, whose hatch is drawn at a position, [lng, lat]; null for none. */
export function hatchedCountryAt(map: MapLibreMap, position: readonly [number, number]): string | null {
  const layers = SCALES.map(hatchLayerId).filter((id) => map.getLayer(id));
  const [hit] = map.queryRenderedFeatures(map.project([...position]), { layers });
  return typeof hit?.properties.iso === "string" ? hit.properties.iso : null;
}
