import type { PassedOver } from "../extraction.ts";
import type { Sentence } from "../scan.ts";
import { type Article, itemsPassage, lineAfter, lineBefore, lineBetween } from "./article.ts";
import type { PlaceGroup } from "./place-groups.ts";
import { capacityIn, type PlantCapacity } from "./plant-capacity.ts";
import { datesOf, investmentOf } from "./plant-dates.ts";
import type { PlantNoun } from "./plant-nouns.ts";
import { operatorOfPlant } from "./plant-operators.ts";
import { placesOfPlant } from "./plant-places.ts";
import type { PlantReading } from "./plant-reading.ts";
import { plantRefusal } from "./plant-refusal.ts";
import { isAfterOne } from "./plant-stand-ins.ts";
import { plantState } from "./plant-status.ts";

/** What a sentence tells of a plant that it has a word for: one reading for each of its places. */
export function readPlant(
  article: Article,
  sentence: Sentence,
  noun: PlantNoun,
  nouns: readonly PlantNoun[],
  groups: readonly PlaceGroup[],
  passedOver: PassedOver[],
  isSpokenOf: boolean,
): PlantReading[] {
  const stated =
    noun.isBare && !isSpokenOf
      ? []
      : placesOfPlant(sentence, noun, nouns, groups).filter(({ place }) => place.precision !== "region");
  const lastPlace = Math.max(noun.head, ...stated.map(({ to }) => to));
  const site = siteNamed(sentence, noun, stated);
  const places = site ? [site] : stated;
  const operator = operatorOfPlant(article, sentence, noun, lastPlace, site !== undefined);
  const why = plantRefusal(sentence, noun, places, operator.organisations.length > 0);
  if (why) {
    passedOver.push({ kind: "plant", at: itemsPassage(article, sentence, [noun.from, noun.head]), why });
    return [];
  }
  const count = places.length > 1 || isSeveral(sentence, noun) ? Math.max(2, places.length) : 1;
  const capacity = capacityIn(sentence, ownStretch(sentence, noun, nouns), count);
  const base = {
    sentence,
    operators: operator.organisations,
    state: stateOf(sentence, noun, nouns, places.length > 0),
    unresolved: capacity.why ? [{ slot: "capacity", why: capacity.why }] : [],
    count,
    isAnaphoric: isTakingUp(sentence, noun),
    ...told(sentence, noun, capacity),
  };
  const near = [
    noun.from,
    noun.head,
    ...operator.indexes.filter((index) => Math.abs(index - noun.head) < 22),
    ...(capacity.index !== undefined && Math.abs(capacity.index - noun.head) < 25 ? [capacity.index] : []),
  ];
  const evidence = itemsPassage(article, sentence, [
    ...near,
    ...places.flatMap(({ from, to }) => [from, to]),
  ]);
  return places.length === 0
    ? [{ ...base, evidence }]
    : places.map(({ place }) => ({ ...base, place, evidence }));
}

/** "the Anting plant in China": a name that is nowhere shown to be a company is where the plant stands. */
function siteNamed(
  sentence: Sentence,
  noun: PlantNoun,
  [stated, second]: readonly PlaceGroup[],
): PlaceGroup | undefined {
  const isNameFirst = sentence.items
    .slice(noun.from + 1, noun.head)
    .every(
      ({ text, code }) =>
        code === "k" || /^(?:battery|cell|cathode|anode|material|materials|car|vehicle)$/.test(text),
    );
  const isOwned = /^(?:['’]s?|and)$/.test(sentence.items[noun.from - 1]?.text ?? "");
  const index = isNameFirst && isOwned ? noun.from : noun.head - 1;
  const { code, organisation } = sentence.items[index] ?? {};
  const isName = code === "u" && organisation !== undefined && /^\p{Lu}\p{Ll}+$/u.test(organisation.name);
  if (!isName || !stated || second || stated.from < noun.head || stated.place.precision !== "country")
    return undefined;
  const { at, name } = organisation;
  const unresolved = "not in the gazetteer; the text names only its country";
  return { ...stated, place: { ...stated.place, at, name, precision: "settlement", unresolved } };
}

/** What it makes, how much, since when, for how much money. */
function told(
  sentence: Sentence,
  noun: PlantNoun,
  { quantity }: PlantCapacity,
): Pick<PlantReading, "makes" | "capacity" | "start" | "announced" | "investment"> {
  const investment = investmentOf(sentence, noun);
  return {
    ...(noun.makes ? { makes: noun.makes } : {}),
    ...(quantity ? { capacity: quantity } : {}),
    ...datesOf(sentence, noun),
    ...(investment ? { investment } : {}),
  };
}

function stateOf(
  sentence: Sentence,
  noun: PlantNoun,
  nouns: readonly PlantNoun[],
  hasPlace: boolean,
): PlantReading["state"] {
  const words = sentence.items.slice(noun.from, noun.head + 1).map(({ text }) => text);
  const after = ownAfter(sentence, noun, nouns);
  if (sentence.items[noun.head]?.text === "one" && isAfterOne(lineBefore(sentence, noun.from)))
    return { status: "operating", isExpanding: false };
  return plantState(
    lineBefore(sentence, noun.from),
    ` ${words.join(" ")} `,
    after,
    noun.isDefinite,
    hasPlace,
  );
}

/** "the plant", "this factory": one named before. */
function isTakingUp(sentence: Sentence, noun: PlantNoun): boolean {
  const first = sentence.items[noun.from]?.text ?? "";
  return noun.head - noun.from <= 3 && /^(?:the|this)$/.test(first) && !noun.isPlural;
}

/** What follows a plant up to the next plant, or to the next thing that somebody does. */
function ownAfter(sentence: Sentence, noun: PlantNoun, nouns: readonly PlantNoun[]): string {
  const next = nouns.find(({ head }) => head > noun.head);
  const after = next ? lineBetween(sentence, noun.head, next.from) : lineAfter(sentence, noun.head);
  return next
    ? (after.split(/ ,? ?(?:and|while|but) (?:is|are|will|plans|has|opened|<[ou]\d+>) /)[0] ?? after)
    : after;
}

/** "two plants", "plants": a figure beside them is theirs together. */
function isSeveral(sentence: Sentence, noun: PlantNoun): boolean {
  return noun.isPlural && sentence.items[noun.head]?.text !== "lines";
}

/** The part of the sentence that can speak of this plant: from its phrase to the next plant. */
function ownStretch(sentence: Sentence, noun: PlantNoun, nouns: readonly PlantNoun[]): string {
  const next = nouns.find(({ head }) => head > noun.head);
  const isFirst = !nouns.some(({ head }) => head < noun.head);
  const from = isFirst ? 0 : (sentence.starts[noun.from] ?? 0) - 1;
  const to =
    next && !isSamePlant(sentence, next)
      ? (sentence.starts[next.from] ?? sentence.line.length)
      : sentence.line.length;
  return ` ${sentence.line.slice(Math.max(0, from), to).trim()} `;
}

function isSamePlant(sentence: Sentence, noun: PlantNoun): boolean {
  return /^(?:the|this)$/.test(sentence.items[noun.from]?.text ?? "") && noun.head - noun.from <= 2;
}
