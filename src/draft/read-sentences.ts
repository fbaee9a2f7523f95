import type { ReadBlock } from "./read-mentions.ts";
import type { Item, Sentence } from "./scan.ts";

const MOST_ITEMS = 160;

/** The sentences of a block as lines of codes. Hyphens, quotation marks and legal forms before a name are left out. */
export function readSentences({ block, tokens, sentences, mentioned }: ReadBlock): Sentence[] {
  let from = 0;
  let firstMention = 0;
  return sentences.map((span, index) => {
    const own: (typeof mentioned)[number][] = [];
    for (let one = mentioned[firstMention]; one && one.start < span.end; one = mentioned[++firstMention]) {
      if (one.start >= span.start && one.end <= span.end) own.push(one);
    }
    const items: Item[] = [];
    let next = 0;
    let last = -1;
    for (; from < tokens.length; from++) {
      const token = tokens[from];
      if (!token || token.end > span.end) break;
      if (token.start < span.start || items.length >= MOST_ITEMS) continue;
      while (next < own.length && (own[next]?.end ?? 0) <= token.start) next++;
      const mention = own[next];
      if (mention && token.end > mention.start) {
        if (last !== next) {
          const { mention: _, ...item } = mention;
          items.push(item);
          last = next;
        }
        continue;
      }
      if (/^(?:[-"“”‘]|PT|JSC|PJSC|OOO)$/.test(token.text)) continue;
      items.push({ start: token.start, end: token.end, text: token.lower });
    }
    return sentenceOf({ block, span, index }, withOwnNations(withoutTickers(items)));
  });
}

/** "Mexico's Congress", "the Canadian Senate": a body that many states have is of the one named with it. */
function withOwnNations(items: readonly Item[]): Item[] {
  return items.map((item, at): Item => {
    if (item.code !== "g" || !item.organisation) return item;
    const owner = /^['’]s?$/.test(items[at - 1]?.text ?? "") ? items[at - 2] : items[at - 1];
    const isNation = owner?.code === "c" || owner?.code === "d";
    const countryCode = isNation ? owner.place?.countryCode : undefined;
    if (!countryCode || countryCode === item.organisation.countryCode || !owner?.place) return item;
    return { ...item, place: owner.place, organisation: { ...item.organisation, countryCode } };
  });
}

const EXCHANGE =
  /^(?:nyse|nasdaq|otc|otcmkts|tse|tsx|tsxv|asx|lse|krx|hkex|szse|sse|nse|bse|etr|fra|epa|bit|sto)$/;

/** "(NYSE: F)" after a company's name is no part of what a sentence says. */
function withoutTickers(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const close =
      items[at]?.text === "(" ? items.slice(at, at + 8).findIndex(({ text }) => text === ")") : -1;
    const isTicker =
      close > 0 && items.slice(at, at + close).some(({ text }) => EXCHANGE.test(text.toLowerCase()));
    if (isTicker) at += close;
    else kept.push(items[at] as Item);
  }
  return kept;
}

/** A sentence of these items, its line written anew. */
export function sentenceOf(
  base: Pick<Sentence, "block" | "span" | "index">,
  unnumbered: readonly Item[],
): Sentence {
  const items = unnumbered.map((item, index) =>
    item.code === undefined ? item : { ...item, text: `<${item.code}${index}>` },
  );
  const starts: number[] = [];
  let at = 1;
  for (const item of items) {
    starts.push(at);
    at += item.text.length + 1;
  }
  const { block, span, index } = base;
  return { block, span, index, items, line: ` ${items.map(({ text }) => text).join(" ")} `, starts };
}
