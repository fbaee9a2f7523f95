import type { Flow } from "../model/dataset.ts";

/**
 * Who owns whom, for a sentence: by the last document that says how much, or else the last that says it. Null for what
 * is no ownership. @param nameOf of an organisation, in the reader's language
 */
export function stakeWords({ kind, stakes }: Pick<Flow, "kind" | "stakes">, nameOf: (id: string) => string) {
  const stake = stakes.findLast(({ value }) => value !== null) ?? stakes.at(-1);
  if (kind !== "ownership" || !stake) return null;
  const { value, unit, bound } = stake;
  return {
    owner: nameOf(stake.owner),
    company: nameOf(stake.company),
    size: value === null || unit === null || bound === null ? null : { value, unit, per: null, bound },
    control: stake.control === true,
  };
}
