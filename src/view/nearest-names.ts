import MiniSearch from "minisearch";
import type { SearchItem } from "./search-item.ts";
import { foldedWords } from "./search-text.ts";

/**
 * Finds what may have been meant: things whose names share most with what was typed, three letters at a time. Hangul
 * is taken apart into its letters, so that a wrong vowel is one fault of three.
 */
export function nearestNames(
  items: readonly SearchItem[],
): (question: string, count: number) => readonly SearchItem[] {
  const named = items.filter(({ group }) => group === "entry" || group === "subject");
  const itemById = new Map(named.map((item) => [item.id, item]));
  const engine = new MiniSearch<SearchItem>({
    fields: ["names"],
    extractField: (item, field) => (field === "id" ? item.id : item.names.map(({ text }) => text).join("\n")),
    tokenize: trigrams,
    processTerm: (trigram) => trigram,
  });
  engine.addAll(named);
  return (question, count) =>
    engine
      .search(question)
      .slice(0, count)
      .flatMap(({ id }) => itemById.get(id) ?? []);
}

function trigrams(text: string): string[] {
  return foldedWords(text).flatMap((word) => {
    const letters = [...` ${word.normalize("NFD")} `];
    return letters.slice(2).map((letter, at) => `${letters[at]}${letters[at + 1]}${letter}`);
  });
}
