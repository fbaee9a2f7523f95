import type { FlowFact, QuantityMention } from "../extraction.ts";
import { rule } from "../pattern.ts";
import { itemOf, itemsIn, type Sentence } from "../scan.ts";
import { type Article, linePassage } from "./article.ts";
import { land } from "./flow-ends.ts";

const CHANGES =
  "(?:rose|fell|jumped|dropped|grew|declined|increased|decreased|surged|plunged|climbed|slid|slumped|soared|tumbled|doubled|tripled|rising|falling|up|down|reached|totall?ed|stood at|came to|amounted to)";
const FURTHER = rule(
  `(?:exports|shipments|deliveries|those) to (?:the )?(?<to><[cs]\\d+>(?: (?:and|,|, and) (?:the )?<[cs]\\d+>){0,4}) (?:[a-z]+ ){0,2}?${CHANGES}(?= )`,
);
const REACHED = new RegExp(
  `^ ?(?:[a-z]+ ){0,2}?${CHANGES} (?:[^ .;]+ ){0,8}?(?:to |by <r\\d+> to )?<q(?<at>\\d+)> `,
);

/** "Exports to A rose to 155 thousand": of the goods and from the country that the flow just before is of. */
export function furtherFlows(
  article: Article,
  sentence: Sentence,
  { fact, sentence: before }: { readonly fact: FlowFact; readonly sentence: Sentence },
): FlowFact[] {
  const distance = (article.positions.get(sentence) ?? 0) - (article.positions.get(before) ?? 0);
  if (distance < 1 || distance > 2) return [];
  return [...sentence.line.matchAll(FURTHER)].flatMap((match) => {
    const end = match.index + match[0].length;
    const quantity = amountReached(sentence, sentence.line.indexOf("> ", match.index) + 1);
    return itemsIn(sentence, match.groups?.to)
      .flatMap((item) => land(item) ?? [])
      .filter(({ name }) => name !== fact.origin.name)
      .map((destination) => ({
        kind: "flow" as const,
        origin: fact.origin,
        destination,
        commodity: fact.commodity,
        status: "operating" as const,
        evidence: linePassage(article, sentence, match.index, end),
        supporting: [fact.evidence],
        modality: "asserted" as const,
        unresolved: [],
        ...(quantity ? { quantity } : {}),
      }));
  });
}

/** "… fell 12 percent to 10,200 units": the amount that what is named before a spot of the line came to. */
export function amountReached(sentence: Sentence, from: number): QuantityMention | undefined {
  const at = REACHED.exec(sentence.line.slice(from))?.groups?.at;
  return at === undefined ? undefined : itemOf(sentence, `<q${at}>`)?.quantity;
}
