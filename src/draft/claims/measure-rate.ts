import type { Item, Sentence } from "../scan.ts";
import { lineAfter } from "./article.ts";

/** "25% tariff", "tariffs of up to 38.1%", "raise tariffs to 100% from 25%". */
export function rateOf(sentence: Sentence, first: number, last: number): Item | undefined {
  const { items } = sentence;
  for (let index = first - 1; index >= Math.max(0, first - 5); index--) {
    const item = items[index];
    if (item?.code === "r") return item;
    if (item?.code !== undefined && item.code !== "k" && item.code !== "d" && item.code !== "c") break;
    if (item && /^[,.;]$/.test(item.text)) break;
  }
  const after = lineAfter(sentence, last);
  const match =
    /^ (?:(?!(?:and a|;) )[^ ;.]+ ){0,12}?(?:(?:of|to|at|by|is|from|rate of|between|reach|reaching|as high as|up to) ){1,3}(?:up to |about |around |a |an |additional |as much as |more than |at least |between )*(?:<[nr]\d+> (?:to|and) )?<r(\d+)> /.exec(
      after,
    );
  if (!match) return undefined;
  // Of a range the higher end: "from 17.4% for A to 38.1% for B".
  const range = /^(?:[^ ;.]+ ){0,5}?(?:to|and) (?:up to )?<r(\d+)> /.exec(after.slice(match[0].length));
  const isRange =
    / (?:from|between|ranging from) <r\d+> $/.test(match[0]) &&
    !/ from <r\d+> $/.test(match[0].replace(/ranging from/, "ranging"));
  return items[Number((isRange ? range?.[1] : undefined) ?? match[1])];
}
