import type { DocumentRecord } from "../../model/record.ts";
import type { Fact } from "../extraction.ts";
import { agreementParts } from "./agreement-claim.ts";
import { asideClaims } from "./aside-claims.ts";
import { figureClaims } from "./figure-claims.ts";
import { flowParts } from "./flow-claim.ts";
import { measureParts } from "./measure-claim.ts";
import { plantParts } from "./plant-claim.ts";
import {
  type ClaimParts,
  claimOf,
  type FactYaml,
  type ProposalContext,
  type ProposedClaim,
} from "./proposed-claim.ts";
import { stakeParts } from "./stake-claim.ts";
import { statementClaims } from "./statement-claims.ts";

/** A fact of the article of which no claim could be made, and why. */
export interface NotProposed {
  readonly fact: Fact;
  readonly why: string;
}

export interface Proposals {
  readonly claims: readonly ProposedClaim[];
  readonly notProposed: readonly NotProposed[];
}

/**
 * A claim for every fact that can be quoted and speaks of something the register has or may get.
 * @param records those of the project, from which it is known how a stake is drawn
 */
export function proposeClaims(
  facts: readonly Fact[],
  context: ProposalContext,
  records: readonly DocumentRecord[],
): Proposals {
  const claims: ProposedClaim[] = [];
  const notProposed: NotProposed[] = [];
  const ids = new Set<string>();
  for (const fact of facts) {
    const parts = partsOf(fact, context, records);
    if ("why" in parts) {
      notProposed.push({ fact, why: parts.why });
      continue;
    }
    for (const part of parts) {
      const claim = claimOf(fact, part, context);
      if (!claim) notProposed.push({ fact, why: "no phrase of it stands in one paragraph alone" });
      else if (!claims.some((other) => saysNoMore(claim, other))) {
        claims.push({ ...claim, id: freeId(claim.id, ids) });
      }
    }
  }
  for (const { base, parts } of [...figureClaims(context, claims), ...asideClaims(context, claims)]) {
    const claim = claimOf(base, parts, context);
    if (claim && !claims.some((other) => saysNoMore(claim, other))) {
      claims.push({ ...claim, id: freeId(claim.id, ids) });
    }
  }
  for (const { base, parts } of statementClaims(context, claims)) {
    const claim = claimOf(base, parts, context);
    const isTold = claim?.at.every(({ paragraph, phrase }) =>
      claims.some((other) =>
        other.at.some((one) => one.paragraph === paragraph && one.phrase.includes(phrase)),
      ),
    );
    if (claim && !isTold && !claims.some((other) => saysNoMore(claim, other))) {
      claims.push({ ...claim, id: freeId(claim.id, ids) });
    }
  }
  return { claims, notProposed };
}

function partsOf(
  fact: Fact,
  context: ProposalContext,
  records: readonly DocumentRecord[],
): readonly ClaimParts[] | { why: string } {
  if (fact.kind === "plant") return plantParts(fact, context);
  const part = partOf(fact, context, records);
  return "why" in part ? part : [part];
}

function partOf(
  fact: Exclude<Fact, { kind: "plant" }>,
  context: ProposalContext,
  records: readonly DocumentRecord[],
): ClaimParts | { why: string } {
  switch (fact.kind) {
    case "flow":
      return flowParts(fact, context);
    case "measure":
      return measureParts(fact, context);
    case "stake":
      return stakeParts(fact, context, records);
    case "agreement":
      return agreementParts(fact, context);
  }
}

function freeId(wish: string, taken: Set<string>): string {
  const base = wish.length > 60 ? wish.slice(0, 60).replace(/-+$/, "") : wish;
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

/** Whether a claim says nothing that another does not say of the same entries. */
function saysNoMore(claim: ProposedClaim, other: ProposedClaim): boolean {
  if (claim.about.some((id) => !other.about.includes(id))) return false;
  if (claim.fact.some(({ kind }) => kind === "statement")) return claim.says === other.says;
  return claim.fact.every((fact) => other.fact.some((known) => isContained(fact, known)));
}

function isContained(fact: FactYaml, known: FactYaml): boolean {
  return Object.entries(fact).every(([key, value]) => JSON.stringify(known[key]) === JSON.stringify(value));
}
