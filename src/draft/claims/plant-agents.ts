import { ORGANISATIONS } from "../lexicon/organisations.ts";
import type { Sentence } from "../scan.ts";
import type { PlantNoun } from "./plant-nouns.ts";
import { isOperator, ofIndexes, type PlantOperator } from "./plant-subject.ts";

const NEXT_DEED = /^(?:is|was|were|has|had|takes?|took|taken|sells?|sold|bought|acquired|says?|said)$/;

/** "a plant in A by X", "the plant of X": whose deed or property it is. */
export function agentAfter(sentence: Sentence, noun: PlantNoun, lastPlace: number): PlantOperator | null {
  const { items } = sentence;
  const limit = Math.min(items.length, Math.max(noun.head, lastPlace) + 12);
  for (let at = noun.head + 1; at < limit; at++) {
    const text = items[at]?.text ?? "";
    if (/^[;.]$/.test(text)) break;
    // "shuts its plant, is taken over by X": another deed.
    if (text === "," && NEXT_DEED.test(items[at + 1]?.text ?? "")) break;
    const isAgent =
      text === "by" ||
      (text === "of" && at === noun.head + 1) ||
      (text === "belonging" && items[at + 1]?.text === "to");
    if (!isAgent) continue;
    for (let next = at + 1; next <= at + 6 && next < items.length; next++) {
      // "of X's Y": the one that X owns.
      const isOwner =
        /^['’]s?$/.test(items[next + 1]?.text ?? "") &&
        isOperator(items[next + 2]) &&
        !isOperator(items[next + 3]);
      if (isOperator(items[next])) return listForward(sentence, isOwner ? next + 2 : next);
      if (items[next]?.code !== undefined && items[next]?.code !== "d") break;
    }
  }
  return null;
}

function listForward(sentence: Sentence, first: number): PlantOperator {
  const { items } = sentence;
  const indexes = [first];
  const joined = /^(?:and|&|with)$/.test(items[first + 1]?.text ?? "") && isOperator(items[first + 2]);
  if (joined) indexes.push(first + 2);
  return ofIndexes(sentence, indexes);
}

const SAYS_SO =
  / , <o(\d+)> (?:said|says|announced|confirmed|reported)(?: (?:on|in|to|a|statement|friday|monday|tuesday|wednesday|thursday|<t\d+>)){0,5} \. $/;

/** "A plant in A will open, X said": X's, when X is known to make things and the sentence names no other. */
export function sayer(sentence: Sentence): PlantOperator | null {
  const index = Number(SAYS_SO.exec(sentence.line)?.[1] ?? -1);
  const item = sentence.items[index];
  const isOnly = sentence.items.every((one, at) => at === index || !isOperator(one));
  return isOnly && item?.organisation && ORGANISATIONS.has(item.organisation.name)
    ? ofIndexes(sentence, [index])
    : null;
}
