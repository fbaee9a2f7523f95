import { BYTE_ORDER_MARK } from "../model/csv.ts";

/**
 * Reads CSV and is strict about it: a byte order mark, CRLF after each record, no quotation mark in a cell without
 * them, the same number of cells in each record (RFC 4180, 2). Throws where a file is otherwise.
 */
export function readCsv(text: string): string[][] {
  if (!text.startsWith(BYTE_ORDER_MARK)) throw new Error("no byte order mark");
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  cell.lastIndex = BYTE_ORDER_MARK.length;
  const rows: string[][] = [];
  for (let row: string[] = []; cell.lastIndex < text.length; ) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`no cell at ${at}: ${JSON.stringify(text.slice(at, at + 80))}`);
    const [, quoted, plain = "", end] = match;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  const widths = new Set(rows.map(({ length }) => length));
  if (widths.size > 1) throw new Error(`records of ${[...widths].join(", ")} cells`);
  return rows;
}
