import type { ReadBlock } from "./read-mentions.ts";
import type { Item, Sentence } from "./scan.ts";

const MOST_ITEMS = 160;

/** The sentences of a block as lines of codes. Hyphens and quotation marks are left out of the line. */
export function readSentences({ block, tokens, sentences, mentioned }: ReadBlock): Sentence[] {
  return sentences.map((span, index) => {
    const own = mentioned.filter(({ start, end }) => start >= span.start && end <= span.end);
    const items: Item[] = [];
    let next = 0;
    for (const token of tokens) {
      if (token.start < span.start) continue;
      if (token.end > span.end || items.length >= MOST_ITEMS) break;
      while (next < own.length && (own[next]?.end ?? 0) <= token.start) next++;
      const mention = own[next];
      if (mention && token.end > mention.start) {
        if (items.at(-1)?.start !== mention.start || items.at(-1)?.code === undefined) {
          const { mention: _, ...item } = mention;
          items.push({ ...item, text: `<${mention.code}${items.length}>` });
        }
        continue;
      }
      if (/^[-"“”‘]$/.test(token.text)) continue;
      items.push({ start: token.start, end: token.end, text: token.lower });
    }
    const starts: number[] = [];
    let at = 1;
    for (const item of items) {
      starts.push(at);
      at += item.text.length + 1;
    }
    return { block, span, items, line: ` ${items.map(({ text }) => text).join(" ")} `, starts, index };
  });
}
