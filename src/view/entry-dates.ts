import type { Entry } from "../model/dataset.ts";
import { datesOfEntry } from "../model/entry-dates.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { claimsOf } from "./derive.ts";

/** The dates of an entry as far as it is known in this index. */
export function datesOf(index: DatasetIndex, entry: Entry): readonly string[] {
  return datesOfEntry(entry, claimsOf(index, entry));
}
