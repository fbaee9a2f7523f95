import type { OrganisationMention } from "../extraction.ts";
import type { Item, Sentence } from "../scan.ts";
import type { PlantNoun } from "./plant-nouns.ts";

export interface PlantOperator {
  /** The first is the operator, others are its partners. */
  readonly organisations: readonly OrganisationMention[];
  /** Items it was read from, all in the plant's sentence; empty when an earlier sentence names it. */
  readonly indexes: readonly number[];
}

export function isOperator(item: Item | undefined): item is Item & { organisation: OrganisationMention } {
  return (item?.code === "o" || item?.code === "u") && item.organisation !== undefined;
}

/** "A and B's plant", "A, B and C will build": the list that ends at an item. */
export function listBack(sentence: Sentence, end: number): PlantOperator {
  const indexes = [end];
  for (let at = end - 1; at >= 0; at--) {
    const text = sentence.items[at]?.text ?? "";
    if (
      /^(?:and|,|&|its|partner|partners|fellow|rival|battery|maker|automaker|carmaker|company|giant|manufacturer)$/.test(
        text,
      ) ||
      sentence.items[at]?.code === "d"
    )
      continue;
    if (!isOperator(sentence.items[at]) || !/^(?:and|,|&)$/.test(sentence.items[at + 1]?.text ?? "")) break;
    indexes.unshift(at);
  }
  // A comma before it may close another phrase; only a list with "and" is one.
  const hasAnd = sentence.items.slice(indexes[0], end).some(({ text }) => /^(?:and|&)$/.test(text));
  return ofIndexes(sentence, hasAnd ? indexes : [end]);
}

export function ofIndexes(sentence: Sentence, indexes: readonly number[]): PlantOperator {
  const organisations = indexes.flatMap((index) => sentence.items[index]?.organisation ?? []);
  return { organisations, indexes };
}

/** The organisation whose deed reaches the plant: the last one before its verb that no preposition governs. */
export function subject(sentence: Sentence, noun: PlantNoun): PlantOperator | null {
  const { items } = sentence;
  for (let index = noun.from - 1; index >= 0; index--) {
    const item = items[index];
    if (!isOperator(item)) continue;
    const previous = items[index - 1]?.text ?? "";
    const next = items[index + 1]?.text ?? "";
    // "signed a deal with X to build": the partner builds, unless an organisation stands as subject.
    const afterDate = next === "on" ? index + 3 : items[index + 1]?.code === "t" ? index + 2 : index + 1;
    if (
      (previous === "with" || items[index - 2]?.code === "c") &&
      items[afterDate]?.text === "to" &&
      /^(?:build|set|open|construct|establish|create|develop|invest)$/.test(
        items[afterDate + 1]?.text ?? "",
      ) &&
      !items.slice(0, index).some(isOperator) &&
      items.slice(Math.max(0, index - 4), index).some(({ text }) => text === "with")
    )
      return ofIndexes(sentence, [index]);
    if (isAside(sentence, index, noun.from) || isObject(sentence, index)) continue;
    if (
      /^(?:by|from|to|for|in|at|against|between|alongside|like|than|via|including|of|near|on|into)$/.test(
        previous,
      )
    )
      continue;
    if (/^(?:with|the|a|its|new|called|named)$/.test(previous) && item.code === "u") continue;
    if (
      previous === "with" ||
      /^(?:complex|campus|site|hub|project|park|plant|factory|model|models|vehicles|cells|batteries|name)$/.test(
        next,
      )
    )
      continue;
    if (next === ")" && isOperator(items[index - 2])) continue;
    const isOwnerOfPlan =
      /^['’]s?$/.test(next) &&
      /^(?:plan|plans|decision|move|announcement|proposed|planned|new|first|second|third|ambitious|effort|investment|joint|<[mq]\d+>|latest|next|own|project|production|manufacturing)$/.test(
        items[index + 2]?.text ?? "",
      );
    if (/^['’]s?$/.test(next) && !isOwnerOfPlan) continue;
    if (index > 3 && /^['’]s?$/.test(previous)) continue;
    const list = listBack(sentence, index);
    const head = items[(list.indexes[0] ?? index) - 1]?.text ?? "";
    if (
      /^(?:by|from|to|for|in|at|against|between|with|alongside|than|including|where|whose|like)$/.test(head)
    )
      continue;
    const rest = items.slice(index + 1, noun.from).map(({ text }) => text);
    if (rest.includes(";")) return null;
    // A capitalised word that may be anything yields to a company before it.
    const isSurer =
      item.code === "u" &&
      items
        .slice(0, index)
        .some(
          (one, at) =>
            one.code === "o" &&
            !/^(?:by|with|from|of|to|for|in|at)$/.test(items[at - 1]?.text ?? "") &&
            !/^['’]s?$/.test(items[at + 1]?.text ?? ""),
        );
    if (isSurer) continue;
    return list;
  }
  return null;
}

/** "A supplies B from its plant": B is what the verb acts on, when a subject stands before that verb. */
function isObject(sentence: Sentence, index: number): boolean {
  const verb = sentence.items[index - 1];
  if (
    !verb ||
    verb.code !== undefined ||
    !(/^[a-z]{3,}(?:s|ed|ing)$/.test(verb.text) || isFutureGift(sentence, index - 1)) ||
    NO_VERB.test(verb.text)
  )
    return false;
  return isOperator(sentence.items[index - 2]) || isOperator(sentence.items[index - 3]);
}

/** "will supply", "to provide" */
function isFutureGift({ items }: Sentence, verb: number): boolean {
  return (
    /^(?:supply|provide|deliver|help|give|pay|serve)$/.test(items[verb]?.text ?? "") &&
    /^(?:will|would|to)$/.test(items[verb - 1]?.text ?? "")
  );
}

const NO_VERB =
  /^(?:says|said|batteries|vehicles|cars|motors|companies|makers|automakers|carmakers|giants|rivals|partners|units|manufacturers|firms|groups|brands|suppliers|including|using|whereas|announced|reported|added|continues|trucks|cells)$/;

/** "X, whose owner is Y, will build": Y stands in an aside that a comma closes before the plant. */
function isAside(sentence: Sentence, index: number, end: number): boolean {
  const words = sentence.items.map(({ text }) => text);
  const open = words.lastIndexOf(",", index);
  const close = words.indexOf(",", index + 1);
  if (open < 0 || close < 0 || close >= end) return false;
  const start = words
    .slice(0, index)
    .findLastIndex((word, at) => at > 0 && words[at - 1] === "," && ASIDE.test(word));
  if (start < 0) return false;
  // "Ford, the partner of Y, will build": an article opens an aside only after a name.
  const isApposition = /^(?:an?|the)$/.test(words[start] ?? "");
  // "According to X, the cells will …" opens no aside.
  if (isApposition && /^(?:to|at|for|by|in|from|with)$/.test(words[start - 3] ?? "")) return false;
  return !isApposition || isOperator(sentence.items[start - 2]) || words[start - 2] === ")";
}

const ASIDE = /^(?:whose|which|who|where|in|part|led|backed|owned|an?|the)$/;
