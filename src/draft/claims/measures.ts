import type { MeasureFact, MeasureType, PassedOver } from "../extraction.ts";
import { itemIndexAt, type Sentence } from "../scan.ts";
import { type Article, itemsPassage } from "./article.ts";
import { forEachRate, sharingScope } from "./measure-rates.ts";
import type { MeasureReading } from "./measure-reading.ts";
import { measureRefusal } from "./measure-refusal.ts";
import { MEASURE_NOUNS, RESTRICTING } from "./measure-words.ts";
import { mergeMeasures } from "./merge-measures.ts";
import { actingWith } from "./nations.ts";
import { readMeasure } from "./read-measure.ts";
import { seizureReadings } from "./seizures.ts";
import { tariffListReadings } from "./tariff-lists.ts";

const NOUN = new RegExp(
  ` (?:${MEASURE_NOUNS.map(([, words], index) => `(?<m${index}>${words})`).join("|")})(?= )`,
  "g",
);

const VERB = new RegExp(
  ` ${RESTRICTING} (?:(?:the|all|certain|some|any|its|direct|most|more|further) ){0,3}(?<object>exports?|exporting|shipments?|imports?|importing|sales|deliveries|supplies|outbound shipments|the export|the import) (?=of |to |from |<)`,
  "g",
);

/** The restrictions on trade and foreign assets that an article tells of. */
export function findMeasures(article: Article): { facts: MeasureFact[]; passedOver: PassedOver[] } {
  const readings: MeasureReading[] = [];
  const passedOver: PassedOver[] = [];
  for (const sentence of article.sentences) {
    for (const match of sentence.line.matchAll(NOUN)) {
      const type =
        MEASURE_NOUNS.find((_, index) => match.groups?.[`m${index}`] !== undefined)?.[0] ?? "tariff";
      consider(sentence, match.index + 1, match.index + match[0].length, type);
    }
    for (const match of sentence.line.matchAll(VERB)) {
      const isImport = /import/.test(match.groups?.object ?? "");
      const isBan = /^(?:ban|prohibit|halt|suspend|withh|stop|block|outlaw|cut|embargo|fr)/.test(
        match.groups?.verb ?? "",
      );
      consider(
        sentence,
        match.index + 1,
        match.index + match[0].length - 1,
        isImport ? "import ban" : isBan ? "export ban" : "export control",
        true,
      );
    }
  }
  readings.push(...tariffListReadings(article), ...seizureReadings(article));
  return { facts: mergeMeasures(readings, passedOver), passedOver };

  function consider(sentence: Sentence, from: number, to: number, type: MeasureType, isVerb = false): void {
    const first = itemIndexAt(sentence, from);
    const last = itemIndexAt(sentence, to - 1);
    const why = measureRefusal(sentence, first, last);
    if (why) passedOver.push({ kind: "measure", at: itemsPassage(article, sentence, [first, last]), why });
    else {
      const reading = readMeasure(article, sentence, first, last, type, isVerb);
      const others = reading.imposerAt === undefined ? [] : actingWith(sentence, reading.imposerAt);
      const shared = sharingScope(sentence, first, reading, readings);
      for (const one of forEachRate(article, sentence, [first, last], shared))
        readings.push(one, ...others.map((imposer) => ({ ...one, imposer })));
    }
  }
}
