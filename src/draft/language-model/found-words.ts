import type { Mention, Passage, Span } from "../extraction.ts";
import type { Line } from "../lines.ts";

/** Where words stand in a line, white space of any length between them; whole words only. Offsets of the text. */
export function findWords(words: string, within: Span, text: string): Span | null {
  const parts = words.trim().split(/\s+/).map(escaped);
  if (parts[0] === "") return null;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${parts.join("\\s+")}(?![\\p{L}\\p{N}])`, "u");
  const found = pattern.exec(text.slice(within.start, within.end));
  if (!found) return null;
  const start = within.start + found.index;
  return { start, end: start + found[0].length };
}

function escaped(part: string): string {
  return part.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

/** A stretch of one line as a passage. */
export function passageOf({ start, end }: Span, line: Line, text: string): Passage {
  return { start, end, paragraph: line.number, lastParagraph: line.number, text: text.slice(start, end) };
}

/** The mention of a kind that the rules read where these words stand. */
export function mentionAt<Kind extends Mention["kind"]>(
  mentions: readonly Mention[],
  kind: Kind,
  { start, end }: Span,
): Extract<Mention, { kind: Kind }> | undefined {
  const found = mentions.find(({ kind: one, at }) => one === kind && at.start < end && at.end > start);
  return found as Extract<Mention, { kind: Kind }> | undefined;
}
