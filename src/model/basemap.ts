import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from "topojson-specification";

/**
 * The base map files of `data/basemap/`, written by `npm run basemap`, as the map and the static map read them.
 *
 * All are quantised TopoJSON, [lng, lat] in degrees, decoded with topojson-client. `feature()` gives polygons cut
 * at the antimeridian and wound as RFC 7946 says (exterior rings counter-clockwise); d3-geo wants them the other
 * way round, so a caller that projects them with d3-geo reverses every ring first.
 *
 * How the scales combine:
 * - far out, `world110m` alone;
 * - closer, `world50m` without everything that belongs to DETAIL_COUNTRIES (those `countries`, the `coast` with
 *   id DETAIL_COAST, the `disputed` line with id DETAIL_DISPUTED), and `detail10m` in its place. North Korea's land
 *   border in `detail10m` is that of `world50m`, vertex for vertex: no gap and no overlap. Fill the countries of both
 *   before drawing the lines of either: that border is among the `borders` of `world50m`; `detail10m` has none.
 */
export const BASEMAP_FILES = {
  world110m: "world-110m.json",
  world50m: "world-50m.json",
  detail10m: "korea-japan-10m.json",
  usStates: "us-states.json",
} as const;

/** ISO 3166-1 alpha-2 codes of the countries that `detail10m` replaces in `world50m`. */
export const DETAIL_COUNTRIES = ["JP", "KP", "KR"] as const;

/** Id of the coast geometry of DETAIL_COUNTRIES in every world file; the other one has REST_COAST. */
export const DETAIL_COAST = "korea-japan";
export const REST_COAST = "rest";

/** Id of the one disputed line inside DETAIL_COUNTRIES. */
export const DETAIL_DISPUTED = "korean-demarcation-line";

/** Ids of the dashed lines: boundaries that are disputed or not finally settled. */
export const DISPUTED_LINES = [
  "abyei",
  "golan-1974",
  "green-line",
  "halaib",
  DETAIL_DISPUTED,
  "kosovo",
  "line-of-actual-control",
  "line-of-control",
  "perekop",
  "siachen",
  "somaliland",
  "western-sahara",
] as const;

export type DisputedLine = (typeof DISPUTED_LINES)[number];

/** A country; `id` is its ISO 3166-1 alpha-2 code, absent for a territory that has none (Kosovo, for one). */
type CountryGeometry = Polygon | MultiPolygon;

/** `borders` (solid), `disputed` (dashed, one geometry per line) and `coast` never overlap; none runs along ±180°. */
export type WorldTopology = Topology<{
  countries: GeometryCollection & { geometries: CountryGeometry[] };
  borders: MultiLineString;
  disputed: GeometryCollection & { geometries: MultiLineString[] };
  coast: GeometryCollection & { geometries: MultiLineString[] };
}>;

/** The interior state lines of the United States, without coasts and international borders. */
export type UsStatesTopology = Topology<{ states: MultiLineString }>;
