import type { OrganisationMention, PassedOver, PlantFact } from "../extraction.ts";
import { isSameOrganisation } from "./antecedent.ts";
import type { Article } from "./article.ts";
import { factOf } from "./plant-fact.ts";
import type { PlantReading } from "./plant-reading.ts";
import { isOneSite, isTakenUp, relationsIn, type Site } from "./plant-sites.ts";
import { MOST_SUPPORTING } from "./supporting.ts";

const FAR = 4;

/**
 * Puts together what several sentences say of one plant: same place, or one within the other, and no two different
 * operators. Sentences that name no place speak of the plant before, when they are near and it is the only one.
 */
export function mergePlants(
  article: Article,
  readings: readonly PlantReading[],
  passedOver: PassedOver[],
): PlantFact[] {
  const sites: Site[] = [];
  const relations = relationsIn(article);
  for (const reading of withOperators(article, readings).filter(({ place }) => place)) {
    const site =
      sites.find((one) => isTakenUp(article, one, reading)) ??
      sites.find((one) => isOneSite(relations, one, reading));
    if (!site) sites.push({ readings: [reading], operators: [...reading.operators] });
    else {
      keep(site, reading);
      addOperators(site, reading.operators);
    }
  }
  for (const reading of readings.filter(({ place }) => !place)) attach(article, sites, reading);
  return sites.flatMap((site) => factOf(article, site, passedOver));
}

/** "X opened its first recycling plant. Located in Y, the facility …": whose it is was said before the place. */
function withOperators(article: Article, readings: readonly PlantReading[]): PlantReading[] {
  return readings.map((reading, index) => {
    if (!reading.place || reading.operators.length > 0 || !reading.isAnaphoric) return reading;
    const before = readings
      .slice(Math.max(0, index - 3), index)
      .findLast(({ place, operators }) => !place && operators.length > 0);
    const distance = before
      ? (article.positions.get(reading.sentence) ?? 0) - (article.positions.get(before.sentence) ?? 0)
      : FAR;
    return before && distance <= 2 ? { ...reading, operators: before.operators } : reading;
  });
}

function keep(site: Site, reading: PlantReading): void {
  if (site.readings.length < MOST_SUPPORTING) site.readings.push(reading);
}

function addOperators(site: Site, operators: readonly OrganisationMention[]): void {
  for (const operator of operators) {
    if (!site.operators.some((one) => isSameOrganisation(one, operator))) site.operators.push(operator);
  }
}

/** "The plant will employ…" belongs to the plant last named, a few sentences before. */
function attach(article: Article, sites: readonly Site[], reading: PlantReading): void {
  const at = article.positions.get(reading.sentence) ?? -1;
  const isBare = reading.operators.length === 0;
  const near = sites
    .map((site) => ({
      site,
      distance: Math.min(
        ...site.readings
          .flatMap(({ sentence, place }) => (place ? [at - (article.positions.get(sentence) ?? -1)] : []))
          .filter((distance) => distance >= 0),
      ),
    }))
    .filter(
      ({ site, distance }) =>
        distance <= FAR &&
        (isBare ||
          site.operators.length === 0 ||
          site.operators.some((one) => reading.operators.some((other) => isSameOrganisation(one, other)))),
    )
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = near;
  const isOnly = sites.length === 1 && at >= 0;
  // "Both have new factories": not the one plant that was named.
  if (reading.count > 1) return;
  if (isOnly && first) keep(first.site, reading);
  else if (first && (!second || second.distance > first.distance)) keep(first.site, reading);
}
