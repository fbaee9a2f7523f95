import { closest, distance } from "fastest-levenshtein";

/**
 * The candidate a misspelt word was probably meant to be, or undefined when none is close: at most two
 * fifths of its letters may differ.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  if (word === "" || all.length === 0) return undefined;
  const best = closest(word, all);
  const limit = Math.max(2, Math.floor(0.4 * Math.max(word.length, best.length)));
  return distance(word, best) <= limit ? best : undefined;
}
