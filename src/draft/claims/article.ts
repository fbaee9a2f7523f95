import { passageOf } from "../block.ts";
import type { Passage } from "../extraction.ts";
import { type Item, type Sentence, spanOfLine } from "../scan.ts";

/** What the claim rules read: the sentences of an article's own prose, in order. */
export interface Article {
  readonly text: string;
  readonly published: string | null;
  readonly sentences: readonly Sentence[];
  /** Where each sentence stands among them. */
  readonly positions: ReadonlyMap<Sentence, number>;
  /** The company that the article is all about: named three times at least, and in three of five mentions of any. */
  readonly mainOrganisation: Item | undefined;
}

export function articleOf(text: string, published: string | null, sentences: readonly Sentence[]): Article {
  return {
    text,
    published,
    sentences,
    positions: new Map(sentences.map((sentence, index) => [sentence, index])),
    mainOrganisation: mainOf(sentences),
  };
}

/** The passage of a stretch of a sentence's line. */
export function linePassage(article: Article, sentence: Sentence, from: number, to: number): Passage {
  const { start, end } = spanOfLine(sentence, from, to);
  return passageOf(article.text, sentence.block, start, end);
}

/** The passage from the first to the last of some items of a sentence. */
export function itemsPassage(article: Article, sentence: Sentence, indexes: readonly number[]): Passage {
  const first = sentence.items[Math.min(...indexes)];
  const last = sentence.items[Math.max(...indexes)];
  return passageOf(
    article.text,
    sentence.block,
    first?.start ?? sentence.span.start,
    last?.end ?? sentence.span.end,
  );
}

/** The line up to an item, and from it on. */
export function lineBefore(sentence: Sentence, index: number): string {
  return sentence.line.slice(0, sentence.starts[index] ?? 0);
}

export function lineAfter(sentence: Sentence, index: number): string {
  const next = sentence.starts[index + 1];
  return next === undefined ? " " : ` ${sentence.line.slice(next)}`;
}

/** The words between two items, both left out, with a space at each end. */
export function lineBetween(sentence: Sentence, from: number, to: number): string {
  const start = sentence.starts[from + 1] ?? sentence.line.length;
  const end = sentence.starts[to] ?? sentence.line.length;
  return ` ${sentence.line.slice(start, end)}`;
}

function mainOf(sentences: readonly Sentence[]): Item | undefined {
  const counts = new Map<string, { count: number; item: Item }>();
  let all = 0;
  for (const item of sentences.flatMap(({ items }) => items)) {
    if (item.code !== "o" || item.organisation?.type !== "company") continue;
    const known = counts.get(item.organisation.fullName) ?? { count: 0, item };
    known.count++;
    all++;
    counts.set(item.organisation.fullName, known);
  }
  const [first] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first && first.count >= 3 && first.count >= 0.6 * all ? first.item : undefined;
}
