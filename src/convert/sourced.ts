import type { Amount, Sourced, Stake, Undisclosed } from "../model/dataset.ts";
import { CERTAINTIES, type Certainty } from "../model/kinds.ts";
import { type Corpus, type FactOf, factsFor, type LinkedClaim, type Stated } from "./corpus.ts";
import { AMOUNT_KINDS, type AmountKind } from "./fact-table.ts";
import type { MarkEntry } from "./identity.ts";

/** A value of the register with the claims whose facts state it. */
export function stated<Value, F>(
  value: Value,
  facts: readonly Stated<F>[],
  states: (fact: F) => boolean,
): Sourced<Value> {
  return { value, claims: idsOf(facts.filter(({ fact }) => states(fact))) };
}

/** What facts say of a property, apart by value and in the order of the claims. */
export function allStated<Value, F>(
  facts: readonly Stated<F>[],
  read: (fact: F) => Value | undefined,
): Sourced<Value>[] {
  const byValue = new Map<string, { value: Value; facts: Stated<F>[] }>();
  for (const stated of facts) {
    const value = read(stated.fact);
    if (value === undefined) continue;
    const key = JSON.stringify(value);
    const known = byValue.get(key);
    if (known) known.facts.push(stated);
    else byValue.set(key, { value, facts: [stated] });
  }
  return [...byValue.values()].map(({ value, facts }) => ({ value, claims: idsOf(facts) }));
}

/** The word of the most recently published document; within a document, its last. Null when nothing is said. */
export function lastStated<Value, F>(
  facts: readonly Stated<F>[],
  read: (fact: F) => Value | undefined,
): Sourced<Value> | null {
  const last = facts.findLast(({ fact }) => read(fact) !== undefined);
  if (!last) return null;
  const key = JSON.stringify(read(last.fact));
  return allStated(facts, read).find(({ value }) => JSON.stringify(value) === key) ?? null;
}

function idsOf(facts: readonly Stated<unknown>[]): string[] {
  return [...new Set(facts.map(({ source }) => source.id))];
}

/** The surest of the claims; "uncertain" when what they say is disputed. */
export function certaintyOf(claims: readonly LinkedClaim[], disputed: boolean): Certainty {
  if (disputed) return "uncertain";
  return (
    CERTAINTIES.find((certainty) => claims.some(({ claim }) => claim.certainty === certainty)) ?? "uncertain"
  );
}

/** Every amount stated about an entry, never merged, in the order of the claims. */
export function amountsOf(corpus: Corpus, entry: MarkEntry): Amount[] {
  return factsFor(corpus, entry, ...AMOUNT_KINDS).map(toAmount);
}

export function toAmount({ fact, source }: Stated<FactOf<AmountKind>>): Amount {
  return {
    measurand: fact.kind,
    value: fact.value,
    unit: fact.unit,
    per: fact.per ?? null,
    bound: fact.bound,
    of: fact.of ?? null,
    status: fact.kind === "plan" ? fact.status : null,
    when: source.claim.when ?? null,
    claim: source.id,
  };
}

export function undisclosedOf(corpus: Corpus, entry: MarkEntry): Undisclosed[] {
  return factsFor(corpus, entry, "undisclosed").map(({ fact, source }) => ({
    property: fact.property,
    what: fact.what,
    claim: source.id,
  }));
}

export function toStake({ fact, source }: Stated<FactOf<"stake">>): Stake {
  return {
    owner: fact.owner,
    company: fact.company,
    ...(fact.control ? { control: true } : {}),
    value: fact.value ?? null,
    unit: fact.unit ?? null,
    bound: fact.value === undefined ? null : fact.bound,
    when: source.claim.when ?? null,
    claim: source.id,
  };
}
