/** Evidence is a pointer, not a copy: a phrase has at most so many words. */
export const MAX_PHRASE_WORDS = 8;

/** Letters and digits, and a separator between two digits. */
const PLAIN_RUNS = /[A-Za-z0-9]+(?:(?<=\d)[.,](?=\d)[A-Za-z0-9]+)*/g;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * How many words a phrase has, when they are more than MAX_PHRASE_WORDS; otherwise null. Words are what the
 * language (BCP 47) divides: a hyphen parts them, a thousands separator, a decimal point and an apostrophe do not.
 */
export function tooManyWords(phrase: string, language: string): number | null {
  // In plain ASCII every word is at least one such run, so few runs are few words; the segmenter is slow.
  const isPlain = /^[\x20-\x7e]*$/.test(phrase);
  if (isPlain && (phrase.match(PLAIN_RUNS)?.length ?? 0) <= MAX_PHRASE_WORDS) return null;
  const words = [...segmenterOf(language).segment(phrase)].filter((segment) => segment.isWordLike).length;
  return words > MAX_PHRASE_WORDS ? words : null;
}

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(isLanguageTag(language) ? language : "en", { granularity: "word" });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** Whether a text is a well-formed language tag (BCP 47). */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
