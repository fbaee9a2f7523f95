import type { Status } from "../model/kinds.ts";
import type { FlowEntry } from "../model/register.ts";
import type { Finding } from "./problem.ts";
import type { ReadClaim } from "./read-records.ts";
import type { Listed } from "./read-register.ts";

/** What lies ahead, or is only claimed. */
const AHEAD: readonly (Status | "proposed")[] = [
  "announced",
  "considered",
  "in doubt",
  "claimed",
  "proposed",
];
const HEDGE = /\b(may|might|could|seems?|appears?)\b/i;

/**
 * The written rule of how sure one can be: what is somebody else's word, hedged, ahead, or has an end that the editor
 * inferred is not certain, unless `certaintyWhy` says why.
 */
export function checkCertainty(
  { claim, path }: ReadClaim,
  file: string,
  flows: readonly Listed<FlowEntry>[],
): Finding[] {
  if (claim.certainty !== "certain" || claim.certaintyWhy !== undefined) return [];
  const inferred = flows.find(
    ({ entry }) =>
      claim.about.includes(entry.id) &&
      claim.fact.some(({ kind }) => kind === "flow") &&
      (entry.origin.inferred ?? entry.destination.inferred) !== undefined,
  );
  const against = [
    ...againstCertainty(claim.by?.en, claim.at, claim.fact),
    ...(inferred ? [`an end of ${inferred.entry.id} is inferred`] : []),
  ];
  if (against.length === 0) return [];
  return [
    {
      file,
      path,
      message: `the claim counts as certain, though ${against.join(", and ")}`,
      expected: '"certainty: less-certain" or "uncertain", or "certaintyWhy" with the reason',
    },
  ];
}

/** What a claim itself has against its being certain, in words. */
export function againstCertainty(
  by: string | undefined,
  at: readonly { readonly phrase: string }[],
  facts: readonly object[],
): string[] {
  const hedged = at.find(({ phrase }) => HEDGE.test(phrase))?.phrase;
  const statuses = facts.flatMap((fact) => ("status" in fact ? [fact.status as Status] : []));
  const ahead = statuses.find((status) => AHEAD.includes(status));
  return [
    ...(by === undefined ? [] : [`it is what ${by} says`]),
    ...(hedged === undefined ? [] : [`its words hedge ("${hedged}")`]),
    ...(ahead === undefined ? [] : [`it speaks of what is "${ahead}"`]),
  ];
}
