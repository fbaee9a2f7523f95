import type { Sentence } from "../scan.ts";
import { lineAfter, lineBefore, lineBetween } from "./article.ts";
import { isNegated, isUnreal } from "./modality.ts";
import type { PlaceGroup } from "./place-groups.ts";
import type { PlantNoun } from "./plant-nouns.ts";

/** Why a word for a plant states none: denied, wished, talks without an end, no place of its own; else null. */
export function plantRefusal(
  sentence: Sentence,
  noun: PlantNoun,
  places: readonly PlaceGroup[],
  hasOperator: boolean,
): string | null {
  const before = lineBefore(sentence, noun.from);
  if (isNegated(withoutDropped(before)) && !/ (?:not only|no longer a rumor) /.test(before)) return "denied";
  if (/ (?:no|without|any) (?:[a-z]+ )?$/.test(before)) return "denied";
  if (TALKS.test(` ${tailOf(before, 16)} `) && FAILED.test(lineAfter(sentence, noun.head)))
    return "talks that came to nothing";
  if (isUnreal(tailOf(before, 12))) return "a wish, a condition or a guess";
  const isIn = (...levels: string[]) => places.map(({ place }) => levels.includes(place.precision));
  if (places.length > 1 && !noun.isPlural && isIn("country").some(Boolean))
    return "one plant, several places";
  if (places.length > 0 && noun.isPlural && isIn("country", "state").every(Boolean))
    return "several plants, no nearer place than a country or state";
  const isPast = PAST.test(lineBetween(sentence, noun.from - 1, noun.head));
  return isPast && !hasOperator ? "a plant of the past, of nobody named" : null;
}

const TALKS = / (?:talks|negotiations|discussions) /;
const FAILED =
  / (?:ended without|collapsed|broke down|broke off|failed|fell through|came to nothing|led nowhere|stalled) /;
const PAST = / (?:former|old|disused|shuttered|derelict) /;

/** "scrapped plans to build": the plan was there, and is halted. */
function withoutDropped(before: string): string {
  return before.replace(
    / (?:abandon(?:s|ed)?|scrap(?:s|ped)?|halt(?:s|ed)?) (?:its |their )?plans? to /g,
    " ",
  );
}

function tailOf(words: string, count: number): string {
  return words.trim().split(" ").slice(-count).join(" ");
}
