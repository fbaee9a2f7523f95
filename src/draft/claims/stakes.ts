import type { PassedOver, PlaceMention, StakeFact } from "../extraction.ts";
import { matchesOf } from "../pattern.ts";
import type { Sentence } from "../scan.ts";
import { isSameOrganisation } from "./antecedent.ts";
import { type Article, linePassage } from "./article.ts";
import { elliptical, type FoundStake, furtherCompanies } from "./further-stakes.ts";
import { OWNED, SHARED, VENTURE } from "./owned-ways.ts";
import { readStake } from "./read-stake.ts";
import { WAYS } from "./stake-ways.ts";
import { withSupport } from "./supporting.ts";

/** Who owns, buys, sells or controls how much of which company. */
export function findStakes(
  article: Article,
  origins: ReadonlyMap<string, PlaceMention>,
): { facts: StakeFact[]; passedOver: PassedOver[] } {
  const facts: StakeFact[] = [];
  const passedOver: PassedOver[] = [];
  for (const sentence of article.sentences) {
    for (const { pattern, deed } of WAYS)
      for (const match of matchesOf(pattern, sentence.line)) add(match, deed, sentence);
    for (const pattern of OWNED)
      for (const match of matchesOf(pattern, sentence.line))
        add(
          match,
          / raised| secured| rais/.test(match[0])
            ? "invests"
            : /control/.test(match[0])
              ? "controls"
              : "holds",
          sentence,
        );
    for (const match of matchesOf(VENTURE, sentence.line)) add(match, "holds", sentence, SHARED);
    for (const match of [...elliptical(sentence), ...furtherCompanies(sentence)])
      add(match, "holds", sentence);
  }
  return { facts: facts.map((fact) => withCountry(fact, origins)), passedOver };

  function add(match: FoundStake, deed: StakeFact["deed"], sentence: Sentence, sizeless?: string): void {
    for (const owner of match.groups?.owner?.match(/<[a-z]\d+>/g) ?? []) {
      addOne(
        { 0: match[0], index: match.index, groups: { ...match.groups, owner } },
        deed,
        sentence,
        sizeless,
      );
    }
  }

  function addOne(
    match: FoundStake,
    deed: StakeFact["deed"],
    sentence: Sentence,
    sizeless = "the size is not stated",
  ): void {
    const read = readStake(article, sentence, match, deed, sizeless);
    if (typeof read === "string")
      passedOver.push({
        kind: "stake",
        at: linePassage(article, sentence, match.index, match.index + match[0].length),
        why: read,
      });
    else if (read && !isKnown(facts, read)) facts.push(read);
  }
}

function withCountry(fact: StakeFact, origins: ReadonlyMap<string, PlaceMention>): StakeFact {
  const { owner } = fact;
  const known =
    origins.get(owner.fullName) ??
    [...origins].find(([name]) => isSameOrganisation({ ...owner, name, fullName: name }, owner))?.[1];
  return known ? { ...fact, ownerCountry: known } : fact;
}

/** The same stake told again: the fuller telling stays. */
function isKnown(facts: StakeFact[], fact: StakeFact): boolean {
  const at = facts.findIndex(
    ({ owner, company }) =>
      isSameOrganisation(owner, fact.owner) && isSameOrganisation(company, fact.company),
  );
  const known = facts[at];
  if (!known) return false;
  const differs = known.percent && fact.percent && known.percent.value !== fact.percent.value;
  if (differs) return false;
  const fuller = merged(known, fact);
  facts[at] = fuller;
  return true;
}

function merged(one: StakeFact, other: StakeFact): StakeFact {
  const base = one.percent || one.value || !(other.percent || other.value) ? one : other;
  const rest = base === one ? other : one;
  return { ...rest, ...base, supporting: withSupport(base.supporting, rest.evidence) };
}
