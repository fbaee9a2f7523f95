import type {
  Claim,
  ClaimId,
  Dataset,
  Entry,
  Organisation,
  Place,
  PublishedDocument,
  Story,
} from "../model/dataset.ts";
import type { Position } from "../model/position.ts";

/** The dataset with every id turned into a look-up. Built once; nothing else searches the lists. */
export interface DatasetIndex {
  readonly dataset: Dataset;
  readonly storyById: ReadonlyMap<string, Story>;
  readonly entryById: ReadonlyMap<string, Entry>;
  readonly claimById: ReadonlyMap<ClaimId, Claim>;
  readonly placeById: ReadonlyMap<string, Place>;
  /** Countries by their ISO 3166-1 alpha-2 code. */
  readonly countryByCode: ReadonlyMap<string, Place>;
  readonly organisationById: ReadonlyMap<string, Organisation>;
  readonly documentById: ReadonlyMap<string, PublishedDocument>;
}

export function indexDataset(dataset: Dataset): DatasetIndex {
  return {
    dataset,
    storyById: byId(dataset.stories),
    entryById: byId(dataset.entries),
    claimById: byId(dataset.claims),
    placeById: byId(dataset.places),
    countryByCode: new Map(
      dataset.places
        .filter(({ precision }) => precision === "country")
        .map((place) => [place.country ?? place.id, place]),
    ),
    organisationById: byId(dataset.organisations),
    documentById: byId(dataset.documents),
  };
}

/**
 * Where a register id stands on the map: a place's point (or, for an area, the anchor of its name), a mark's
 * position. Null for what has no position of its own: flows, measures, organisations, unknown ids.
 */
export function positionOf(index: DatasetIndex, id: string): Position | null {
  const place = index.placeById.get(id);
  if (place) return place.position ?? place.anchor;
  const entry = index.entryById.get(id);
  return entry && "position" in entry ? entry.position : null;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
