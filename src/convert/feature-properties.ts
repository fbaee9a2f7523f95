import type { Feature, Geometry } from "geojson";
import type {
  Amount,
  Claim,
  ClaimId,
  Dataset,
  Entry,
  Facility,
  Flow,
  PublishedDocument,
  Sourced,
} from "../model/dataset.ts";
import type { LocalisedText } from "../model/text.ts";
import { citationsOf } from "./citation.ts";

/** The dataset with what features look up by id. */
export interface Lookup {
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly documents: ReadonlyMap<string, PublishedDocument>;
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
    names: new Map(named.map(({ id, names }) => [id, names])),
  };
}

/**
 * Properties of every feature:
 * `layer`, `stories`, `certainty`, `claims` and `documents` (ids), `undisclosed`, `evidence` (property → ids of the
 * claims it comes from) and `citations` (each phrase: `label`, and `@id`, the publisher's page opened at it).
 */
export function commonProperties(entry: Entry, lookup: Lookup, evidence: Evidence): Record<string, unknown> {
  const claims = entry.claims.flatMap((id) => lookup.claims.get(id) ?? []);
  return {
    certainty: entry.certainty,
    undisclosed: entry.undisclosed,
    layer: entry.layer,
    stories: entry.stories,
    documents: entry.documents,
    claims: entry.claims,
    evidence: withoutEmpty({ ...evidence, undisclosed: claimsOf(entry.undisclosed) }),
    citations: citationsOf(claims, lookup.documents),
  };
}

/** Property → the claims it comes from. */
export type Evidence = Readonly<Record<string, readonly ClaimId[]>>;

function withoutEmpty(evidence: Evidence): Evidence {
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

/** The times of the claims that say how far a facility or flow has come. */
export function statusDates(entry: Facility | Flow, lookup: Lookup): (string | null)[] {
  return claimsOfAll(entry.statuses).map((id) => lookup.claims.get(id)?.when ?? null);
}
