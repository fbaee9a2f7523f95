import type { Sentence } from "../scan.ts";
import { lineBefore } from "./article.ts";

const LIST = "(?<list><[cds]\\d+>(?: (?:,|and|, and|or) (?:the )?<[cds]\\d+>){0,9})";

/** "Chinese EVs face a tariff", "steel from Canada will have a tariff", "if it is from Japan or Korea, a tariff will apply". */
const HIT_BEFORE = [
  new RegExp(
    ` ${LIST} (?:['’]s )?(?<goods><k\\d+> |[a-z-]+ ){0,4}?(?:(?:will|would|could|now|already|currently|also|is|are|be|were|was) ){0,3}(?:fac(?:e|es|ed|ing)|subject to|hit with|slapped with|(?:have|has) an?|charged|paying|pay) (?:[^ .;]+ ){0,6}$`,
  ),
  new RegExp(` from (?:the )?${LIST} , (?:then )?(?:an? )(?:[^ .;]+ ){0,4}$`),
];

/** Items that stand before a measure and are hit by it: nations and goods. */
export function hitBefore(sentence: Sentence, first: number): number[] {
  const before = lineBefore(sentence, first);
  for (const pattern of HIT_BEFORE) {
    const match = pattern.exec(before);
    if (!match) continue;
    const goods = [...match[0].matchAll(/<k(\d+)>/g)].map(([, index]) => Number(index));
    const leading = /<k(\d+)> from (?:the )?$/.exec(before.slice(0, match.index + 1));
    const nations = [...(match.groups?.list ?? "").matchAll(/<[cds](\d+)>/g)].map(([, index]) =>
      Number(index),
    );
    return [...nations, ...goods, ...(leading ? [Number(leading[1])] : [])];
  }
  return [];
}
