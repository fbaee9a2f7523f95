import type { Feature, Geometry } from "geojson";
import type {
  Amount,
  Claim,
  ClaimId,
  Dataset,
  Entry,
  Place,
  PublishedDocument,
  Sourced,
} from "../model/dataset.ts";
import type { LocalisedText } from "../model/text.ts";

/** The dataset with what features look up by id. */
export interface Lookup {
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly documents: ReadonlyMap<string, PublishedDocument>;
  readonly places: ReadonlyMap<string, Place>;
  /** Names of places, organisations and marks that have one. */
  readonly names: ReadonlyMap<string, LocalisedText>;
}

export function lookupOf(dataset: Dataset): Lookup {
  const named = [
    ...dataset.places,
    ...dataset.organisations,
    ...dataset.entries.filter((entry) => entry.type !== "flow"),
  ];
  return {
    claims: new Map(dataset.claims.map((claim) => [claim.id, claim])),
    documents: new Map(dataset.documents.map((document) => [document.id, document])),
    places: new Map(dataset.places.map((place) => [place.id, place])),
    names: new Map(named.map(({ id, names }) => [id, names])),
  };
}

/** Property → the claims it comes from. */
export type Evidence = Readonly<Record<string, readonly ClaimId[]>>;

export function withoutEmpty(evidence: Evidence): Evidence {
  return Object.fromEntries(Object.entries(evidence).filter(([, claims]) => claims.length > 0));
}

export function claimsOf(values: readonly { readonly claim: ClaimId }[]): ClaimId[] {
  return [...new Set(values.map(({ claim }) => claim))];
}

export function claimsOfAll(values: readonly Sourced<unknown>[]): ClaimId[] {
  return [...new Set(values.flatMap(({ claims }) => claims))];
}

/** The amounts of one kind. */
export function amountsAs(entry: Entry, measurand: Amount["measurand"]): readonly Amount[] {
  return entry.amounts.filter((amount) => amount.measurand === measurand);
}

/** What stands beside a property that no document gives. */
export function notStated(value: unknown): "not stated" | null {
  return value === null ? "not stated" : null;
}

export type MarkFeature = Feature<Geometry | null, Record<string, unknown>>;

/** The feature of a mark; its id is the register id. */
export function toFeature(
  id: string,
  geometry: Geometry | null,
  properties: Record<string, unknown>,
): MarkFeature {
  return { type: "Feature", id, geometry, properties };
}
