import { counted } from "./amounts.ts";

/** "1 entrada", "2 entradas". */
export function countedEntries(count: number): string {
  return counted(count, "entrada", "entradas");
}
