import type { Place } from "../model/dataset.ts";
import type { Precision } from "../model/kinds.ts";
import type { Position } from "../model/position.ts";
import type { PlaceEntry } from "../model/register.ts";
import type { Corpus } from "./corpus.ts";

/** Where a mark or the end of an arc is. */
export interface Spot {
  readonly place: PlaceEntry;
  /** The place's position or, of a country or region, its anchor. */
  readonly position: Position;
  readonly precision: Precision;
}

/** Finds where register ids are: a place itself, a facility at its closer site or else its place. */
export function spotFinder(corpus: Corpus): (id: string) => Spot {
  const places = new Map(corpus.register.places.map((place) => [place.id, place]));
  const facilities = new Map(corpus.register.facilities.map((facility) => [facility.id, facility]));
  return (id) => {
    const facility = facilities.get(id);
    const place = places.get(facility ? (facility.site ?? facility.place) : id);
    const position = place?.position ?? place?.anchor;
    if (!place || !position) throw new Error(`${id} was not checked: it has no place`);
    return { place, position, precision: place.precision };
  };
}

/** The countries (ISO 3166-1 alpha-2) a place lies in: one, or of a region all. */
export function countriesOf(place: PlaceEntry): readonly string[] {
  return place.country === undefined ? (place.area ?? []) : [place.country];
}

export function buildPlace(corpus: Corpus, place: PlaceEntry): Place {
  return {
    id: place.id,
    names: place.names,
    local: place.local ?? null,
    aliases: place.aliases,
    precision: place.precision,
    country: place.country ?? null,
    position: place.position ?? null,
    anchor: place.anchor ?? null,
    area: place.area ?? [],
    source: place.source
      ? { name: place.source.name, url: place.source.url ?? null, checked: place.source.checked ?? null }
      : null,
    note: place.note ?? null,
    claims: (corpus.claimsAbout.get(place.id) ?? []).map(({ id }) => id),
  };
}
