import type { Cell } from "../../model/csv.ts";

/** So long may a cell be: beyond it spreadsheet programs become hard to read, and some cut. */
const LONGEST = 1_000;

/** A text that was too long is cut, at the end of a line where it has lines, and says so at its end. */
export function fitted(cell: Cell, cut: string): Cell {
  if (typeof cell !== "string" || cell.length < LONGEST) return cell;
  const room = cell.slice(0, LONGEST - cut.length - 2);
  const end = room.lastIndexOf("\n");
  const kept = end > 0 ? room.slice(0, end) : room.replace(/[\ud800-\udbff]$/, "");
  return `${kept}\n${cut}`;
}
