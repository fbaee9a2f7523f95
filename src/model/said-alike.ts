import type { Amount, ClaimId, Product, Stake, Undisclosed } from "./dataset.ts";

/** Something several claims may say in the very same way. */
export interface SaidAlike<T> {
  readonly said: T;
  readonly claims: readonly ClaimId[];
}

/** What is said alike becomes one line with several claims; whatever differs stays apart, side by side. */
export function groupAlike<T extends Amount | Product | Stake | Undisclosed>(
  items: readonly T[],
): SaidAlike<T>[] {
  const groups = new Map<string, { said: T; claims: ClaimId[] }>();
  for (const item of items) {
    const key = JSON.stringify({ ...item, claim: null });
    const group = groups.get(key);
    if (group) group.claims.push(item.claim);
    else groups.set(key, { said: item, claims: [item.claim] });
  }
  return [...groups.values()];
}
