import type { ClaimId, Entry } from "./dataset.ts";

/** The claim to show where there is room for one: that gives the entry's present status, else the first. */
export function leadingClaim(entry: Entry): ClaimId | null {
  const told = "statuses" in entry ? entry.statuses.filter(({ value }) => value === entry.status) : [];
  return [...told.flatMap(({ claims }) => claims), ...entry.claims][0] ?? null;
}
