import type { Claim, Entry } from "../model/dataset.ts";
import type { DatasetIndex } from "./dataset-index.ts";

/** The claim to show where there is room for one: that gives the entry's present status, else the first. */
export function leadingClaim({ claimById }: DatasetIndex, entry: Entry): Claim | null {
  const told = "statuses" in entry ? entry.statuses.filter(({ value }) => value === entry.status) : [];
  const [id] = [...told.flatMap(({ claims }) => claims), ...entry.claims];
  return (id === undefined ? undefined : claimById.get(id)) ?? null;
}
