import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { merge } from "topojson-client";
import { topology } from "topojson-server";
import type { BasemapScale } from "../view/basemap.ts";
import type { HatchLook, Territories } from "../view/territories.ts";

/** Countries that look alike, as one area: drawn once, and hatched or outlined by reference. */
export interface LandGroup {
  readonly tinted: boolean;
  readonly hatches: readonly HatchLook[];
  readonly imposer: boolean;
  readonly geometry: MultiPolygon;
}

type Country = Feature<Polygon | MultiPolygon, { readonly iso: string }>;

/** Merges the countries of a base map into as few areas as their looks allow, the antimeridian's cut closed. */
export function landGroups(basemap: BasemapScale, { tinted, hatched }: Territories): LandGroup[] {
  const groups = new Map<string, { look: Omit<LandGroup, "geometry">; countries: Country[] }>();
  for (const country of basemap.countries.features) {
    const { iso } = country.properties;
    const look = {
      tinted: tinted.includes(iso),
      hatches: hatched.filter(({ against }) => against.includes(iso)).map(({ look }) => look),
      imposer: hatched.some(({ imposedBy }) => imposedBy.includes(iso)),
    };
    const key = JSON.stringify(look);
    const group = groups.get(key) ?? { look, countries: [] };
    group.countries.push(country);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ look, countries }) => ({ ...look, geometry: merged(countries) }));
}

function merged(countries: readonly Country[]): MultiPolygon {
  const closed = countries.map(({ geometry }) => closeCut(geometry));
  const shared = topology(Object.fromEntries(closed.map((geometry, index) => [index, geometry])));
  return merge(shared, Object.values(shared.objects) as Parameters<typeof merge>[1]);
}

/** Both sides of the antimeridian's cut at the same longitude, so that merging takes the cut away. */
function closeCut(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const ring = (positions: Position[]) =>
    positions.map(([lng = 0, lat = 0]) => [lng === -180 ? 180 : lng, lat]);
  return geometry.type === "Polygon"
    ? { ...geometry, coordinates: geometry.coordinates.map(ring) }
    : { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(ring)) };
}
