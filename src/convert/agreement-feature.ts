import type { Geometry } from "geojson";
import type { Agreement } from "../model/dataset.ts";
import {
  amountsAs,
  claimsOf,
  claimsOfAll,
  commonProperties,
  type Lookup,
  type MarkFeature,
  notStated,
  toFeature,
} from "./feature-properties.ts";
import { toSixDecimals } from "./rounding.ts";
import { whenOf } from "./when.ts";

/**
 * An agreement: a Point, or no geometry, and `geometryNote`, where no document says the place closely enough.
 * Properties beside the common ones: `name` (English), `names`, `type`, `parties` (register ids), `subject` and
 * `subjectNote`, `date` and `dateNote`, `place` and `placeNote`, `precision`, `supply`, `when`.
 */
export function agreementFeature(entry: Agreement, lookup: Lookup): MarkFeature {
  const supply = amountsAs(entry, "supply");
  const evidence = {
    parties: claimsOfAll(entry.parties),
    subject: entry.subject?.claims ?? [],
    date: entry.date?.claims ?? [],
    place: entry.place?.claims ?? [],
    supply: claimsOf(supply),
  };
  const geometry: Geometry | null = entry.position
    ? { type: "Point", coordinates: toSixDecimals(entry.position) }
    : null;
  const date = entry.date?.value ?? null;
  return toFeature(entry.id, geometry, {
    name: entry.names.en,
    names: entry.names,
    type: entry.type,
    parties: entry.parties.map(({ value }) => value),
    subject: entry.subject?.value ?? null,
    subjectNote: notStated(entry.subject),
    date,
    dateNote: notStated(date),
    place: entry.place?.value ?? null,
    placeNote: notStated(entry.place),
    precision: entry.precision,
    supply,
    geometryNote: geometry
      ? null
      : entry.place
        ? `the place is a ${entry.precision}`
        : "the place is not stated",
    when: whenOf([date]),
    ...commonProperties(entry, lookup, evidence),
  });
}
