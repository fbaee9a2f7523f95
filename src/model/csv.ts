/** Begins a file that spreadsheet programs are to read as UTF-8. */
export const BYTE_ORDER_MARK = "\ufeff";

/**
 * What a spreadsheet program may take for a formula, also after blanks: the first character is one of = + - @, or one
 * of their full-width forms, or a control character that such programs skip.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/;

/** Control characters, but for tab and line ends, and halves of surrogate pairs: no text file holds them safely. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu;

/** A number is written as such, also below zero, so that it can be reckoned with; null is an empty cell. */
export type Cell = string | number | null;

/**
 * Rows as CSV after RFC 4180: comma, CRLF, quotation marks doubled inside quotation marks. Begins with a byte order
 * mark. Texts are made safe (`safeCell`); read back, a file gives exactly those.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => `${row.map(written).join(",")}\r\n`);
  return BYTE_ORDER_MARK + lines.join("");
}

function written(cell: Cell): string {
  return typeof cell === "string" ? quoted(safeCell(cell)) : String(cell ?? "");
}

/** A cell's text, with an apostrophe before what would be a formula, and U+FFFD for what cannot be written. */
export function safeCell(text: string): string {
  const writable = text.replace(UNWRITABLE, "\ufffd");
  return FORMULA.test(writable) ? `'${writable}` : writable;
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
