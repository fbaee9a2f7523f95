import { sentenceOf } from "../read-sentences.ts";
import { type Item, itemIndexAt, type Sentence } from "../scan.ts";
import { antecedentIn, subjectIn } from "./antecedent.ts";

const DOES =
  "(?:would|will|had|has|plans?|planned|planning|signed|agreed|aims?|intends?|expects?|bought|acquired|owns|holds|operates|opened|started|began|supplies|makes|builds|produces|produced|manufactures|also|already|currently|could|may|recently|announced|invested|took|sold|formed|runs|wants|is (?:building|investing|planning|expanding|set|to|considering|constructing|opening|closing|pausing|suspending|buying|acquiring|selling)|was (?:building|planning|considering))";
const COMPANY =
  "(?:company|automaker|carmaker|maker|manufacturer|firm|group|giant|startup|supplier|producer|conglomerate|miner|recycler|joint venture|venture)";
/** "it will build", "the company has signed", "the South Korean battery maker". */
const STANDS_FOR = [
  new RegExp(` (?<words>it) (?=${DOES} )`, "g"),
  new RegExp(
    ` (?<words>(?:the|this) (?:<[dc]\\d+> )?(?:(?:battery|electric|vehicle|ev|auto|car|cell|luxury|tech|state|owned|parent|swedish|start up|truck) ){0,3}${COMPANY})(?= (?!of |and |is called|said to|officials|'s shares))`,
    "g",
  ),
];

/** Puts organisations in the place of the words that stand for them, so that every rule reads "it" as the company meant. */
export function resolveAnaphora(sentences: readonly Sentence[]): Sentence[] {
  const resolved: Sentence[] = [];
  for (const sentence of sentences) {
    let current = sentence;
    for (const pattern of STANDS_FOR) current = replaceIn(current, pattern, resolved);
    resolved.push(current);
  }
  return resolved;
}

function replaceIn(sentence: Sentence, pattern: RegExp, before: readonly Sentence[]): Sentence {
  const swaps: { from: number; to: number; item: Item }[] = [];
  for (const match of sentence.line.matchAll(pattern)) {
    const words = match.groups?.words ?? "";
    const from = itemIndexAt(sentence, match.index + 1);
    const to = from + words.split(" ").length - 1;
    const meant = subjectIn(sentence, from) ?? antecedentIn(before);
    const [first, last] = [sentence.items[from], sentence.items[to]];
    if (!meant?.organisation || !first || !last) continue;
    swaps.push({
      from,
      to,
      item: { start: first.start, end: last.end, text: "", code: "o", organisation: meant.organisation },
    });
  }
  if (swaps.length === 0) return sentence;
  const items = sentence.items.flatMap((item, index): Item[] => {
    const swap = swaps.find(({ from, to }) => index >= from && index <= to);
    if (!swap) return [item];
    return swap.from === index ? [swap.item] : [];
  });
  return sentenceOf(sentence, items);
}
