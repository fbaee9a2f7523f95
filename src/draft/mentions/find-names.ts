import { CORPORATE_WORDS } from "../lexicon/organisations.ts";
import { isCommonWord } from "../lexicon/words.ts";
import type { Token } from "../tokens.ts";
import type { Name } from "./name.ts";
import { isDistrict, isMedium, isOrganisation, isPerson, type Run, settlementClue } from "./name-clues.ts";
import { MODELS } from "./products.ts";

/** What the whole document shows about its capitalised words. */
export interface NameEvidence {
  /** Words that also stand in lower case. */
  readonly lowerCase: ReadonlySet<string>;
  /** Runs that some place in the document shows to be organisations, settlements, people. */
  readonly organisations: ReadonlySet<string>;
  readonly settlements: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** Runs that stand with a capital within a sentence. */
  readonly inner: ReadonlySet<string>;
  /** Abbreviations of what is written out in lower case: "modular drive matrix (MDM)". */
  readonly terms: ReadonlySet<string>;
}

/** Gathers what all blocks together show. */
export function nameEvidence(
  parts: readonly { tokens: readonly Token[]; runs: readonly Run[] }[],
): NameEvidence {
  const lowerCase = new Set<string>();
  const organisations = new Set<string>();
  const settlements = new Set<string>();
  const people = new Set<string>();
  const inner = new Set<string>();
  const terms = new Set<string>();
  for (const { tokens, runs } of parts) {
    tokens.forEach((token, at) => {
      if (token.type === "word" && !token.isCapital) lowerCase.add(token.text);
      if (isTermInBrackets(tokens, at)) terms.add(token.text);
    });
    for (const run of runs) {
      if (!startsSentenceText(run.before)) inner.add(run.text);
      if (isPerson(run)) {
        people.add(run.text);
        const last = run.tokens.at(-1)?.text ?? "";
        if (last.length > 2) people.add(last);
      } else if (isDistrict(run) || settlementClue(run) === "certain") settlements.add(run.text);
      else if (isOrganisation(run)) organisations.add(run.text);
    }
  }
  return { lowerCase, organisations, settlements, people, inner, terms };
}

/** Whether a token abbreviates a word in lower case that stands right before its brackets. */
function isTermInBrackets(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2];
  return (
    /^\p{Lu}[\p{Lu}&]{1,6}s?$/u.test(tokens[at]?.text ?? "") &&
    tokens[at - 1]?.text === "(" &&
    tokens[at + 1]?.text === ")" &&
    before?.type === "word" &&
    !before.isCapital
  );
}

function startsSentenceText(before: string): boolean {
  return before === "" || /[.!?:;"“‘(•>*][\s"”’]*$/.test(before);
}

/** What a run names, given everything else; null for no name. */
export function nameOfRun(run: Run, evidence: NameEvidence): Name | null {
  const span = { start: run.tokens[0]?.start ?? 0, end: run.tokens.at(-1)?.end ?? 0, text: run.text };
  const { text } = run;
  if (text.length < 2) return null;
  if (evidence.terms.has(text) || TERM.test(text)) return null;
  if (run.tokens.length === 1 && MODEL_CODE.test(text)) return { ...span, kind: "product" };
  // "Ltd" by itself is what is left of a name.
  if (run.tokens.every(({ text: word }) => LEGAL_WORD.test(word))) return null;
  if (isDistrict(run)) return { ...span, kind: "settlement", isDistrict: true, isCertain: true };
  if (isMedium(run)) return { ...span, kind: "medium" };
  const clue = settlementClue(run);
  const isModel = run.tokens.length <= 3 && MODELS.has(run.tokens[0]?.text ?? "") && !isCompanyOfModel(run);
  if (isModel && clue === null) return { ...span, kind: "product" };
  if (clue === "certain") return { ...span, kind: "settlement", isDistrict: false, isCertain: true };
  if (evidence.settlements.has(text))
    return { ...span, kind: "settlement", isDistrict: false, isCertain: true };
  if (isPerson(run) || (evidence.people.has(text) && !evidence.organisations.has(text)))
    return { ...span, kind: "person" };
  if (isOrganisation(run) || evidence.organisations.has(text)) return organisation(span, true);
  if (clue === "likely") return { ...span, kind: "settlement", isDistrict: false, isCertain: false };
  const isAlone = run.tokens.length === 1;
  if (isAlone && (evidence.lowerCase.has(text.toLowerCase()) || isCommonWord(text))) return null;
  if (isAlone && startsSentenceText(run.before) && !evidence.inner.has(text) && !ACTS_AFTER.test(run.after))
    return null;
  return organisation(span, false);
}

/** "Compass Minerals" is a company, "Kona Electric" a car. */
function isCompanyOfModel({ tokens }: Run): boolean {
  const last = tokens.length > 1 ? (tokens.at(-1)?.text ?? "") : "";
  return (
    CORPORATE_WORDS.has(last) &&
    !/^(?:Electric|Power|Global|International|Cars|Trucks|Vehicles?|Auto|Battery)$/.test(last)
  );
}

/** Laws, lists and gatherings have capitals and act on nobody's behalf. */
const TERM =
  /(?:^| )(?:Act|Law|Treaty|Agreement|Accord|Protocol|List|Rule|Program|Programme|Initiative|Strategy|Policy|Deal|Show|Conference|Summit|Forum|Expo|Award|Awards|Report|Index|Section|Chapter|Annex|Article|Regulation|Directive|Plan|Day|Week|Proclamation|Understanding|Board Member|Officer)$/;
/** "ID.4", "EX30", "iX3": how models are called; "3M" and "A123" begin or go on otherwise. */
const MODEL_CODE = /^(?:\p{Lu}{1,3}[.-]?\d{1,2}|\p{Lu}\p{Ll}?\p{Lu}\d{1,2}|\p{Lu}{2,3}\d{2})$/u;
const LEGAL_WORD =
  /^(?:Inc|Corp|Corporation|Co|Ltd|Limited|LLC|GmbH|AG|SA|NV|SE|PLC|plc|Company|Group|Holdings?)\.?$/;
const LEGAL_FORM =
  /,? (?:Inc|Corp|Corporation|Co|Ltd|Limited|LLC|GmbH|AG|SA|NV|SE|PLC|plc|Oyj|AB|ASA|SpA|Kft|BV|KK|Company)\.?$/;

const ACTS_AFTER =
  /^(?:['’]s| (?:said|says|will|plans|planned|has|had|is|was|also|once|announced|aims|expects|wants?|wanted|which|and|makes|builds|operates|owns|runs|opened|signed|agreed|bought|produces|supplies|sells|collapsed)\b|,)/;

function organisation(span: { start: number; end: number; text: string }, isSure: boolean): Name {
  const text = span.text.replace(/^The /, "");
  return {
    start: span.end - text.length,
    end: span.end,
    text,
    kind: "organisation",
    fullName: text.replace(LEGAL_FORM, ""),
    type: /Association|Institute|Alliance|Council|Union|Committee|Federation/.test(text)
      ? "association"
      : "company",
    isSure,
  };
}
