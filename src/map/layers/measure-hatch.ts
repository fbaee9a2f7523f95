import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Palette, PaletteName } from "../../theme/palette.ts";
import type { HatchedTerritory, HatchLook } from "../../view/territories.ts";
import { hatchImage } from "../image-names.ts";
import { inCountries } from "../in-countries.ts";
import { type Scale, SOURCES, zoomRange } from "../sources.ts";

/** Weakest first, so that where two measures lie over one country the stronger is seen. */
const LOOKS: readonly HatchLook[] = ["questions", "dots", "sparse lines", "lines"];

/** The hatch over the territory of each measure, and the outline of who imposed it. */
export function hatchLayers(palette: Palette, scale: Scale): LayerSpecification[] {
  const source = SOURCES[scale].countries;
  return [
    {
      id: hatchLayerId(scale),
      type: "fill",
      source,
      ...zoomRange(scale),
      filter: inCountries([]),
      paint: { "fill-pattern": "" },
    },
    {
      id: imposerLayerId(scale),
      type: "line",
      source,
      ...zoomRange(scale),
      filter: inCountries([]),
      paint: { "line-color": palette.hatch, "line-width": 1.4 },
    },
  ];
}

export function hatchLayerId(scale: Scale): string {
  return `${scale}-hatch`;
}

export function imposerLayerId(scale: Scale): string {
  return `${scale}-imposers`;
}

/** The pattern of each country: that of the strongest measure against it. */
export function hatchPattern(
  hatched: readonly HatchedTerritory[],
  name: PaletteName,
): ExpressionSpecification | string {
  const lookOf = new Map<string, HatchLook>();
  for (const look of LOOKS) {
    for (const { against } of hatched.filter((territory) => territory.look === look)) {
      for (const code of against) lookOf.set(code, look);
    }
  }
  if (lookOf.size === 0) return hatchImage("lines", name);
  const cases = [...lookOf].flatMap(([code, look]) => [code, hatchImage(look, name)]);
  return ["match", ["get", "iso"], ...cases, hatchImage("dots", name)] as unknown as ExpressionSpecification;
}
