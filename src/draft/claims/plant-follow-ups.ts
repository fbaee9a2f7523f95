import type { Sentence } from "../scan.ts";
import { subjectIn } from "./antecedent.ts";
import { type Article, itemsPassage } from "./article.ts";
import { capacityIn } from "./plant-capacity.ts";
import type { PlantReading } from "./plant-reading.ts";
import { plantState } from "./plant-status.ts";

/** What a sentence without a word for a plant adds to the plant spoken of before: its figure, its beginning. */
export function followUps(article: Article, sentence: Sentence): PlantReading[] {
  if (subjectIn(sentence, 6) !== undefined) return [];
  const figure = capacityAlone(article, sentence);
  return figure.length > 0 ? figure : beginningAlone(article, sentence);
}

/** "Production is to start in 2026 with a capacity of 200,000 cars a year": a figure for the plant spoken of before. */
function capacityAlone(article: Article, sentence: Sentence): PlantReading[] {
  if (!/ (?:capacity|output|phase) /.test(sentence.line)) return [];
  const { quantity, index } = capacityIn(sentence, sentence.line, 1);
  if (
    !quantity ||
    index === undefined ||
    / (?:combined|total|global|worldwide|installed|nationwide|industry) /.test(sentence.line)
  )
    return [];
  const start = sentence.items.find(({ date }) => date?.edtf !== undefined && date.bound !== "until")?.date;
  return [
    {
      sentence,
      operators: [],
      state: plantState(" ", " ", sentence.line, false),
      capacity: quantity,
      evidence: itemsPassage(article, sentence, [0, index]),
      unresolved: [],
      count: 1,
      isAnaphoric: true,
      ...(start ? { start } : {}),
    },
  ];
}

const BEGINS =
  /^ (?:it|production|operations|construction|work|the (?:first|initial) (?:phase|stage|cells|batteries|vehicles|cars)) (?:there |at the site )?(?:is|are|will|would|was|has|began|begins|started|starts|should|could) (?:[a-z]+ ){0,4}(?:open|opened|start|started|begin|begun|began|ready|operational|running|complet\w+|online|roll\w*|stream|operation|operations|production) /;

/** "confirmed the production of the SUV by the second half of 2025" */
const MADE_BY =
  / (?:confirmed|announced|plans|planned|scheduled) (?:the )?(?:start of )?production of (?:[^ .;,<]+ |<[kv]\d+> ){1,6}<t\d+> /;

/** "It is to open in 2027" */
function beginningAlone(article: Article, sentence: Sentence): PlantReading[] {
  const match = BEGINS.exec(sentence.line) ?? MADE_BY.exec(sentence.line);
  const index = sentence.items.findIndex(({ date }) => date?.edtf !== undefined && date.bound !== "until");
  const start = sentence.items[index]?.date;
  if (!match || !start || / construction | work /.test(match[0])) return [];
  return [
    {
      sentence,
      operators: [],
      state: { isExpanding: false },
      evidence: itemsPassage(article, sentence, [0, index]),
      unresolved: [],
      count: 1,
      isAnaphoric: true,
      start,
    },
  ];
}
