import type { Geometry } from "geojson";
import type { Agreement } from "../model/dataset.ts";
import { AGREEMENT_COLUMNS } from "./columns/agreement-columns.ts";
import { cellsOf } from "./columns/column.ts";
import { type Lookup, type MarkFeature, toFeature } from "./feature-properties.ts";
import { toSixDecimals } from "./rounding.ts";

/** An agreement: a Point, or no geometry where no document says the place closely enough. */
export function agreementFeature(entry: Agreement, lookup: Lookup): MarkFeature {
  const geometry: Geometry | null = entry.position
    ? { type: "Point", coordinates: toSixDecimals(entry.position) }
    : null;
  return toFeature(entry.id, geometry, cellsOf(AGREEMENT_COLUMNS, { entry, lookup }));
}
