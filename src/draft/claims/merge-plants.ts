import type { OrganisationMention, PassedOver, PlantFact, Unresolved } from "../extraction.ts";
import { isSameOrganisation } from "./antecedent.ts";
import type { Article } from "./article.ts";
import { attributionOf, modalityOf } from "./modality.ts";
import { isWithin, placeKey } from "./place-groups.ts";
import type { PlantReading } from "./plant-reading.ts";

/** All readings of one plant. */
interface Site {
  readings: PlantReading[];
  operators: OrganisationMention[];
}

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
  const pairs = pairsNamed(article);
  for (const reading of withOperators(article, readings).filter(({ place }) => place)) {
    const site =
      sites.find((one) => isTakenUp(article, one, reading)) ??
      sites.find((one) => isOneSite(pairs, one, reading));
    if (!site) sites.push({ readings: [reading], operators: [...reading.operators] });
    else {
      site.readings.push(reading);
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

function addOperators(site: Site, operators: readonly OrganisationMention[]): void {
  for (const operator of operators) {
    if (!site.operators.some((one) => isSameOrganisation(one, operator))) site.operators.push(operator);
  }
}

function isOneSite(pairs: ReadonlySet<string>, site: Site, reading: PlantReading): boolean {
  const known = site.readings.map(({ place }) => place).filter((place) => place !== undefined);
  const place = reading.place;
  if (!place) return false;
  const isSame = known.some((one) => placeKey(one) === placeKey(place));
  const isNested = known.some((one) => isWithin(place, one) || isWithin(one, place));
  if (!isSame && !isNested) return false;
  const areBothTowns = isSame && place.precision !== "country" && place.precision !== "state";
  if (reading.operators.length === 0 || site.operators.length === 0)
    return isSame || reading.operators.length === site.operators.length || isNested;
  const isShared = site.operators.some((one) =>
    reading.operators.some((other) => isSameOrganisation(one, other)),
  );
  // Partners of a joint plant are named one by one.
  return (
    isShared ||
    (areBothTowns && arePartners(site, reading)) ||
    (!areBothTowns && areNamedTogether(pairs, site, reading))
  );
}

/** "a plant in Somerset … The factory, near Bridgwater": a nearer place for the plant of the sentence before. */
function isTakenUp(
  article: Article,
  site: Site,
  { isAnaphoric, sentence, place, operators }: PlantReading,
): boolean {
  const last = site.readings.at(-1);
  if (!isAnaphoric || !last?.place || !place) return false;
  const distance = (article.positions.get(sentence) ?? -1) - (article.positions.get(last.sentence) ?? -1);
  const isElsewhere =
    place.countryCode !== undefined &&
    last.place.countryCode !== undefined &&
    place.countryCode !== last.place.countryCode;
  const isOthers =
    operators.length > 0 &&
    site.operators.length > 0 &&
    !site.operators.some((one) => operators.some((other) => isSameOrganisation(one, other)));
  const isOtherTown =
    place.geonameId !== undefined &&
    last.place.geonameId !== undefined &&
    place.geonameId !== last.place.geonameId;
  const isOtherState =
    place.state !== undefined && last.place.state !== undefined && place.state !== last.place.state;
  return distance >= 1 && distance <= 2 && !isElsewhere && !isOtherState && !isOtherTown && !isOthers;
}

/** "A and B" somewhere in the article: of their plant in a state each may be named alone. */
function areNamedTogether(pairs: ReadonlySet<string>, site: Site, reading: PlantReading): boolean {
  return site.operators.some((one) => reading.operators.some((other) => pairs.has(pairKey(one, other))));
}

function pairKey(one: OrganisationMention, other: OrganisationMention): string {
  return [one.fullName, other.fullName].sort().join("|");
}

/** Organisations that a sentence about something joint names side by side. */
function pairsNamed(article: Article): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { items, line } of article.sentences) {
    if (
      !/ (?:venture|joint|jointly|partner|partners|together|will|said|plan|plans|announced|are|to (?:add|build|invest|form|open|spend)) /.test(
        line,
      )
    )
      continue;
    items.forEach((item, at) => {
      const next = items[at + 2];
      if (item.organisation && next?.organisation && /^(?:and|,|&)$/.test(items[at + 1]?.text ?? ""))
        pairs.add(pairKey(item.organisation, next.organisation));
    });
  }
  return pairs;
}

