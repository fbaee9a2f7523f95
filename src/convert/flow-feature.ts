import type { Flow } from "../model/dataset.ts";
import { cellsOf } from "./columns/column.ts";
import { FLOW_COLUMNS } from "./columns/flow-columns.ts";
import { type Lookup, type MarkFeature, toFeature } from "./feature-properties.ts";
import { greatCircle } from "./great-circle.ts";

/** A flow: the great circle as LineString or MultiLineString; no geometry when it ends where it begins. */
export function flowFeature(entry: Flow, lookup: Lookup): MarkFeature {
  const geometry = greatCircle(entry.origin.position, entry.destination.position);
  return toFeature(entry.id, geometry, cellsOf(FLOW_COLUMNS, { entry, lookup }));
}
