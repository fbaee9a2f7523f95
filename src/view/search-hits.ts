import type { SearchResult } from "minisearch";
import { SEARCH_FIELDS, type SearchField, type SearchItem, type SearchText } from "./search-item.ts";
import { fold, isBeginning, isUnspaced, termsOf, type Wanted } from "./search-text.ts";

/** Why an item was found. */
export interface Match {
  /** The text of it in which most of the question was found. */
  readonly text: SearchText;
  readonly field: SearchField;
  /** The terms of the index that matched, to be marked in the text. */
  readonly terms: readonly string[];
  /** How many words of the question were found. */
  readonly found: number;
  /** How many of them in more than the sentences of claims. */
  readonly named: number;
  /** Where and how well the worst-placed word was found: 0 is best. */
  readonly cost: number;
}

interface Scored extends Match {
  readonly item: SearchItem;
  readonly score: number;
}

/** Of an index term: the word asked for, the beginning of it, or a misspelling. */
const EXACT = 0;
const PREFIX = 1;
const FUZZY = 2;

/** What it costs, at least, to be found in a sentence only. */
const COST_OF_SAID = SEARCH_FIELDS.indexOf("said") * 3;

/** The kinds of hit by what a reader most probably looks for. */
const RANK = { entry: 0, subject: 0, document: 1, claim: 2 } as const;

/** A thing whose own name matches ranks above things that are named after it. */
const SUBJECT_BOOST = 2;

/** Why and how well an item was found. */
export function matchOf(
  item: SearchItem,
  { match, queryTerms }: Pick<SearchResult, "match" | "queryTerms">,
  wanted: readonly Wanted[],
  locale: string,
): Match {
  const terms = Object.keys(match);
  const found = wanted.filter((forms) => forms.some((form) => queryTerms.includes(form)));
  const costs = found.map((forms) =>
    Math.min(...terms.map((term) => costOf(term, fieldsOf(match, term), forms, wanted))),
  );
  return {
    ...bestText(item, terms, wanted, locale),
    terms,
    found: found.length,
    named: costs.filter((cost) => cost < COST_OF_SAID).length,
    cost: Math.max(...costs),
  };
}

/**
 * Hits in the order in which they are shown: those with more of the words, those in sentences last, then entries, places and organisations
 * before documents before claims, then what is called just so, then by where and how exactly the words stand.
 */
export function ranked<T extends Scored>(hits: readonly T[], question: string): T[] {
  const asked = fold(question.trim());
  const calledSo = ({ item }: T) => Math.min(...item.names.map(({ text }) => likeness(fold(text), asked)), 2);
  const keyOf = (hit: T) => [
    -hit.named,
    -hit.found,
    RANK[hit.item.group],
    calledSo(hit),
    hit.cost,
    -hit.score * (hit.item.group === "subject" ? SUBJECT_BOOST : 1),
  ];
  return hits
    .map((hit) => ({ hit, key: keyOf(hit) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ hit }) => hit);
}

/** A name that is the question: 0; that begins with it: 1; any other: 2. */
function likeness(name: string, asked: string): number {
  if (name === asked) return 0;
  return name.startsWith(asked) ? 1 : 2;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function fieldsOf(match: SearchResult["match"], term: string): readonly SearchField[] {
  return (match[term] ?? []) as SearchField[];
}

/** What it is worth that an index term was found in some fields, for a word asked for; infinite if it is another's. */
function costOf(
  term: string,
  fields: readonly SearchField[],
  forms: Wanted,
  wanted: readonly Wanted[],
): number {
  const field = Math.min(...fields.map((name) => SEARCH_FIELDS.indexOf(name)));
  const kind = kindOf(term, forms);
  if (kind === FUZZY && wanted.some((others) => kindOf(term, others) !== FUZZY)) return Infinity;
  return field * 3 + kind;
}

function kindOf(term: string, forms: Wanted): number {
  if (forms.includes(term)) return EXACT;
  const isBegun = forms.some((form) => isBeginning(form, forms) && term.startsWith(form));
  if (!isBegun) return FUZZY;
  // Where no spaces end words, to go on is not to be another word.
  return isUnspaced(term) ? EXACT : PREFIX;
}

/** The text with most of the words asked for; of several the surest field's, then the reader's own language's. */
function bestText(
  item: SearchItem,
  terms: readonly string[],
  wanted: readonly Wanted[],
  locale: string,
): Pick<Match, "text" | "field"> {
  const all = SEARCH_FIELDS.flatMap((field) => item[field].map((text) => ({ text, field })));
  const known = new Set(terms);
  const worth = ({ text }: { text: SearchText }) => {
    const inText = termsOf(text.text).filter((term) => known.has(term));
    const words = wanted.filter((forms) => inText.some((term) => kindOf(term, forms) !== FUZZY)).length;
    return words * 4 + (inText.length > 0 ? 2 : 0) + (text.lang === locale ? 1 : 0);
  };
  const best = Math.max(...all.map(worth));
  return all.find((each) => worth(each) === best) ?? { text: { text: item.id, lang: "en" }, field: "names" };
}
