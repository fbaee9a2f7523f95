import { counted, countedAfterPreposition, type Noun } from "./amounts.ts";

const ENTRY: Noun = { one: "запись", few: "записи", many: "записей" };

/** "1 запись", "2 записи", "5 записей". */
export function countedEntries(count: number): string {
  return counted(count, ENTRY);
}

/** "3 из 21 записи", "3 из 28 записей". */
export function outOfEntries(shown: number, of: number): string {
  return `${shown} из\u00a0${countedAfterPreposition(of, ENTRY)}`;
}
