import type { OrganisationMention, PlaceMention } from "../extraction.ts";
import { isSameOrganisation } from "./antecedent.ts";
import type { Article } from "./article.ts";
import { areKin, kinNamed } from "./kin.ts";
import { isWithin, placeKey } from "./place-groups.ts";
import type { PlantReading } from "./plant-reading.ts";

/** All readings of one plant. */
export interface Site {
  readings: PlantReading[];
  operators: OrganisationMention[];
}

/** What the article says of companies that belong together. */
export interface Relations {
  /** Named side by side. */
  readonly pairs: ReadonlySet<string>;
  readonly kin: ReturnType<typeof kinNamed>;
}

export function relationsIn(article: Article): Relations {
  return { pairs: pairsNamed(article), kin: kinNamed(article) };
}

export function isOneSite({ pairs, kin }: Relations, site: Site, reading: PlantReading): boolean {
  const known = site.readings.map(({ place }) => place).filter((place) => place !== undefined);
  const place = reading.place;
  if (!place) return false;
  const isSame = known.some((one) => placeKey(one) === placeKey(place));
  const isNested = known.some(
    (one) => isWithin(place, one) || isWithin(one, place) || isPerhapsWithin(site, reading, one),
  );
  if (!isSame && !isNested) return false;
  // Two towns of one country stay two, though the country alone was named before both.
  const isOtherTown = known.some(
    ({ geonameId }) =>
      geonameId !== undefined && place.geonameId !== undefined && geonameId !== place.geonameId,
  );
  if (!isSame && isOtherTown) return false;
  // "a gigafactory in A" of nobody named, then "X plans a plant" in the same country: two plants.
  const isWider = !isSame && (place.precision === "country" || place.precision === "state");
  if (isWider && site.operators.length === 0 && reading.operators.length > 0 && !reading.isAnaphoric)
    return false;
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
    areKin(kin, site.operators, reading.operators) ||
    (!areBothTowns && areNamedTogether(pairs, site, reading))
  );
}

/** A town that nothing pins down, of an operator whose plant was placed in a country: no sign of a second plant. */
function isPerhapsWithin(site: Site, reading: PlantReading, known: PlaceMention): boolean {
  const { place, operators } = reading;
  const isShared = site.operators.some((one) => operators.some((other) => isSameOrganisation(one, other)));
  return isShared && known.precision === "country" && place !== undefined && place.countryCode === undefined;
}

/** "a plant in Somerset … The factory, near Bridgwater": a nearer place for the plant of the sentence before. */
export function isTakenUp(
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
