import type { Flow } from "../model/dataset.ts";
import {
  amountsAs,
  claimsOf,
  claimsOfAll,
  commonProperties,
  type Lookup,
  type MarkFeature,
  statusDates,
  toFeature,
} from "./feature-properties.ts";
import { greatCircle } from "./great-circle.ts";
import { whenOf } from "./when.ts";

/**
 * A flow: the great circle as LineString or MultiLineString; no geometry, and `geometryNote`, when it ends where it
 * begins. Properties beside the common ones: `name` (English), `type`, `kind`, `commodity`, `status`, `statuses`,
 * `origin`, `destination` (register ids; `…Precision`, `…Inferred` with each), `domestic`, `quantity` and
 * `quantityNote`, `supply`, `stakes`, `severedBy`, `when`.
 */
export function flowFeature(entry: Flow, lookup: Lookup): MarkFeature {
  const { origin, destination } = entry;
  const nameOf = (id: string) => lookup.names.get(id)?.en ?? id;
  const geometry = greatCircle(origin.position, destination.position);
  const supply = amountsAs(entry, "supply");
  const evidence = {
    commodity: entry.commodity.claims,
    status: claimsOfAll(entry.statuses),
    origin: origin.claims,
    destination: destination.claims,
    quantity: entry.quantity ? [entry.quantity.claim] : [],
    supply: claimsOf(supply),
    stakes: claimsOf(entry.stakes),
  };
  return toFeature(entry.id, geometry, {
    name: `${entry.commodity.value.en}, from ${nameOf(origin.at)} to ${nameOf(destination.at)}`,
    type: entry.type,
    kind: entry.kind,
    commodity: entry.commodity.value,
    status: entry.status,
    statuses: entry.statuses,
    origin: origin.at,
    originPrecision: origin.precision,
    originInferred: origin.inferred,
    destination: destination.at,
    destinationPrecision: destination.precision,
    destinationInferred: destination.inferred,
    domestic: entry.domestic,
    quantity: entry.quantity,
    quantityNote: entry.quantityNote,
    supply,
    stakes: entry.stakes,
    severedBy: entry.severedBy,
    geometryNote: geometry ? null : "origin and destination are the same place",
    when: whenOf(statusDates(entry, lookup)),
    ...commonProperties(entry, lookup, evidence),
  });
}
