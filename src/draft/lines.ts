import type { Span } from "./extraction.ts";

/** A non-empty line of the text, without the white space around it. */
export interface Line extends Span {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Lines that run on into one another share one, counted from 0. */
  readonly block: number;
}

/** The non-empty lines, counted as `readOriginal` counts them, and which of them a file only wraps. */
export function linesOf(text: string): Line[] {
  const bare: (Span & { text: string; followsBlank: boolean })[] = [];
  let isAfterBlank = true;
  for (const match of text.matchAll(/[^\r\n]+|\r\n|\r|\n/g)) {
    const raw = match[0];
    if (/^[\r\n]/.test(raw)) continue;
    const trimmed = raw.trim();
    if (trimmed === "") {
      isAfterBlank = true;
      continue;
    }
    const start = match.index + raw.indexOf(trimmed[0] ?? "");
    const previous = bare.at(-1);
    const isBlankBetween = previous
      ? /\n\s*\n|\r\s*\r/.test(text.slice(previous.end, start).replace(/\r\n/g, "\n"))
      : true;
    bare.push({
      start,
      end: start + trimmed.length,
      text: trimmed,
      followsBlank: isAfterBlank || isBlankBetween,
    });
    isAfterBlank = false;
  }
  const isWrapped = wrapsLines(bare);
  let block = -1;
  return bare.map((line, index) => {
    const previous = bare[index - 1];
    const isContinued =
      isWrapped && previous !== undefined && !line.followsBlank && runsOn(previous.text, line.text);
    if (!isContinued) block++;
    return { start: line.start, end: line.end, text: line.text, number: index + 1, block };
  });
}

const ITEM = /^(?:[-*•–]|\(?\d{1,2}[.)]|\d{1,2}\\\.|>)\s/;

/** A file wraps its lines when many break in mid-sentence at a like width. */
function wrapsLines(lines: readonly { text: string; followsBlank: boolean }[]): boolean {
  let broken = 0;
  let together = 0;
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (!previous || line.followsBlank) return;
    together++;
    if (/[\p{L}\p{N},]$/u.test(previous.text) && previous.text.length > 45 && /^\p{Ll}/u.test(line.text))
      broken++;
  });
  return broken >= 2 && broken >= 0.2 * together;
}

function runsOn(previous: string, next: string): boolean {
  return previous.length >= 40 && previous.length <= 110 && !ITEM.test(next);
}
