import type { Paragraph, ParagraphKind } from "../extraction.ts";

export interface LeftOutYaml {
  readonly paragraphs: string;
  readonly why: string;
}

/** Of prose that no proposed claim rests on: the draft decides nothing about it. */
export const TO_BE_READ = "Not covered by the draft: to be read.";

const REASONS: Readonly<Record<ParagraphKind, string>> = {
  headline: "A headline.",
  standfirst: TO_BE_READ,
  body: TO_BE_READ,
  heading: "A heading inside the article.",
  "date line": "A date line.",
  caption: "A caption or picture credit.",
  "related headline": "Headlines and teasers of other stories.",
  "author box": "About the author.",
  appeal: "An appeal to the reader.",
  "off topic": "Has nothing to do with the rest.",
  furniture: "Furniture of the page.",
};

/**
 * Neighbouring paragraphs together: those still to be read, and those that are no prose, with every reason once.
 * @param used the numbers on which something rests
 */
export function leftOutOf(paragraphs: readonly Paragraph[], used: ReadonlySet<number>): LeftOutYaml[] {
  const ranges: { first: number; last: number; reasons: Set<string> }[] = [];
  for (const { number, kind } of paragraphs) {
    if (used.has(number)) continue;
    const why = REASONS[kind];
    const range = ranges.at(-1);
    const isNext = range?.last === number - 1 && range.reasons.has(TO_BE_READ) === (why === TO_BE_READ);
    if (range && isNext) {
      range.last = number;
      range.reasons.add(why);
    } else ranges.push({ first: number, last: number, reasons: new Set([why]) });
  }
  return ranges.map(({ first, last, reasons }) => ({
    paragraphs: first === last ? String(first) : `${first}-${last}`,
    why: [...reasons].join(" "),
  }));
}

/** Whether facts may be read from a paragraph of this kind. */
export function isReadable(kind: ParagraphKind): boolean {
  return ["headline", "standfirst", "heading", "body"].includes(kind);
}
