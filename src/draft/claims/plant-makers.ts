import { type Item, itemIndexAt, type Sentence } from "../scan.ts";
import { type Article, lineBefore } from "./article.ts";
import { subject } from "./plant-subject.ts";

/** Vehicles and batteries that no lexicon has; electric drives and bicycles are none. */
export const CAR =
  / (?:electric(?! (?:drive|drives|motor|motors|powertrain|powertrains|axle|axles|engine|engines|power|bike|bikes|bicycle|bicycles|scooter|scooters|aircraft|ferry|ferries) )|ev|suv|sedan|hatchback|crossover|model|models|pickup|van|car|truck|cells|batteries) /;

/** "X supplies cells for the Y Z3, which is built in W": the maker of the car, whatever else the sentence names. */
export function brandBefore({ items }: Sentence, before: string): Item | undefined {
  const match =
    / <v(\d+)> ,? ?(?:which |that )?(?:(?:[a-z]+ ){0,3}(?:is|are|was|were|be|being|been) (?:[a-z]+ ){0,2})?$/.exec(
      before,
    );
  const isPassive = / (?:is|are|was|were|be|being|been) (?:[a-z]+ ){0,2}$/.test(before);
  return match && isPassive ? items[Number(match[1])] : undefined;
}

/** "X will build it in Y" after a sentence about vehicles or batteries. */
export function isTakenUp(article: Article, sentence: Sentence, match: RegExpExecArray): boolean {
  if (!/^(?:it|them|the (?:car|cars|model|vehicle|vehicles|cells)) $/.test(match.groups?.between ?? ""))
    return false;
  const previous = article.sentences[(article.positions.get(sentence) ?? 0) - 1];
  const own = lineBefore(sentence, itemIndexAt(sentence, match.index));
  if (CAR.test(own) || / <v\d+> /.test(own)) return true;
  if (!previous) return false;
  return (
    CAR.test(previous.line) ||
    previous.items.some(
      ({ code, commodity }) =>
        code === "v" || (commodity && ["batteries", "battery cells", "vehicles"].includes(commodity.class)),
    )
  );
}

/** Who makes it: the last organisation before the verb that no preposition and no other verb governs. */
export function subjectOf(sentence: Sentence, verb: number): Item | undefined {
  const found = subject(sentence, {
    head: verb,
    from: verb,
    isPlural: false,
    isBare: false,
    isDefinite: false,
  });
  return sentence.items[found?.indexes[0] ?? -1];
}
