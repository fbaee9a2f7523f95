import { evened } from "../../src/convert/original.ts";
import type { FactYaml, ProposedClaim } from "../../src/draft/proposal/proposed-claim.ts";
import { sentencesOf } from "../../src/draft/sentences.ts";
import type { ClaimRecord, DocumentRecord } from "../../src/model/record.ts";

/** How much of a reviewed record a draft of the same article proposes, for one kind of fact. */
export interface KindCoverage {
  /** Facts of the record. */
  readonly stated: number;
  /** Of these, proposed with the same values about the same entry. */
  readonly proposed: number;
  /** Proposed about the same entry, with some values missing or others. */
  readonly partly: number;
}

export interface Coverage {
  readonly kinds: ReadonlyMap<string, KindCoverage>;
  readonly claims: number;
  /** Claims of the record of which every typed fact is proposed. */
  readonly claimsProposed: number;
  /** Claims of the record that have no typed fact, only words. */
  readonly statements: number;
  /** Of these, those of which the draft has a claim in words about one of the same entries, from the same sentence. */
  readonly statementsProposed: number;
  /** Claims of the draft in words only, and those of them that rest on a sentence that no claim of the record rests on. */
  readonly remarks: number;
  readonly remarksApart: readonly string[];
  readonly proposals: number;
  /** Proposed claims of which the record states every typed fact with the same values. */
  readonly right: number;
  /** Proposed claims of which a typed fact is neither stated by the record nor partly so. */
  readonly wrong: readonly string[];
}

/** What two facts are compared by; texts in our own words may differ. */
const IGNORED = new Set(["kind", "of", "subject", "bound", "per", "parties", "what"]);

type AnyFact = FactYaml | ClaimRecord["fact"][number];
type AnyClaim = { readonly about: readonly string[]; readonly fact: readonly AnyFact[] };

/**
 * Holds a draft's claims against those of the reviewed record, fact by fact.
 * @param paragraphs of the original, in order: claims in words are held together by the sentence they rest on
 */
export function coverageOf(
  record: DocumentRecord,
  draft: readonly ProposedClaim[],
  paragraphs: readonly string[],
): Coverage {
  const sentences = sentencesIn(paragraphs);
  const remarks = draft.filter(({ fact }) => fact.every(({ kind }) => kind === "statement"));
  const isOnOneSentence = (one: Quoting, other: Quoting) =>
    one.at.some((spot) =>
      other.at.some((second) => sentences(spot).some((at) => sentences(second).includes(at))),
    );
  const kinds = new Map<string, KindCoverage>();
  let [claimsProposed, statements, statementsProposed] = [0, 0, 0];
  for (const claim of record.claims) {
    const typed = claim.fact.filter(({ kind }) => kind !== "statement");
    if (typed.length === 0) {
      statements += 1;
      const isTold = remarks.some(
        (one) => one.about.some((id) => claim.about.includes(id)) && isOnOneSentence(claim, one),
      );
      statementsProposed += Number(isTold);
    }
    const found = typed.map((fact) => likeness(fact, claim, draft));
    typed.forEach(({ kind }, index) => {
      const known = kinds.get(kind) ?? { stated: 0, proposed: 0, partly: 0 };
      kinds.set(kind, {
        stated: known.stated + 1,
        proposed: known.proposed + Number(found[index] === "same"),
        partly: known.partly + Number(found[index] === "partly"),
      });
    });
    if (typed.length > 0 && found.every((one) => one === "same")) claimsProposed += 1;
  }
  const right = draft.filter(({ about, fact }) =>
    fact.every((one) => one.kind !== "statement" && likeness(one, { about, fact }, record.claims) === "same"),
  );
  const wrong = draft.filter((claim) =>
    claim.fact.some((fact) => fact.kind !== "statement" && likeness(fact, claim, record.claims) === "none"),
  );
  return {
    kinds,
    claims: record.claims.length,
    claimsProposed,
    statements,
    statementsProposed,
    remarks: remarks.length,
    remarksApart: remarks
      .filter((one) => !record.claims.some((claim) => isOnOneSentence(claim, one)))
      .map(({ id, says }) => `${id}: ${says}`),
    proposals: draft.length,
    right: right.length,
    wrong: wrong.map(({ id, says }) => `${id}: ${says}`),
  };
}

interface Quoting {
  readonly at: readonly { readonly paragraph: number; readonly phrase: string }[];
}

/** The sentences of a paragraph in which a phrase stands, as "paragraph.sentence". */
function sentencesIn(paragraphs: readonly string[]) {
  const split = paragraphs.map((text) =>
    sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => evened(text.slice(start, end))),
  );
  return ({ paragraph, phrase }: Quoting["at"][number]): string[] =>
    (split[paragraph - 1] ?? []).flatMap((sentence, index) =>
      sentence.includes(evened(phrase)) ? [`${paragraph}.${index}`] : [],
    );
}

/** Whether claims about one of the same entries state the same: all values of the fact, taken together. */
function likeness(fact: AnyFact, claim: AnyClaim, others: readonly AnyClaim[]): "same" | "partly" | "none" {
  const related = others.filter(({ about }) => about.some((id) => claim.about.includes(id)));
  const facts = related.flatMap((one) => one.fact).filter(({ kind }) => kind === fact.kind);
  const wanted = valuesOf(fact);
  const isAmount = "value" in fact;
  if (isAmount)
    return facts.some((one) => "value" in one && contains(one, wanted)) ? "same" : partlyIf(facts);
  const stated = new Set(facts.flatMap((one) => valuesOf(one)));
  return facts.length > 0 && wanted.every((value) => stated.has(value)) ? "same" : partlyIf(facts);
}

function partlyIf(facts: readonly AnyFact[]): "partly" | "none" {
  return facts.length > 0 ? "partly" : "none";
}

function contains(fact: AnyFact, wanted: readonly string[]): boolean {
  const values = valuesOf(fact);
  return wanted.every((value) => values.includes(value));
}

function valuesOf(fact: AnyFact): string[] {
  const own = Object.entries(fact)
    .filter(([key]) => !IGNORED.has(key))
    .map(([key, value]) => `${key}: ${inEnglish(value)}`);
  const parties =
    "parties" in fact && Array.isArray(fact.parties) ? fact.parties.map((id) => `party: ${id}`) : [];
  return [...own, ...parties];
}

/** A text of the record is `{ en, ko }`, of a draft plain English. */
function inEnglish(value: unknown): string {
  return String((value as { en?: string } | null)?.en ?? value);
}
