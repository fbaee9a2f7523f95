import MiniSearch, { type Query, type SearchResult } from "minisearch";
import { nearestNames } from "./nearest-names.ts";
import { type Match, matchOf, ranked } from "./search-hits.ts";
import { SEARCH_FIELDS, type SearchField, type SearchGroup, type SearchItem } from "./search-item.ts";
import { isBeginning, isUnspaced, termsOf, type Wanted, wantedWords } from "./search-text.ts";
import { isStopWord } from "./stop-words.ts";

/** An item that was found, and why. */
export interface Hit extends Match {
  readonly item: SearchItem;
}

interface HitGroup {
  readonly group: SearchGroup;
  readonly hits: readonly Hit[];
}

/** What was found: with every word of the question, with some of them only, or nothing. */
export interface Found {
  readonly words: "all" | "some" | "none";
  /** The group of the best hit first; documents and claims last. */
  readonly groups: readonly HitGroup[];
  readonly count: number;
}

export interface Search {
  /** @param locale the language whose texts are shown when several of a hit match equally well */
  readonly find: (question: string, locale: string) => Found;
  /** The items whose names are most like the question; at most `count`, none when no name has anything of it. */
  readonly nearest: (question: string, count: number) => readonly SearchItem[];
}

/** How much a field counts in the score; what a field is worth at all is decided by `ranked`. */
const BOOST: Record<SearchField, number> = { names: 4, related: 2, words: 1.5, said: 1 };

/** Builds the index, in some milliseconds for some hundred items. */
export function buildSearch(items: readonly SearchItem[]): Search {
  const itemById = new Map(items.map((item) => [item.id, item]));
  let nearest: Search["nearest"] | undefined;
  const engine = new MiniSearch<SearchItem>({
    fields: [...SEARCH_FIELDS],
    extractField: (item, field) =>
      field === "id" ? item.id : item[field as SearchField].map(({ text }) => text).join("\n"),
    tokenize: termsOf,
    processTerm: (term) => (isStopWord(term) ? null : term),
    searchOptions: {
      tokenize: (term) => [term],
      processTerm: (term) => term,
      boost: BOOST,
      weights: { prefix: 0.6, fuzzy: 0.3 },
    },
  });
  engine.addAll(items);
  return {
    find(question, locale) {
      const wanted = wantedWords(question);
      const [words, results] = answer(engine, wanted);
      const hits = results.flatMap((result) => {
        const item = itemById.get(result.id);
        return item ? [{ item, score: result.score, ...matchOf(item, result, wanted, locale) }] : [];
      });
      return { words, groups: grouped(ranked(hits, question)), count: hits.length };
    },
    nearest(question, count) {
      nearest ??= nearestNames(items);
      return nearest(question, count);
    },
  };
}

/** Asks for all words as they are, then as they may be misspelt, then for any of them. */
function answer(engine: MiniSearch, wanted: readonly Wanted[]): [Found["words"], SearchResult[]] {
  if (wanted.length === 0) return ["none", []];
  // "to" may be the beginning of a name; in what is said of things it is no reason for a hit.
  if (wanted.every(([word]) => isStopWord(word))) {
    const named = engine.search(queryOf(wanted, "AND", false), { fields: ["names"] });
    return named.length > 0 ? ["all", named] : ["none", []];
  }
  const asTyped = engine.search(queryOf(wanted, "AND", false));
  if (asTyped.length > 0) return ["all", asTyped];
  const misspelt = engine.search(queryOf(wanted, "AND", true));
  if (misspelt.length > 0) return ["all", misspelt];
  const some = wanted.length > 1 ? engine.search(queryOf(wanted, "OR", true)) : [];
  return some.length > 0 ? ["some", some] : ["none", []];
}

function queryOf(wanted: readonly Wanted[], combineWith: "AND" | "OR", misspelt: boolean): Query {
  return {
    combineWith,
    queries: wanted.map((forms) => ({
      combineWith: "OR",
      queries: [...forms],
      prefix: (term: string) => isBeginning(term, forms),
      fuzzy: misspelt ? faultsAllowed(forms[0]) : 0,
    })),
  };
}

/** How many letters of a word may be wrong. Cyrillic words change their endings, which takes more. */
function faultsAllowed(word: string): number {
  if (isUnspaced(word) || /\d/.test(word) || word.length < 4) return 0;
  const long = /^\p{Script=Cyrillic}/u.test(word) ? 6 : 8;
  return word.length < long ? 1 : 2;
}

const GROUP_ORDER: readonly SearchGroup[] = ["entry", "subject", "document", "claim"];

function grouped(hits: readonly Hit[]): HitGroup[] {
  const order = [...new Set([...hits.map(({ item }) => item.group), ...GROUP_ORDER])];
  return order.flatMap((group) => {
    const own = hits.filter(({ item }) => item.group === group);
    return own.length > 0 ? [{ group, hits: own }] : [];
  });
}
