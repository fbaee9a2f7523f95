import type { Block } from "./block.ts";
import type {
  CommodityMention,
  DateMention,
  OrganisationMention,
  PlaceMention,
  QuantityMention,
  Span,
} from "./extraction.ts";

/**
 * A sentence as the claim rules read it: a line of codes, one for each mention and word, so that a rule is a pattern over
 * "<o0> will build a plant in <p3>" and never over the endless ways to write a name.
 *
 *     o organisation   u capitalised name, perhaps one   g government   s seat of one ("Beijing")   h person   v product
 *     c country or region   d nationality   p state, county or settlement   k commodity   t date
 *     q amount of goods (GWh, vehicles, tonnes)   m money   r percent   n other number   x publisher
 */
export interface Sentence {
  readonly block: Block;
  /** Within the block's text. */
  readonly span: Span;
  readonly items: readonly Item[];
  /** A space before, between and after the codes. */
  readonly line: string;
  /** Where in `line` each item begins. */
  readonly starts: readonly number[];
  /** Position of the sentence among those of its block. */
  readonly index: number;
}

export type ItemCode =
  | "o"
  | "u"
  | "g"
  | "s"
  | "h"
  | "v"
  | "c"
  | "d"
  | "p"
  | "k"
  | "t"
  | "q"
  | "m"
  | "r"
  | "n"
  | "x";

export interface Item extends Span {
  /** Lower-case word or mark, or "<o12>" with the index of the item in its sentence. */
  readonly text: string;
  readonly code?: ItemCode;
  readonly place?: PlaceMention;
  /** Of a seat of government, the town itself. */
  readonly town?: PlaceMention;
  readonly organisation?: OrganisationMention;
  readonly quantity?: QuantityMention;
  readonly date?: DateMention;
  readonly commodity?: CommodityMention;
}

/** The item a captured code like "<o12>" stands for. */
export function itemOf(sentence: Sentence, code: string | undefined): Item | undefined {
  const index = /^<[a-z](\d+)>$/.exec(code ?? "")?.[1];
  return index === undefined ? undefined : sentence.items[Number(index)];
}

/** All items whose codes stand in a stretch of the line. */
export function itemsIn(sentence: Sentence, words: string | undefined): Item[] {
  return [...(words ?? "").matchAll(/<[a-z]\d+>/g)].flatMap(([code]) => itemOf(sentence, code) ?? []);
}

/** The index of the item that begins at, or covers, a position of the line. */
export function itemIndexAt(sentence: Sentence, position: number): number {
  let low = 0;
  let high = sentence.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentence.starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The stretch of the block that a stretch of the line stands for, without marks at its ends. */
export function spanOfLine(sentence: Sentence, from: number, to: number): Span {
  let first = itemIndexAt(sentence, from);
  let last = itemIndexAt(sentence, Math.max(from, to - 1));
  while (first < last && isMark(sentence.items[first])) first++;
  while (last > first && isMark(sentence.items[last])) last--;
  return { start: sentence.items[first]?.start ?? 0, end: sentence.items[last]?.end ?? 0 };
}

function isMark(item: Item | undefined): boolean {
  return item !== undefined && item.code === undefined && !/[\p{L}\p{N}%]/u.test(item.text);
}