function arePartners(site: Site, reading: PlantReading): boolean {
  const isJoint = (words: string) =>
    / (?:joint venture|joint|jointly|partner|partners|partnership|together) /.test(words);
  return [...site.readings, reading].some(({ sentence }) => isJoint(sentence.line));
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
  if (isOnly && first) first.site.readings.push(reading);
  else if (first && (!second || second.distance > first.distance) && reading.count === 1)
    first.site.readings.push(reading);
}

function factOf(article: Article, site: Site, passedOver: PassedOver[]): PlantFact[] {
  const placed = site.readings.filter(({ place }) => place);
  const main = bestReading(placed);
  const place = narrowest(placed);
  if (!main || !place) return [];
  const operators = site.operators;
  const capacityReading = site.readings.find(({ capacity }) => capacity);
  const unresolved: Unresolved[] = [];
  if (operators.length === 0) {
    if (place.precision === "country" || place.precision === "state") {
      passedOver.push({
        kind: "plant",
        at: main.evidence,
        why: "no operator, and no nearer place than a country or state",
      });
      return [];
    }
    unresolved.push({ slot: "operator", why: "no organisation stands with the plant" });
  }
  if (place.unresolved) unresolved.push({ slot: "place", why: place.unresolved, at: place.at });
  if (!capacityReading)
    unresolved.push(
      ...site.readings.flatMap((one) => one.unresolved.filter(({ slot }) => slot === "capacity")).slice(0, 1),
    );
  const status = statusOf(site.readings);
  if (!status) unresolved.push({ slot: "status", why: "no word tells how far the plant has come" });
  const evidence = main.evidence;
  const supporting = site.readings.filter((one) => one !== main).map((one) => one.evidence);
  const by = attributionOf(article, main.sentence);
  const [operator, ...partners] = operators;
  const pick = <K extends "start" | "announced" | "investment" | "makes">(key: K) =>
    site.readings.find((one) => one[key] !== undefined)?.[key];
  const start = pick("start");
  const announced = pick("announced");
  const investment = pick("investment");
  const makes = pick("makes");
  return [
    {
      kind: "plant",
      place,
      partners,
      evidence,
      supporting,
      unresolved,
      isExpanding: site.readings.some(({ state }) => state.isExpanding),
      modality: modalityOf(main.sentence.line.slice(0, 200)),
      ...(operator ? { operator } : {}),
      ...(by ? { by } : {}),
      ...(status ? { status } : {}),
      ...(capacityReading?.capacity ? { capacity: capacityReading.capacity } : {}),
      ...(start ? { start } : {}),
      ...(announced ? { announced } : {}),
      ...(investment ? { investment } : {}),
      ...(makes ? { makes } : {}),
    },
  ];
}

/** The reading to quote: with the narrowest place, an operator and a capacity, the earliest among equals. */
function bestReading(readings: readonly PlantReading[]): PlantReading | undefined {
  const score = ({ place, operators, capacity }: PlantReading) =>
    (place?.precision === "country" ? 0 : 2) + (operators.length > 0 ? 1 : 0) + (capacity ? 1 : 0);
  return [...readings].sort((a, b) => score(b) - score(a))[0];
}

function narrowest(readings: readonly PlantReading[]): PlantReading["place"] {
  const rank = { site: 0, settlement: 1, city: 1, district: 2, state: 3, country: 4, region: 5 } as const;
  const places = readings.flatMap(({ place }) => place ?? []);
  return [...places].sort(
    (a, b) =>
      rank[a.precision] - rank[b.precision] ||
      Number(b.countryCode !== undefined) - Number(a.countryCode !== undefined),
  )[0];
}

/** The strongest thing said: an end or a halt, then a doubt, then work going on, then the first that is told. */
function statusOf(readings: readonly PlantReading[]): PlantFact["status"] {
  const all = readings.flatMap(({ state }) => state.status ?? []);
  const placed = readings.filter(({ place }) => place).flatMap(({ state }) => state.status ?? []);
  for (const strong of ["ended", "halted", "in doubt", "under construction"] as const)
    if (placed.includes(strong)) return strong;
  if (all.includes("under construction")) return "under construction";
  if (placed.includes("operating") && placed.includes("announced")) return placed[0];
  return placed[0] ?? all[0];
}
