import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import {
  BASEMAP_FILES,
  DETAIL_COAST,
  DETAIL_COUNTRIES,
  DETAIL_DISPUTED,
  type UsStatesTopology,
  type WorldTopology,
} from "../model/basemap.ts";

/** Countries with their ISO 3166-1 alpha-2 code, and the lines to draw. [lng, lat] in degrees. */
export interface BasemapScale {
  readonly countries: FeatureCollection<Polygon | MultiPolygon, { readonly iso: string }>;
  readonly lines: FeatureCollection<MultiLineString, { readonly kind: LineKind }>;
}

type LineKind = "border" | "disputed" | "coast" | "state";

/** Antarctica: no document speaks of it, and Web Mercator makes it the largest land of all. */
const LEFT_OUT = "AQ";
/** Latitude south of which all coasts are Antarctica's. */
const SOUTH_END = -60;

/** From this zoom on the near scale is drawn instead of the far one. */
export const NEAR_ZOOM = 3;

/** Fetches one file of `data/basemap/` as parsed JSON. Rejects when it is missing or no JSON. */
export type BasemapFetcher = (file: string) => Promise<unknown>;

/** The far scale: what the first view needs. */
export async function loadFarScale(fetchFile: BasemapFetcher): Promise<BasemapScale> {
  const world = (await fetchFile(BASEMAP_FILES.world110m)) as WorldTopology;
  return {
    countries: collection(countriesOf(world, () => true)),
    lines: collection(linesOf(world, () => true)),
  };
}

/** The near scale: 50m with Korea and Japan from 10m in place of theirs, and the lines between US states. */
export async function loadNearScale(fetchFile: BasemapFetcher): Promise<BasemapScale> {
  const [world, detail, states] = (await Promise.all(
    [BASEMAP_FILES.world50m, BASEMAP_FILES.detail10m, BASEMAP_FILES.usStates].map(fetchFile),
  )) as [WorldTopology, WorldTopology, UsStatesTopology];
  const replaced = new Set<string>([...DETAIL_COUNTRIES, DETAIL_COAST, DETAIL_DISPUTED]);
  const elsewhere = (id: string) => !replaced.has(id);
  return {
    countries: collection([...countriesOf(world, elsewhere), ...countriesOf(detail, () => true)]),
    lines: collection([
      ...linesOf(world, elsewhere),
      ...linesOf(detail, () => true),
      line("state", feature(states, states.objects.states).geometry),
    ]),
  };
}

function countriesOf(world: WorldTopology, keep: (id: string) => boolean) {
  return feature(world, world.objects.countries)
    .features.filter(({ id }) => id !== LEFT_OUT && keep(String(id ?? "")))
    .map(({ id, geometry }) => ({
      type: "Feature" as const,
      properties: { iso: String(id ?? "") },
      geometry: geometry as Polygon | MultiPolygon,
    }));
}

function linesOf(world: WorldTopology, keep: (id: string) => boolean) {
  const kept = (object: WorldTopology["objects"]["coast"]) =>
    feature(world, object).features.filter(({ id }) => keep(String(id ?? "")));
  return [
    line("border", feature(world, world.objects.borders).geometry),
    ...kept(world.objects.disputed).map(({ geometry }) => line("disputed", geometry as MultiLineString)),
    ...kept(world.objects.coast).map(({ geometry }) =>
      line("coast", withoutSouth(geometry as MultiLineString)),
    ),
  ];
}

function withoutSouth({ type, coordinates }: MultiLineString): MultiLineString {
  return { type, coordinates: coordinates.filter((part) => part.some(([, lat = 0]) => lat > SOUTH_END)) };
}

function line(kind: LineKind, geometry: MultiLineString): Feature<MultiLineString, { kind: LineKind }> {
  return { type: "Feature", properties: { kind }, geometry };
}

function collection<F extends Feature>(features: F[]) {
  return { type: "FeatureCollection" as const, features: features as (F & Feature)[] };
}
