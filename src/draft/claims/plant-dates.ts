import type { DateMention, QuantityMention } from "../extraction.ts";
import type { Sentence } from "../scan.ts";
import type { PlantNoun } from "./plant-nouns.ts";

const STARTING =
  / (?:start(?:s|ed|ing)?|begin(?:s|ning)?|began|begun|open(?:s|ed|ing)?|production|produc\w+|operational|operations?|complet\w+|online|launch\w*|manufactur\w+|commission\w*|inaugurat\w*|ready|running|make|build|built|deliver\w*|finished|commence\w*|come on stream) /;
const ANNOUNCING = / (?:announc\w+|said|unveil\w*|reveal\w*|news|report\w*|sign\w*|approv\w*|emerged) /;

export function datesOf(
  sentence: Sentence,
  noun: PlantNoun,
): { start?: DateMention; announced?: DateMention } {
  const found: { start?: DateMention; announced?: DateMention } = {};
  sentence.items.forEach((item, index) => {
    if (item.code !== "t" || !item.date?.edtf) return;
    const before = ` ${sentence.items
      .slice(Math.max(0, index - 14), index)
      .map(({ text }) => text)
      .join(" ")} `;
    const near = ` ${sentence.items
      .slice(Math.max(0, index - 4), index + 4)
      .map(({ text }) => text)
      .join(" ")} `;
    if (ANNOUNCING.test(near) && !/ (?:by|start|begin|production) /.test(near)) found.announced ??= item.date;
    else if (
      STARTING.test(before) ||
      (index > noun.head &&
        item.date.bound === "by" &&
        STARTING.test(sentence.line) &&
        !/ (?:rise|rises|reach|reaching|raise\w*|increas\w*|expand\w*|double|grow) /.test(before))
    )
      found.start ??= item.date;
  });
  return found;
}

export function investmentOf(sentence: Sentence, noun: PlantNoun): QuantityMention | undefined {
  const inside = sentence.items.slice(noun.from, noun.head).find(({ code }) => code === "m");
  if (inside?.quantity) return inside.quantity;
  const match =
    /(?:invest\w*|investment(?: of)?|spend\w*|cost\w*|worth|valued at) (?:[a-z]+ ){0,3}<m(\d+)> | <m(\d+)> (?:[a-z]+ ){0,2}(?:invest\w*|project|to build|into|in) /.exec(
      sentence.line,
    );
  const index = match?.[1] ?? match?.[2];
  return index === undefined ? undefined : sentence.items[Number(index)]?.quantity;
}
