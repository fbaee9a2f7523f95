import { polygonArea, polygonCentroid } from "d3";
import type { Countries } from "../../convert/territory.ts";

/**
 * Where the name of a country is set and arrows end: the centroid of its largest outline in the base map, a drawing
 * choice. [lng, lat], two decimals; null where the base map has no outline of it.
 * @param code ISO 3166-1 alpha-2
 */
export function countryAnchor(countries: Countries, code: string): [number, number] | null {
  const rings = (countries.get(code) ?? []).flatMap(([outer]) => (outer ? [outer] : []));
  const points = rings.map((ring) => ring.map(([lng = 0, lat = 0]): [number, number] => [lng, lat]));
  const [largest] = points.sort((a, b) => Math.abs(polygonArea(b)) - Math.abs(polygonArea(a)));
  if (!largest) return null;
  const [lng, lat] = polygonCentroid(largest);
  return [Math.round(lng * 100) / 100, Math.round(lat * 100) / 100];
}
