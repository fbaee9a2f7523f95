import type { AgreementFact, PassedOver } from "../extraction.ts";
import { matchesOf } from "../pattern.ts";
import { type Item, itemsIn, type Sentence } from "../scan.ts";
import { officersSign, partiesOf } from "./agreement-parties.ts";
import { agreementRefusal, standing } from "./agreement-refusal.ts";
import { WAYS } from "./agreement-ways.ts";
import { isSameOrganisation } from "./antecedent.ts";
import { type Article, linePassage } from "./article.ts";
import { agreement, type Party } from "./read-agreement.ts";
import { withSupport } from "./supporting.ts";

/** Who signs or forms what with whom. Talks, visits and bare deliveries are none. */
export function findAgreements(article: Article): { facts: AgreementFact[]; passedOver: PassedOver[] } {
  const facts: AgreementFact[] = [];
  const passedOver: PassedOver[] = [];
  for (const sentence of article.sentences) {
    for (const { pattern } of WAYS) {
      for (const match of matchesOf(pattern, sentence.line)) {
        const parties = partiesOf(sentence, [
          ...itemsIn(sentence, match.groups?.a),
          ...itemsIn(sentence, match.groups?.b),
        ]);
        consider(sentence, match.index, match[0], parties, match.groups?.goods);
      }
    }
    for (const { index, words, parties } of officersSign(sentence)) consider(sentence, index, words, parties);
  }
  return { facts, passedOver };

  function consider(sentence: Sentence, index: number, words: string, parties: Item[], goods?: string): void {
    const at = linePassage(article, sentence, index, index + words.length);
    if (goods !== undefined && !/<[kqv]\d+>|cells|batter/.test(goods)) return;
    const before = sentence.line.slice(0, index);
    const why = agreementRefusal(before, words) ?? standing(words, sentence.line);
    if (parties.length < 2) return;
    if (why) passedOver.push({ kind: "agreement", at, why });
    else add(facts, agreement(article, sentence, index, words, parties));
  }
}

/** Told again, or by fewer of its parties, it is the same agreement. */
function add(facts: AgreementFact[], fact: AgreementFact): void {
  const at = facts.findIndex(({ parties }) => shared(parties, fact.parties) >= 2);
  const known = facts[at];
  if (!known) {
    facts.push(fact);
    return;
  }
  const fuller = fact.parties.length > known.parties.length ? fact : known;
  const other = fuller === fact ? known : fact;
  const when = fuller.when ?? (fuller.type === other.type ? other.when : undefined);
  const place = fuller.place ?? other.place;
  facts[at] = {
    ...fuller,
    supporting: withSupport(known.supporting, other.evidence),
    ...(when ? { when } : {}),
    ...(place ? { place } : {}),
  };
}

function shared(one: readonly Party[], other: readonly Party[]): number {
  return one.filter((party) => other.some((candidate) => isParty(party, candidate))).length;
}

function isParty(one: Party, other: Party): boolean {
  if (one.kind === "place" && other.kind === "place") return one.name === other.name;
  return one.kind === "organisation" && other.kind === "organisation" && isSameOrganisation(one, other);
}
