import type { Sentence } from "../scan.ts";
import { LOCATIVE, placeBefore } from "./place-before-plant.ts";
import { isWithin, type PlaceGroup } from "./place-groups.ts";
import { placeOfNation } from "./place-of-nation.ts";
import type { PlantNoun } from "./plant-nouns.ts";
import { ALWAYS } from "./plant-words.ts";

/** Beyond these words the place is another thing's. */
const BARRIER =
  /^(?:;|but|while|whereas|where|after|before|because|said|says|told|supply|supplies|supplying|export|exports|exporting|ship|ships|shipping|sell|sells|sold|customers|customer|headquartered|imports?|sales|market|markets|compared|unlike|than|against|although|since)$/;

const REACH = 16;

/** The places of a plant; several for "plants in A, B and C". Empty when the sentence places it nowhere. */
export function placesOfPlant(
  sentence: Sentence,
  noun: PlantNoun,
  nouns: readonly PlantNoun[],
  groups: readonly PlaceGroup[],
): PlaceGroup[] {
  const inside = groups.filter(
    ({ from, to }) => from >= noun.from && to < noun.head && isTown(sentence, from),
  );
  const right = placesAfter(sentence, noun, nouns, groups);
  if (right.length > 0) {
    const narrower = inside.filter((one) => right.some((other) => isWithin(one.place, other.place)));
    return narrower.length > 0 && right.length === 1 ? narrower : right;
  }
  if (inside.length > 0) return inside;
  const before = placeBefore(sentence, noun, nouns, groups);
  return before.length > 0 ? before : placeOfNation(sentence, noun);
}

/** "Busan plant", but not "US-funded plant" nor "the Germany-based company's plant". */
function isTown(sentence: Sentence, from: number): boolean {
  return !/^(?:based|backed|funded|owned|made|led)$/.test(sentence.items[from + 1]?.text ?? "");
}

function placesAfter(
  sentence: Sentence,
  noun: PlantNoun,
  nouns: readonly PlantNoun[],
  groups: readonly PlaceGroup[],
): PlaceGroup[] {
  const { items } = sentence;
  const nextNoun = nouns.find(({ head }) => head > noun.head);
  const limit = Math.min(items.length, noun.head + REACH, nextNoun ? nextNoun.from : items.length);
  let named: PlaceGroup | undefined;
  for (let at = noun.head + 1; at < limit; at++) {
    if (items[at]?.code === undefined && (BARRIER.test(items[at]?.text ?? "") || isOther(sentence, at)))
      break;
    const group = groups.find(({ from }) => from === at);
    if (!group) continue;
    const isFar =
      (items[at - 1]?.text === "outside" ||
        (items[at - 1]?.text === "of" && items[at - 2]?.text === "outside")) &&
      (group.place.precision === "country" || group.place.precision === "region");
    if (at === noun.head + 1 && isNamedAfterTown(sentence, noun, group)) named = group;
    if (isFar || !isLocated(sentence, at, noun.head)) {
      at = group.to;
      continue;
    }
    return listFrom(sentence, narrowed(sentence, group, groups), groups);
  }
  // "Gigafactory Berlin", unless the sentence says where it stands.
  return named ? [named] : [];
}

const ELSEWHERE =
  /^(?:facility|facilities|cent(?:er|re)|laborator(?:y|ies)|offices?|headquarters|warehouse)$/;

/** Another plant stands between, be it one of ours or not: "the A factory, the component plants in B". */
function isOther({ items }: Sentence, at: number): boolean {
  if (ELSEWHERE.test(items[at]?.text ?? ""))
    return items.slice(Math.max(0, at - 6), at).some(({ text }) => /^['’]s?$/.test(text));
  return ALWAYS.test(items[at]?.text ?? "") && !/^(?:its|the)$/.test(items[at - 1]?.text ?? "");
}

/** "Gigafactory Berlin", "BMW Group Plant Spartanburg": such a name has a capital, and no comma before the town. */
function isNamedAfterTown(sentence: Sentence, noun: PlantNoun, { place }: PlaceGroup): boolean {
  const head = sentence.items[noun.head];
  if (/^giga/.test(head?.text ?? "")) return true;
  const written = sentence.block.text[head?.start ?? 0] ?? "";
  return (
    /^(?:plant|factory)$/.test(head?.text ?? "") && /\p{Lu}/u.test(written) && place.precision !== "country"
  );
}

const COMPASS = /^(?:Upper|Lower|Central|(?:North|South)?(?:[Ee]ast|[Ww]est)?(?:ern)?)$/;

/** "in X", "in the X", "in the town of X", "(X)", or right after a comma and a place word. */
function isLocated(sentence: Sentence, at: number, head: number): boolean {
  const { items } = sentence;
  for (let back = at - 1; back > head && at - back <= 6; back--) {
    const item = items[back];
    if (item?.code === "u" && COMPASS.test(item.organisation?.name ?? "")) continue;
    if (!item || item.code !== undefined) return item?.code === "d" || item?.code === "c";
    if (LOCATIVE.test(item.text)) return true;
    if (item.text === "(" && back === at - 1) return true;
    if (
      !/^(?:the|city|town|village|state|province|county|region|district|of|nearby|north|south|east|west|northern|southern|eastern|western|central|northeastern|northeast|northwest|southeast|southwest|northwestern|southeastern|southwestern|coastal|port|rural|capital|neighboring|neighbouring|industrial|both|suburb|outskirts|municipality|,|its|u\.s|american|german)$/.test(
        item.text,
      )
    )
      return false;
  }
  return false;
}

/** "in China's Fujian province", "in the US state of Georgia": the narrower of the two. */
function narrowed(sentence: Sentence, group: PlaceGroup, groups: readonly PlaceGroup[]): PlaceGroup {
  const next = groups.find(({ from }) => from > group.to);
  if (!next || next.from - group.to > 5) return group;
  const between = sentence.items
    .slice(group.to + 1, next.from)
    .map(({ text }) => text)
    .join(" ");
  const isLink =
    /^(?:(?:['’]s|state of|province of|city of|, in|(?:['’]s )?(?:[a-z]+ )?(?:state|province|city|region|town|county) of|['’]s [a-z]+(?:ern)?(?: (?:city|state|province|town|region)(?: of)?)?|,? in the (?:[a-z]+ )?(?:city|state|town|province|region) of)|,? ?in)$/.test(
      between,
    );
  // "Moscow's Krasnaya Pakhra" is within it, whatever the gazetteer knows of it.
  const isOwned = /^['’]s$/.test(between) && next.place.precision !== "country";
  return isOwned || (isLink && isWithin(next.place, group.place)) ? next : group;
}

/** A place and those that a list adds to it. */
export function listFrom(sentence: Sentence, first: PlaceGroup, groups: readonly PlaceGroup[]): PlaceGroup[] {
  const list = [first];
  let isJoined = false;
  for (const group of groups.filter(({ from }) => from > first.to)) {
    const last = list.at(-1) ?? first;
    const gap = sentence.items
      .slice(last.to + 1, group.from)
      .map(({ text }) => text)
      .join(" ");
    if (
      !/^(?:\( [^()]{1,40} \) |\) )?(?:(?:state|province|region|county) )?(?:,|,? ?and(?: (?:in|near|another in|one in|at))?|or|as well as(?: in)?|, in|&)$/.test(
        gap,
      )
    )
      break;
    isJoined ||= /and|or|&|as well/.test(gap);
    list.push(group);
  }
  // "Cowley, Oxford" is one place; a list has an "and".
  return isJoined ? list : [first];
}
