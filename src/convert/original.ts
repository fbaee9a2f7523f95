import { createHash } from "node:crypto";
import { distance } from "fastest-levenshtein";

/** An article as it was captured. */
export interface Original {
  readonly sha256: string;
  /** Non-empty lines, white space evened; number n of a record is the n-th, counted from 1. */
  readonly paragraphs: readonly string[];
}

export function readOriginal(bytes: Uint8Array): Original {
  const text = new TextDecoder("utf-8").decode(bytes);
  return {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    paragraphs: text
      .split(/\r\n|\r|\n/)
      .map(evened)
      .filter((line) => line !== ""),
  };
}

/** White space of any kind and length, no-break space included, as one space; none at the ends. */
export function evened(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * Whether a phrase stands in a paragraph exactly, but for white space. It must begin and end with a word or number: "000
 * cars" does not stand in "200,000 cars".
 */
export function standsIn(phrase: string, paragraph: string): boolean {
  const wanted = evened(phrase);
  if (wanted === "") return false;
  for (let at = paragraph.indexOf(wanted); at >= 0; at = paragraph.indexOf(wanted, at + 1)) {
    if (isWhole(paragraph, at, at + wanted.length)) return true;
  }
  return false;
}

function isWhole(text: string, start: number, end: number): boolean {
  const isInside = (index: number) =>
    /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(index - 1, index + 1)) ||
    // Between the digits of "200,000" and "34.02".
    (/\d[.,]$/.test(text.slice(Math.max(0, index - 2), index)) && /\d/.test(text.charAt(index))) ||
    (/\d/.test(text.charAt(index - 1)) && /^[.,]\d/.test(text.slice(index)));
  return !(start > 0 && isInside(start)) && !(end < text.length && isInside(end));
}

/** The run of as many words (or one fewer, or one more) of a paragraph that a phrase is closest to. */
export function closestWords(phrase: string, paragraph: string): string {
  const words = paragraph.split(" ");
  const length = evened(phrase).split(" ").length;
  let best = { words: "", distance: Number.POSITIVE_INFINITY };
  for (const size of [length, length - 1, length + 1]) {
    for (let start = 0; size > 0 && start + size <= words.length; start++) {
      const candidate = withoutMarks(words.slice(start, start + size).join(" "));
      const far = distance(evened(phrase), candidate);
      if (far < best.distance) best = { words: candidate, distance: far };
    }
  }
  return best.words;
}

/** Without the punctuation around it. */
function withoutMarks(words: string): string {
  return words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, "");
}
