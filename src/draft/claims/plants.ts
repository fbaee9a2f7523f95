import type { PassedOver, PlantFact } from "../extraction.ts";
import type { Sentence } from "../scan.ts";
import type { Article } from "./article.ts";
import { mergePlants } from "./merge-plants.ts";
import { placeGroups } from "./place-groups.ts";
import { followUps } from "./plant-follow-ups.ts";
import { listedPlants } from "./plant-lists.ts";
import { type PlantNoun, plantNouns } from "./plant-nouns.ts";
import { productionReadings } from "./plant-production.ts";
import type { PlantReading } from "./plant-reading.ts";
import { readPlant } from "./read-plant.ts";

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
          ofTheSame(
            article,
            readings.at(-1),
            readPlant(
              article,
              sentence,
              noun,
              nouns,
              groups,
              passedOver,
              isRecent(article, readings, sentence),
            ),
            noun,
          ),
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

/** "A second plant is being built in B": of whom the plant just before is, when nobody stands with it. */
function ofTheSame(
  article: Article,
  before: PlantReading | undefined,
  own: readonly PlantReading[],
  noun: PlantNoun,
): readonly PlantReading[] {
  if (!before) return own;
  const isFurther = own.some(({ sentence }) =>
    sentence.items
      .slice(noun.from, noun.head)
      .some(({ text }) => /^(?:more|another|second|third|further|additional)$/.test(text)),
  );
  return own.map((reading) => {
    const distance =
      (article.positions.get(reading.sentence) ?? 0) - (article.positions.get(before.sentence) ?? 0);
    return isFurther && reading.operators.length === 0 && distance <= 2
      ? { ...reading, operators: before.operators }
      : reading;
  });
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
