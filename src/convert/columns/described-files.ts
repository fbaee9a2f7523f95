import { readCsv } from "../read-csv.ts";
import type { ColumnWords } from "./column.ts";
import { PUBLISHED_FILES, type PublishedFile, type PublishedTable } from "./published-files.ts";

/** A row of a published file: column → value. An empty cell of CSV is null. */
export type PublishedRow = Readonly<Record<string, unknown>>;

export interface DescribedColumn extends ColumnWords {
  /** The first value that stands in the file; null where there is none yet. */
  readonly example: unknown;
}

interface DescribedTable extends PublishedTable {
  readonly columns: readonly DescribedColumn[];
}

/** A published file as it is now, with an example of every column. */
export interface DescribedFile extends PublishedFile {
  readonly text: string;
  readonly tables: readonly DescribedTable[];
}

/** @param files name → text of all that the converter writes */
export function describedFiles(files: ReadonlyMap<string, string>): DescribedFile[] {
  return PUBLISHED_FILES.map((file) => {
    const text = files.get(file.name) ?? "";
    const tables = file.tables.map((table) => {
      const rows = rowsOf(text, table);
      const columns = table.columns.map((column) => ({ ...column, example: exampleOf(rows, column.name) }));
      return { ...table, columns };
    });
    return { ...file, text, tables };
  });
}

/** The rows of a table, as they stand in the file. */
export function rowsOf(text: string, { list, columns }: PublishedTable): PublishedRow[] {
  if (list === null) return csvRows(text, columns);
  const items = (JSON.parse(text) as Record<string, readonly PublishedRow[]>)[list] ?? [];
  return list === "features" ? items.map(({ properties }) => properties as PublishedRow) : [...items];
}

function csvRows(text: string, columns: readonly ColumnWords[]): PublishedRow[] {
  const [header = [], ...records] = readCsv(text);
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  const read = (cell: string, type: string | undefined) =>
    cell === "" ? null : type === "integer" || type === "number" ? Number(cell) : cell;
  return records.map((cells) =>
    Object.fromEntries(header.map((name, at) => [name, read(cells[at] ?? "", types.get(name))])),
  );
}

function exampleOf(rows: readonly PublishedRow[], name: string): unknown {
  const values = rows.map((row) => row[name] ?? null);
  return values.find((value) => value !== null && !(Array.isArray(value) && value.length === 0)) ?? null;
}
