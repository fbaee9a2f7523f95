import type { PassedOver, PlantFact, Unresolved } from "../extraction.ts";
import type { Sentence } from "../scan.ts";
import { type Article, itemsPassage, lineAfter, lineBefore, lineBetween } from "./article.ts";
import { mergePlants } from "./merge-plants.ts";
import { isNegated, isUnreal } from "./modality.ts";
import { type PlaceGroup, placeGroups } from "./place-groups.ts";
import { capacityIn } from "./plant-capacity.ts";
import { datesOf, investmentOf } from "./plant-dates.ts";
import { followUps } from "./plant-follow-ups.ts";
import { listedPlants } from "./plant-lists.ts";
import { type PlantNoun, plantNouns } from "./plant-nouns.ts";
import { operatorOfPlant } from "./plant-operators.ts";
import { placesOfPlant } from "./plant-places.ts";
import { productionReadings } from "./plant-production.ts";
import type { PlantReading } from "./plant-reading.ts";
import { plantState } from "./plant-status.ts";

/** The plants of an article: one for each site, put together from all sentences that speak of it. */
export function findPlants(article: Article): { facts: PlantFact[]; passedOver: PassedOver[] } {
  const passedOver: PassedOver[] = [];
  const readings: PlantReading[] = [];
  for (const sentence of article.sentences) {
    const nouns = plantNouns(sentence);
    const groups = placeGroups(sentence);
    for (const noun of nouns)
      readings.push(
        ...inherited(
          readings,
          readNoun(article, sentence, noun, nouns, groups, passedOver, isRecent(article, readings, sentence)),
        ),
      );
    if (nouns.length === 0) readings.push(...followUps(article, sentence));
    readings.push(...listedPlants(article, sentence, groups));
    readings.push(...productionReadings(article, sentence, nouns, groups));
  }
  return { facts: mergePlants(article, readings, passedOver), passedOver };
}

/** Whether the two sentences before, or this one, speak of a plant already. */
function isRecent(article: Article, readings: readonly PlantReading[], sentence: Sentence): boolean {
  const last = readings.at(-1);
  return (
    last !== undefined &&
    (article.positions.get(sentence) ?? 0) - (article.positions.get(last.sentence) ?? 0) <= 2
  );
}

/** "has a plant in A and a factory in B": the second is as the first, when nothing else is said of it. */
function inherited(before: readonly PlantReading[], own: readonly PlantReading[]): PlantReading[] {
  const previous = before.at(-1);
  return own.map((reading) =>
    reading.state.status === undefined &&
    previous?.sentence === reading.sentence &&
    previous.state.status !== undefined
      ? { ...reading, state: { ...reading.state, status: previous.state.status } }
      : reading,
  );
}

function readNoun(
  article: Article,
  sentence: Sentence,
  noun: PlantNoun,
  nouns: readonly PlantNoun[],
  groups: readonly PlaceGroup[],
  passedOver: PassedOver[],
  isSpokenOf: boolean,
): PlantReading[] {
  const before = lineBefore(sentence, noun.from);
  const at = itemsPassage(article, sentence, [noun.from, noun.head]);
  const pass = (why: string) => {
    passedOver.push({ kind: "plant", at, why });
    return [];
  };
  if (isNegated(before) && !/ (?:not only|no longer a rumor) /.test(before)) return pass("denied");
  if (/ (?:no|without|any) (?:[a-z]+ )?$/.test(before)) return pass("denied");
  if (
    / (?:talks|negotiations|discussions) /.test(` ${tailOf(before, 16)} `) &&
    / (?:ended without|collapsed|broke down|broke off|failed|fell through|came to nothing|led nowhere|stalled) /.test(
      lineAfter(sentence, noun.head),
    )
  )
    return pass("talks that came to nothing");
  if (isUnreal(tailOf(before, 12))) return pass("a wish, a condition or a guess");
  const places =
    noun.isBare && !isSpokenOf
      ? []
      : placesOfPlant(sentence, noun, nouns, groups).filter(({ place }) => place.precision !== "region");
  if (places.length > 1 && !noun.isPlural && places.some(({ place }) => place.precision === "country"))
    return pass("one plant, several places");
  const isVague =
    noun.isPlural &&
    places.every(({ place }) => place.precision === "country" || place.precision === "state");
  if (places.length > 0 && isVague) return pass("several plants, no nearer place than a country or state");
  const isPast = / (?:former|old|disused|shuttered|derelict) /.test(
    lineBetween(sentence, noun.from - 1, noun.head),
  );
  const lastPlace = Math.max(noun.head, ...places.map(({ to }) => to));
  const operator = operatorOfPlant(article, sentence, noun, lastPlace);
  if (isPast && operator.organisations.length === 0) return pass("a plant of the past, of nobody named");
  const stretch = ownStretch(sentence, noun, nouns);
  const count = places.length > 1 || isSeveral(sentence, noun) ? Math.max(2, places.length) : 1;
  const capacity = capacityIn(sentence, stretch, count);
  const phrase = ` ${sentence.items
    .slice(noun.from, noun.head + 1)
    .map(({ text }) => text)
    .join(" ")} `;
  const state = plantState(
    before,
    phrase,
    ownAfter(sentence, noun, nouns),
    noun.isDefinite,
    places.length > 0,
  );
  const unresolved: Unresolved[] = capacity.why ? [{ slot: "capacity", why: capacity.why }] : [];
  const dates = datesOf(sentence, noun);
  const investment = investmentOf(sentence, noun);
  const base = {
    sentence,
    operators: operator.organisations,
    state,
    unresolved,
    count,
    isAnaphoric:
      noun.head - noun.from <= 3 &&
      /^(?:the|this)$/.test(sentence.items[noun.from]?.text ?? "") &&
      !noun.isPlural,
    ...(noun.makes ? { makes: noun.makes } : {}),
    ...(capacity.quantity ? { capacity: capacity.quantity } : {}),
    ...dates,
    ...(investment ? { investment } : {}),
  };
  const core = [noun.head, ...operator.indexes.filter((index) => Math.abs(index - noun.head) < 22)];
  const withCapacity =
    capacity.index !== undefined && Math.abs(capacity.index - noun.head) < 25 ? [capacity.index] : [];
  if (places.length === 0) {
    return [{ ...base, evidence: itemsPassage(article, sentence, [noun.from, ...core, ...withCapacity]) }];
  }
  const shared = places.flatMap(({ from, to }) => [from, to]);
  const evidence = itemsPassage(article, sentence, [noun.from, ...core, ...shared, ...withCapacity]);
  return places.map(({ place }) => ({ ...base, place, evidence }));
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

function tailOf(words: string, count: number): string {
  return words.trim().split(" ").slice(-count).join(" ");
}
