import type { FilterSpecification } from "maplibre-gl";

/** Keeps the countries of the base map that have one of these ISO 3166-1 alpha-2 codes. */
export function inCountries(codes: readonly string[]): FilterSpecification {
  return ["in", ["get", "iso"], ["literal", [...codes]]];
}
