import { isStopWord } from "./stop-words.ts";

/**
 * How texts and questions become terms of the search index. Words are folded, so that case and diacritics do not
 * count. Hangul and Han are written with few or no spaces between what a reader takes for words, so of them every
 * stretch is a term: what is typed is found wherever it begins.
 */

/** Signs that are written without spaces between words. */
const UNSPACED = "[\\p{Script=Hangul}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]";
const WORDS = new RegExp(`${UNSPACED}+|(?:(?!${UNSPACED})[\\p{L}\\p{N}])+`, "gu");
const UNSPACED_RUNS = new RegExp(`${UNSPACED}+(?:\\s+${UNSPACED}+)*`, "gu");
const STARTS_UNSPACED = new RegExp(`^${UNSPACED}`, "u");

/** The longest stretch of unspaced signs that is a term; longer questions are cut to it. */
const STRETCH = 8;

/** Vowels that end Russian words, which change with the case: a word is asked for without them too. */
const CYRILLIC_ENDING = /(?<=^\p{Script=Cyrillic}{4,})[аеиоуыьэюя]{1,2}$/u;

/** Particles that Korean puts after a noun, longest first. */
const PARTICLES = /(?:에서는|으로는|에서|에게|으로|까지|부터|이나|은|는|이|가|을|를|과|와|의|에|로|도|만)$/u;

/** Diacritics of the Latin, Greek and Cyrillic scripts. Marks of other scripts tell letters apart, and stay. */
const DIACRITICS = /[\u0300-\u036f]/g;

/**
 * A text without case and diacritics. Compatibility forms become the plain ones (NFKD); Hangul is put together again
 * (NFC), so that a syllable is one sign however it was typed.
 */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(DIACRITICS, "").normalize("NFC").toLowerCase();
}

/** Whether a folded word is of a script without spaces between words. */
export function isUnspaced(word: string): boolean {
  return STARTS_UNSPACED.test(word);
}

/** The words of a text, folded, in their order. Abbreviations ("U.S.") and figures ("300,000") are one word. */
export function foldedWords(text: string): string[] {
  return wholeWords(fold(text)).match(WORDS) ?? [];
}

/** The terms under which a text is found. */
export function termsOf(text: string): string[] {
  const folded = wholeWords(fold(text));
  const words = (folded.match(WORDS) ?? []).flatMap((word) => formsOf(word));
  const runs = (folded.match(UNSPACED_RUNS) ?? []).map((run) => [...run.replace(/\s+/gu, "")]);
  return [...words, ...runs.flatMap(stretches)];
}

/**
 * A word that is asked for, in the forms any of which will do. The first is the one typed, perhaps only begun; the
 * others are whole.
 */
export type Wanted = readonly [typed: string, ...others: string[]];

/** What a question asks for, word by word, each once: stop words only if it has no others. */
export function wantedWords(question: string): Wanted[] {
  const words = [...new Set(foldedWords(question))];
  const telling = words.filter((word) => !isStopWord(word));
  return (telling.length > 0 ? telling : words).map((word): Wanted => {
    if (CYRILLIC_ENDING.test(word)) return [word, word.replace(CYRILLIC_ENDING, "")];
    if (!isUnspaced(word)) return formsOf(word);
    const typed = [...word].slice(0, STRETCH).join("");
    const stem = typed.replace(PARTICLES, "");
    return stem !== typed && stem.length >= 2 ? [typed, stem] : [typed];
  });
}

/** Whether a form of a word asked for may be the beginning of what is found, or has to be the whole of it. */
export function isBeginning(form: string, forms: Wanted): boolean {
  return form === forms[0] || isUnspaced(form) || /^\p{Script=Cyrillic}/u.test(form);
}

/** A word and, of what may be an English plural, the singular. */
export function formsOf(word: string): Wanted {
  if (/^[a-z]{2,}[^aeious]ies$/.test(word)) return [word, `${word.slice(0, -3)}y`];
  if (/^[a-z]{2,}[^ius]s$/.test(word)) return [word, word.slice(0, -1)];
  return [word];
}

/** From every sign on, as far as a stretch goes. */
function stretches(signs: readonly string[]): string[] {
  return signs.map((_, at) => signs.slice(at, at + STRETCH).join(""));
}

/** Takes out the dots, commas and apostrophes that stand inside what is one word. */
function wholeWords(folded: string): string {
  return folded
    .replace(
      /(^|[^\p{L}\p{N}])((?:\p{L}\.){2,})/gu,
      (_, before, letters) => before + letters.replace(/\./g, ""),
    )
    .replace(/(\d),(?=\d{3})/g, "$1")
    .replace(/['’]s(?![\p{L}\p{N}])/gu, "");
}
