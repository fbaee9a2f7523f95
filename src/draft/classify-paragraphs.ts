import type { Block } from "./block.ts";
import type { Paragraph, ParagraphKind } from "./extraction.ts";
import { offTopicBlocks } from "./off-topic.ts";
import {
  isAppeal,
  isAuthorBox,
  isCaption,
  isDateLine,
  isFurniture,
  isRelatedHead,
  isRelatedLine,
  type ParagraphSigns,
  signsOf,
} from "./paragraph-signs.ts";

interface Kind {
  readonly kind: ParagraphKind;
  readonly why: string;
}

/** What each block is, by its own words and then by its neighbours; nothing here knows a publisher. */
export function classifyBlocks(blocks: readonly Block[]): Kind[] {
  const signs = blocks.map(({ text }) => signsOf(text));
  const kinds = blocks.map((block, index) => ownKind(block.text, signs[index] ?? signsOf("")));
  markTop(blocks, signs, kinds);
  markRelated(blocks, signs, kinds);
  for (const [index, why] of offTopicBlocks(blocks, kinds)) kinds[index] = { kind: "off topic", why };
  return kinds;
}

/** The paragraphs, each a non-empty line, with the kind of its block. */
export function paragraphsOf(blocks: readonly Block[], kinds: readonly Kind[]): Paragraph[] {
  return blocks.flatMap((block, index) =>
    block.lines.map(({ start, end, number }) => ({
      start,
      end,
      number,
      block: index,
      kind: kinds[index]?.kind ?? "body",
      why: kinds[index]?.why ?? "prose",
    })),
  );
}

function ownKind(text: string, signs: ParagraphSigns): Kind {
  if (isDateLine(text)) return { kind: "date line", why: "a date and nothing else" };
  if (isRelatedHead(text)) return { kind: "furniture", why: "heads a list of other stories" };
  if (isRelatedLine(text)) return { kind: "related headline", why: "points to another story" };
  if (isCaption(text)) return { kind: "caption", why: "credits or describes a picture" };
  if (isAuthorBox(text, signs.words)) return { kind: "author box", why: "says who wrote it" };
  if (isAppeal(text, signs.words)) return { kind: "appeal", why: "asks the reader for something" };
  if (isFurniture(text, signs)) return { kind: "furniture", why: "a label, an address or a specification" };
  if (isHeadlineLike(text, signs)) return { kind: "heading", why: "short and without a full stop" };
  return { kind: "body", why: "prose" };
}

function isHeadlineLike(text: string, signs: ParagraphSigns): boolean {
  return !signs.endsSentence && signs.words <= 26 && !signs.isListItem && !/^[“"]/.test(text);
}

/** The first lines: a headline without a full stop, then perhaps one short paragraph apart from the body. */
function markTop(blocks: readonly Block[], signs: readonly ParagraphSigns[], kinds: Kind[]): void {
  const first = kinds.findIndex(
    ({ kind }) =>
      !["furniture", "date line", "author box", "caption", "appeal", "related headline"].includes(kind),
  );
  const isHeadline =
    first >= 0 && first < 8 && kinds[first]?.kind === "heading" && (signs[first]?.words ?? 0) >= 3;
  if (!isHeadline) return;
  kinds[first] = { kind: "headline", why: "the first line, without a full stop" };
  const next = first + 1;
  const nextSigns = signs[next];
  if (!nextSigns || !["body", "heading"].includes(kinds[next]?.kind ?? "")) return;
  const bodyAfter = kinds.slice(next + 1).findIndex(({ kind }) => kind === "body");
  const isApart = kinds
    .slice(next + 1, next + 1 + Math.max(0, bodyAfter))
    .some(({ kind }) => kind === "author box" || kind === "date line" || kind === "furniture");
  if (
    bodyAfter >= 0 &&
    nextSigns.words >= 5 &&
    nextSigns.words <= 45 &&
    (isApart || kinds[next]?.kind === "heading")
  ) {
    kinds[next] = { kind: "standfirst", why: "a short paragraph between headline and article" };
  }
  if (blocks.length === 0) return;
}

const PROSE_WORDS = 30;

/** Lists of other stories: after a head that announces them, or several headlines in a row; until prose returns. */
function markRelated(blocks: readonly Block[], signs: readonly ParagraphSigns[], kinds: Kind[]): void {
  let isInside = false;
  blocks.forEach((block, index) => {
    const kind = kinds[index]?.kind;
    if (isRelatedHead(block.text)) {
      isInside = !proseReturns(signs, kinds, index + 1, 1);
      return;
    }
    if (isInside && proseReturns(signs, kinds, index, 0)) isInside = false;
    if (!isInside && kind === "heading") isInside = headlinesInRow(kinds, index) >= 3;
    if (!isInside || (kind !== "heading" && kind !== "body" && kind !== "standfirst")) return;
    kinds[index] = { kind: "related headline", why: "in a list of other stories" };
  });
}

/** Two long paragraphs close together are an article again, not teasers. */
function proseReturns(
  signs: readonly ParagraphSigns[],
  kinds: readonly Kind[],
  from: number,
  slack: number,
): boolean {
  const isProse = (index: number) =>
    kinds[index]?.kind === "body" &&
    (signs[index]?.words ?? 0) >= PROSE_WORDS &&
    signs[index]?.endsSentence === true;
  const first = [from, from + slack].find(isProse);
  return first !== undefined && [first + 1, first + 2].some(isProse);
}

function headlinesInRow(kinds: readonly Kind[], from: number): number {
  let count = 0;
  for (let index = from; index < kinds.length; index++) {
    const kind = kinds[index]?.kind;
    if (kind === "heading") count++;
    else if (kind !== "furniture" && kind !== "date line") break;
  }
  return count;
}
