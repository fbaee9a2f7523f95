import type { Sentence } from "../scan.ts";
import { lineAfter, lineBefore } from "./article.ts";
import type { PlantNoun } from "./plant-nouns.ts";
import { ofIndexes, type PlantOperator } from "./plant-subject.ts";

const ACTS =
  "(?:now |already |also |currently |recently |jointly |first )?(?:is|are|has|have|had|will|would|plans?|opened|runs?|owns?|operates?|built|builds?|bought|wants?|announced|shares?|started|began|intends?|expects?|took|makes?|produces?|assembles?|set) ";

const RELATIVE = new RegExp(
  `^ (?:,? ?(?:that|which|where) )?(?<list><[ou]\\d+>(?: (?:and|,|&) <[ou]\\d+>){0,3}) ${ACTS}`,
);

/** "the plant that X is building", "the factory X opened". */
export function inRelativeClause(sentence: Sentence, last: number): PlantOperator | null {
  const list = RELATIVE.exec(lineAfter(sentence, last))?.groups?.list;
  const indexes = [...(list ?? "").matchAll(/<[ou](\d+)>/g)].map(([, index]) => Number(index));
  return indexes.length > 0 ? ofIndexes(sentence, indexes) : null;
}

/** "bought 6% of X, which has factories": X. */
export function relativeSubject(sentence: Sentence, noun: PlantNoun): PlantOperator | null {
  const index =
    / <[ou](\d+)> ,? ?(?:which|that) (?:(?:also|already|currently|now|still) )?(?:has|had|owns|owned|runs|ran|operates|operated|builds|is building|plans|opened|will (?:build|open)) (?:[a-z]+ ){0,3}$/.exec(
      lineBefore(sentence, noun.from),
    )?.[1];
  return index === undefined ? null : ofIndexes(sentence, [Number(index)]);
}

/** "supplies X to Y for its plant", "helps Y build its plant": the plant is Y's. */
export function receiver(sentence: Sentence, noun: PlantNoun): PlantOperator | null {
  if (!/^(?:its|their|the)$/.test(sentence.items[noun.from]?.text ?? "")) return null;
  const match =
    / (?:to (?:[a-z]+ ){0,2}<[ou](?<receiver>\d+)> (?:for (?:use )?(?:in|at|by)?|at|in)|(?:help|helps|helped|helping|allow|allows|allowing|enable|enables) <[ou](?<helped>\d+)> (?:to )?(?:[a-z]+)) ?$/.exec(
      lineBefore(sentence, noun.from),
    );
  const index = match?.groups?.receiver ?? match?.groups?.helped;
  return index === undefined ? null : ofIndexes(sentence, [Number(index)]);
}
