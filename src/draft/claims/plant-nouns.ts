import type { PlantMakes } from "../extraction.ts";
import type { Item, Sentence } from "../scan.ts";
import { makesOf } from "./plant-makes.ts";
import { isNamedFacility, isOfPower, makesOurs, wordsOf } from "./plant-scope.ts";
import { standsForPlant } from "./plant-stand-ins.ts";
import {
  ALWAYS,
  BARE_MIDDLE,
  DETERMINER,
  FORMER_WORK,
  IN_SCOPE,
  MAKING,
  NEVER,
  NO_SITE,
  OTHER,
  OTHER_WORK,
  OURS,
  STOP,
  WITH_MAKING,
} from "./plant-words.ts";

/** A word for a plant in a sentence, with the phrase before it that it heads ("its new battery plant"). */
export interface PlantNoun {
  /** Index of the noun. */
  readonly head: number;
  /** First item of the phrase: a determiner, an adjective, a place. A possessive owner stands before it. */
  readonly from: number;
  readonly isPlural: boolean;
  /** "the facility" and no more: it can only take up a plant named before. */
  readonly isBare: boolean;
  /** "the", "this", "its", a possessive: a plant known already. */
  readonly isDefinite: boolean;
  readonly makes?: PlantMakes;
}

/** The plants a sentence speaks of, in order. */
export function plantNouns(sentence: Sentence): PlantNoun[] {
  const nouns: PlantNoun[] = [];
  sentence.items.forEach((item, head) => {
    if (item.code !== undefined) return;
    const isPlain = ALWAYS.test(item.text) || (nouns.length > 0 && standsForPlant(sentence, head));
    if (!isPlain && !WITH_MAKING.test(item.text)) return;
    const noun = readNoun(sentence, head, isPlain);
    if (noun) nouns.push(noun);
  });
  return nouns;
}

function readNoun(sentence: Sentence, head: number, isPlain: boolean): PlantNoun | null {
  const { items } = sentence;
  const next = items[head + 1]?.text ?? "";
  // "plant-based", "plant manager", "factory workers": the noun only describes another.
  if (
    /^(?:based|manager|managers|workers?|floor|closures?|output|building|construction|site|equipment|utilization|gate|price|prices|bosses|boss|employees|operations|orders|activity|species|investments?|jobs?|deal|deals)$/.test(
      next,
    ) &&
    !/^(?:construction|site|building)$/.test(next)
  )
    return null;
  // "on the site of a former plant": where another one stood.
  if (next === "of" && /^(?:site|complex|campus|park)$/.test(items[head]?.text ?? "")) return null;
  let from = head;
  while (from > 0 && head - from < 11) {
    const before = items[from - 1];
    if (!before || /^['’]s?$/.test(before.text)) break;
    if (before.code === undefined && STOP.test(before.text) && !isModifier(sentence, from - 1)) {
      const isPair =
        /^(?:and|,)$/.test(before.text) &&
        /^(?:battery|vehicle|ev|car|cell|assembly|<k\d+>)$/.test(items[from - 2]?.text ?? "") &&
        from - 2 > 0;
      if (!isPair && !isTownsComma(items, from - 1)) break;
    }
    if (before.code === "h" || before.code === "t" || before.code === "x") break;
    from--;
    if (before.code === undefined && DETERMINER.test(before.text)) break;
  }
  const phrase = wordsOf(sentence, from, head + 1);
  const after = wordsOf(sentence, head + 1, head + 13);
  const isBare =
    !isPlain &&
    head - from <= 5 &&
    !MAKING.test(phrase) &&
    /^(?:the|this|its|that)$/.test(items[from]?.text ?? "") &&
    items.slice(from + 1, head).every(({ text, code }) => code === "p" || BARE_MIDDLE.test(text));
  const saysWhat =
    MAKING.test(phrase) ||
    / (?:for|to (?:make|produce|recycle)) (?:[a-z-]+ ){0,3}(?:batter|cell|electric|vehicle|cathode|anode)/.test(
      after.slice(0, 50),
    );
  const isOwned =
    /^['’]s?$/.test(items[from - 1]?.text ?? "") &&
    items[from - 2]?.code === "o" &&
    OURS.test(wordsOf(sentence, 0, items.length));
  const isNamedSite =
    items.slice(from, head).some(({ code }) => code === "p") &&
    / (?:production|produc\w+|assembl\w+|manufactur\w+) /.test(sentence.line) &&
    OURS.test(wordsOf(sentence, 0, items.length));
  const isWorking = isNamedFacility(sentence, from, head) || makesOurs(sentence, head);
  if (!isPlain && !saysWhat && !isBare && !isOwned && !isNamedSite && !isWorking) return null;
  if (NEVER.test(phrase) || NO_SITE.test(phrase)) return null;
  if (OTHER.test(phrase) && !IN_SCOPE.test(phrase)) return null;
  if (isOfPower(items.slice(from, head), phrase)) return null;
  if (
    isPlain &&
    /^ (?:for|to (?:make|produce|manufacture)|making|producing|that (?:makes|produces)) (?:[a-z-]+ ){0,2}(?:semiconductors?|chips|solar|hydrogen|engines|steel|drugs|vaccines|iphones|smartphones|magnets|tires|machines|machinery|equipment|seats|gearboxes|dashboards) /.test(
      after,
    )
  )
    return null;
  // "a chip deal … at its plant in Taylor": nothing of ours is made there.
  if (
    !MAKING.test(phrase) &&
    OTHER_WORK.test(sentence.line.replace(FORMER_WORK, " ")) &&
    !OURS.test(wordsOf(sentence, 0, sentence.items.length))
  )
    return null;
  const owner = /^['’]s?$/.test(items[from - 1]?.text ?? "");
  const first = items[from]?.text ?? "";
  const makes = makesOf(phrase, sentence, from, head, after);
  return {
    head,
    from,
    isPlural:
      /(?:s|ies)$/.test(items[head]?.text ?? "") && !/^(?:works|campus)$/.test(items[head]?.text ?? ""),
    isBare,
    isDefinite: owner || /^(?:the|this|that|its|their|these|both|our)$/.test(first),
    ...(makes ? { makes } : {}),
  };
}

/** Either comma of "its De Soto, Kansas, plant". */
function isTownsComma(items: readonly Item[], at: number): boolean {
  const isPlace = (index: number) => /^[pc]$/.test(items[index]?.code ?? "");
  const isOwned = (index: number) => /^(?:['’]s?|its|their|the|a|new)$/.test(items[index]?.text ?? "");
  if (items[at]?.text !== ",") return false;
  const first = items[at - 2]?.text === "," ? at - 3 : at - 1;
  const last = first === at - 1 ? at + 1 : at - 1;
  return isPlace(first) && isPlace(last) && isOwned(first - 1);
}

/** "its planned plant", "a proposed factory": such words describe; elsewhere they are what somebody does. */
function isModifier(sentence: Sentence, index: number): boolean {
  const { text = "" } = sentence.items[index] ?? {};
  const before = sentence.items[index - 1]?.text ?? "";
  return (
    /^(?:planned|announced|launched|closed|idle)$/.test(text) &&
    /^(?:['’]s?|the|a|an|its|their|this|first|new|second)$/.test(before)
  );
}
