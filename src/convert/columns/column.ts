import type { Dataset, Entry } from "../../model/dataset.ts";
import type { Lookup } from "../feature-properties.ts";

/**
 * What a column holds. "date": a day, `2023-06-30`. "edtf": a date as exact as it is known (EDTF, ISO 8601-2), as text.
 * "list" and "object" are JSON, which programs for tables show as text.
 */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "date" | "edtf" | "list" | "object";

/** What the dictionary says of a column. */
export interface ColumnWords {
  readonly name: string;
  readonly type: ColumnType;
  readonly unit?: string;
  /** What it means. */
  readonly about: string;
  /** What it means that it is null or, of a list, empty. A column without this always has a value. */
  readonly empty?: string;
}

/**
 * A column of a published table: what it is called, what it means, and how it comes from a row. Files, dictionary and
 * data package are all made from these, so that none can say what another does not.
 */
export interface Column<Row> extends ColumnWords {
  readonly value: (row: Row) => unknown;
}

/** A row of the file of an entry's type. */
export interface EntryRow<E extends Entry> {
  readonly entry: E;
  readonly lookup: Lookup;
}

/** A row of a file about places or organisations. */
export interface SubjectRow<Subject> {
  readonly subject: Subject;
  readonly dataset: Dataset;
  readonly lookup: Lookup;
}

/** The cells of a row, by the names of the columns and in their order. */
export function cellsOf<Row>(columns: readonly Column<Row>[], row: Row): Record<string, unknown> {
  return Object.fromEntries(columns.map(({ name, value }) => [name, value(row)]));
}

/** What stands between the parts of a list in a cell of text. No part contains it. */
const BETWEEN = " | ";

/** A list as one text; null for an empty one. */
export function asText(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : [...new Set(parts)].join(BETWEEN);
}
