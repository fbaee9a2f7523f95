import { evened, standsIn } from "../../convert/original.ts";
import { tooManyWords } from "../../convert/words.ts";
import type { Span } from "../extraction.ts";
import type { Line } from "../lines.ts";
import { sentencesOf } from "../sentences.ts";

/** Where a claim rests, as a record has it. */
export interface Evidence {
  readonly paragraph: number;
  readonly phrase: string;
}

/** Fewer words than this are no phrase that a reader would find again. */
const FEWEST_WORDS = 3;

/**
 * Phrases, of at most eight words each, that together hold every wanted span: neighbours in a sentence share a phrase
 * where they fit, and a phrase grows, inside its sentence, until it stands in no other paragraph. A span that no
 * phrase can hold is left out.
 * @param wanted stretches of the text that have to be quoted: names, numbers, dates
 * @param lines those that may be quoted from
 */
export function phrasesFor(wanted: readonly Span[], lines: readonly Line[], text: string): Evidence[] {
  const evidence: Evidence[] = [];
  for (const line of lines) {
    // Where a file wraps its lines, a number may stand in two of them.
    const here = wanted.flatMap((span) => overlap(span, line) ?? []);
    for (const sentence of here.length > 0 ? sentencesOf(text, line) : []) {
      const inside = here.filter((span) => isInside(span, sentence));
      const words = inside.length > 0 ? wordsOf(text, sentence) : [];
      for (const phrase of grouped(inside, words).flatMap((range) => phrasesOf(range, words, line, lines))) {
        const isKnown = evidence.some((one) => one.paragraph === line.number && one.phrase === phrase);
        if (!isKnown) evidence.push({ paragraph: line.number, phrase });
      }
    }
  }
  return evidence;
}

function overlap(span: Span, line: Span): Span | null {
  const [start, end] = [Math.max(span.start, line.start), Math.min(span.end, line.end)];
  return start < end ? { start, end } : null;
}

function isInside(span: Span, outer: Span): boolean {
  return span.start >= outer.start && span.end <= outer.end;
}

interface Word extends Span {
  readonly text: string;
}

function wordsOf(text: string, { start, end }: Span): Word[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: match[0],
  }));
}

/** First and last word of a phrase. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Ranges of words that hold the spans, neighbours together where the whole has at most eight words. */
function grouped(spans: readonly Span[], words: readonly Word[]): Range[] {
  const ranges = spans
    .map((span) => ({
      from: words.findIndex((word) => word.end > span.start),
      to: words.findLastIndex((word) => word.start < span.end),
    }))
    .filter(({ from, to }) => from >= 0 && to >= from)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const groups: Range[] = [];
  for (const range of ranges) {
    const last = groups.at(-1);
    const joined = last && { from: last.from, to: Math.max(last.to, range.to) };
    if (joined && fits(words, joined)) groups[groups.length - 1] = joined;
    else groups.push(range);
  }
  return groups;
}

function fits(words: readonly Word[], range: Range): boolean {
  return tooManyWords(phraseOf(words, range), "en") === null;
}

/** Without the marks around it; a sign of percent or currency belongs to its number. */
function phraseOf(words: readonly Word[], { from, to }: Range): string {
  const joined = words
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join(" ");
  const bare = evened(joined).replace(/^[^\p{L}\p{N}$€£¥₩₽]+|[^\p{L}\p{N}%]+$/gu, "");
  const isOpen = bare.lastIndexOf("(") > bare.lastIndexOf(")");
  return isOpen && joined.includes(`${bare})`) ? `${bare})` : bare;
}

/** One for the whole range; where the text says that twice, one for its first and one for its last word, as far as there are. */
function phrasesOf(range: Range, words: readonly Word[], line: Line, lines: readonly Line[]): string[] {
  const whole = grownPhrase(range, words, line, lines) ?? grownPhrase(range, words, line, lines, true);
  if (whole !== null) return [whole];
  const ends = range.from === range.to || !fits(words, range) ? [] : [range.from, range.to];
  return ends.flatMap((at) => grownPhrase({ from: at, to: at }, words, line, lines, true) ?? []);
}

/** Ends in a word that says nothing without the next. */
const LEADS_ON =
  / (?:an?|the|of|in|to|and|or|for|by|with|from|at|on|its|their|is|are|was|were|has|have|that)$/i;

/**
 * The shortest phrase round a range that is long enough and stands in its paragraph alone, and there once.
 * @param isLeftward whether it grows by the words before it, for where those after it are said again elsewhere
 */
function grownPhrase(
  start: Range,
  words: readonly Word[],
  line: Line,
  lines: readonly Line[],
  isLeftward = false,
): string | null {
  let range = start;
  for (;;) {
    const phrase = phraseOf(words, range);
    if (!fits(words, range)) return null;
    const count = phrase.split(" ").length;
    const isWhole = count >= FEWEST_WORDS && !LEADS_ON.test(phrase);
    if (isWhole && isUnique(phrase, line, lines)) return phrase;
    const wider = isLeftward
      ? widened(range, words).filter(({ to }) => to === range.to)
      : widened(range, words);
    if (wider.length === 0) return isUnique(phrase, line, lines) ? phrase : null;
    const fitting = wider.filter((one) => fits(words, one));
    if (fitting.length === 0) return isUnique(phrase, line, lines) ? phrase : null;
    range = fitting[0] ?? range;
  }
}

/** By one word: after it first, for what is said of a name mostly follows it, unless the phrase is already longer there. */
function widened({ from, to }: Range, words: readonly Word[]): Range[] {
  const before = { from: from - 1, to };
  const after = { from, to: to + 1 };
  const endsClause = /[,;:.]["”’)]?$/.test(words[to]?.text ?? "");
  const order = endsClause ? [before, after] : [after, before];
  return order.filter((range) => range.from >= 0 && range.to < words.length);
}

function isUnique(phrase: string, line: Line, lines: readonly Line[]): boolean {
  if (lines.some((other) => other.number !== line.number && standsIn(phrase, evened(other.text))))
    return false;
  const paragraph = evened(line.text);
  return standsIn(phrase, paragraph) && paragraph.split(phrase).length === 2;
}
