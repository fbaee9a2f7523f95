import { NEAR_ZOOM } from "../view/basemap.ts";

/** Ids of the sources of the style. "far" and "near" are the two scales of the base map. */
export const SOURCES = {
  far: { countries: "far-countries", lines: "far-lines" },
  near: { countries: "near-countries", lines: "near-lines" },
  flows: "flows",
  marks: "marks",
  labels: "labels",
  hover: "hover",
} as const;

export const SCALES = ["far", "near"] as const;
export type Scale = (typeof SCALES)[number];

/** The zoom range in which the layers of a scale are drawn. */
export function zoomRange(scale: Scale): { readonly minzoom?: number; readonly maxzoom?: number } {
  return scale === "far" ? { maxzoom: NEAR_ZOOM } : { minzoom: NEAR_ZOOM };
}
