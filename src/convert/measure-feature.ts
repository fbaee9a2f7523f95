import type { Measure } from "../model/dataset.ts";
import { cellsOf } from "./columns/column.ts";
import { MEASURE_COLUMNS } from "./columns/measure-columns.ts";
import { type Lookup, type MarkFeature, toFeature } from "./feature-properties.ts";
import { type Countries, territoryGeometry } from "./territory.ts";

/** A restrictive measure: the territory it is against. */
export function measureFeature(
  entry: Measure,
  lookup: Lookup,
  codes: readonly string[],
  countries: Countries,
): MarkFeature {
  return toFeature(
    entry.id,
    territoryGeometry(codes, countries),
    cellsOf(MEASURE_COLUMNS, { entry, lookup }),
  );
}
