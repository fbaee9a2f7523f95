import type { Place } from "../model/dataset.ts";
import { cellsOf, type SubjectRow } from "./columns/column.ts";
import { PLACE_COLUMNS } from "./columns/place-columns.ts";
import { type MarkFeature, toFeature } from "./feature-properties.ts";
import { toSixDecimals } from "./rounding.ts";

/** A place: a Point; no geometry for a country or a part of the world, whose anchor is only a choice of drawing. */
export function placeFeature(row: SubjectRow<Place>): MarkFeature {
  const { id, position } = row.subject;
  const geometry = position ? ({ type: "Point", coordinates: toSixDecimals(position) } as const) : null;
  return toFeature(id, geometry, cellsOf(PLACE_COLUMNS, row));
}
