import { times } from "./decimal.ts";
import { readKoreanSum } from "./korean-number.ts";
import { readNumberWords, scaleOf, suffixScaleOf } from "./number-words.ts";
import { isGrouped, readNumeral } from "./numeral.ts";
import { type Token, tokensOf } from "./text-tokens.ts";

/** A number found in a text. */
export interface NumberMention {
  /** As it is written. */
  readonly text: string;
  /** What it means, as exact decimals; several where the writing allows more than one meaning. */
  readonly readings: readonly string[];
  readonly inWords: boolean;
  /** "9월": the number of a month, which `datesIn` reads. */
  readonly isMonth: boolean;
}

/**
 * The numbers of a text, in order, in digits ("200,000", "34.02", "70%", "155 thousand", "6.2bn", "20만") or English
 * words ("seventy", "two hundred thousand", "a dozen", "half a million"). Ordinals in words ("first") are none.
 * Digits glued to letters ("XM3") belong to the word (see `codesIn`), except before a unit, scale or ordinal ending.
 */
export function numbersIn(text: string): NumberMention[] {
  const tokens = tokensOf(text);
  const mentions: NumberMention[] = [];
  let index = 0;
  while (index < tokens.length) {
    const read = readDigits(tokens, index) ?? readWords(tokens, index);
    mentions.push(...(read?.mentions ?? []));
    index += read?.length ?? 1;
  }
  return mentions;
}

/** Every value that a text may state: all readings, and of "200 000" the pieces as well. */
export function valuesIn(text: string): Set<string> {
  const spaced = tokensOf(text).flatMap(({ numeral }) => (numeral ? readNumeral(numeral.digits).flat() : []));
  const scaled = new Set(numbersIn(text).flatMap(({ readings }) => readings));
  const pieces = /\d[ \u00a0\u2009\u202f]\d{3}(?!\d)/.test(text) ? spaced : [];
  return new Set([...scaled, ...pieces]);
}

/** Words with digits in them that are not numbers: "XM3", "H200". */
export function codesIn(text: string): string[] {
  return tokensOf(text)
    .filter((token) => token.hasDigit && !isNumber(token))
    .map((token) => token.text);
}

interface Read {
  readonly mentions: readonly NumberMention[];
  /** In tokens. */
  readonly length: number;
}

const UNITS = new Set("st nd rd th s gwh mwh kwh wh gw mw kw km kg mm cm nm mah t h v".split(" "));

function isNumber({ numeral }: Token): boolean {
  if (!numeral) return false;
  const { suffix } = numeral;
  if (suffix === "" || !/\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u.test(suffix)) return true;
  return UNITS.has(suffix.toLowerCase()) || suffixScaleOf(suffix) !== undefined;
}

function readDigits(tokens: readonly Token[], start: number): Read | null {
  const first = tokens[start];
  if (!first?.numeral || !isNumber(first)) return null;
  const groups = spacedGroups(tokens, start);
  const last = tokens[start + groups.length - 1] ?? first;
  const suffix = last.numeral?.suffix ?? "";
  const numbers = groups.length > 1 ? [[groups.join("")]] : readNumeral(first.numeral.digits);
  const text = tokens
    .slice(start, start + groups.length)
    .map((token) => token.text)
    .join(" ");
  const korean = readKoreanSum(tokens, start);
  if (korean) return { mentions: [mention(korean.text, [korean.value])], length: korean.length };
  const glued = suffixScaleOf(suffix);
  if (glued !== undefined) {
    const isUnitToo = UNITS.has(suffix.toLowerCase()) || /^[mkb]$/i.test(suffix);
    const scaled = numbers.map((readings) => [
      ...readings.map((value) => times(value, glued)),
      ...(isUnitToo ? readings : []),
    ]);
    return { mentions: scaled.map((readings) => mention(text, readings)), length: groups.length };
  }
  const scales = suffix === "" ? scalesAfter(tokens, start + groups.length) : [];
  const scale = scales.reduce((product, word) => product * (scaleOf(word) ?? 1n), 1n);
  const written = [text, ...scales].join(" ");
  const mentions = numbers.map((readings) =>
    mention(
      written,
      readings.map((value) => times(value, scale)),
    ),
  );
  return { mentions, length: groups.length + scales.length };
}

/** "200 000": groups of three after a single space belong to one numeral. */
function spacedGroups(tokens: readonly Token[], start: number): string[] {
  const digits = [tokens[start]?.numeral?.digits ?? ""];
  for (let index = start + 1; tokens[index - 1]?.numeral?.suffix === ""; index++) {
    const next = tokens[index];
    if (!next?.numeral || !/^\s$/.test(next.gap) || !isGrouped([...digits, next.numeral.digits])) break;
    digits.push(next.numeral.digits);
  }
  return digits;
}

function scalesAfter(tokens: readonly Token[], start: number): string[] {
  const words: string[] = [];
  for (let token = tokens[start]; token && /^[\s-]$/.test(token.gap); token = tokens[start + words.length]) {
    if (scaleOf(token.text) === undefined) break;
    words.push(token.text);
  }
  return words;
}

function readWords(tokens: readonly Token[], start: number): Read | null {
  const words = phraseFrom(tokens, start);
  const isHalf = /^half$/i.test(words[0] ?? "") && /^an?$/i.test(words[1] ?? "");
  const read = readNumberWords(isHalf ? words.slice(1) : words);
  if (!read) return null;
  const length = read.length + (isHalf ? 1 : 0);
  const value = isHalf ? times("0.5", read.value) : read.value.toString();
  return {
    mentions: [{ text: words.slice(0, length).join(" "), readings: [value], inWords: true, isMonth: false }],
    length,
  };
}

/** The words from here on that only a space or a hyphen parts. */
function phraseFrom(tokens: readonly Token[], start: number): string[] {
  const words: string[] = [];
  for (let token = tokens[start]; token; token = tokens[start + words.length]) {
    if (token.hasDigit || (words.length > 0 && !/^[\s-]+$/.test(token.gap))) break;
    words.push(token.text);
    if (words.length === 12) break;
  }
  return words;
}

function mention(text: string, readings: readonly string[]): NumberMention {
  return { text, readings: [...new Set(readings)], inWords: false, isMonth: /\d월/.test(text) };
}
