import type { Facility } from "../model/dataset.ts";
import { cellsOf } from "./columns/column.ts";
import { FACILITY_COLUMNS } from "./columns/facility-columns.ts";
import { type Lookup, type MarkFeature, toFeature } from "./feature-properties.ts";
import { toSixDecimals } from "./rounding.ts";

/** A facility: a Point. */
export function facilityFeature(entry: Facility, lookup: Lookup): MarkFeature {
  const geometry = { type: "Point", coordinates: toSixDecimals(entry.position) } as const;
  return toFeature(entry.id, geometry, cellsOf(FACILITY_COLUMNS, { entry, lookup }));
}
