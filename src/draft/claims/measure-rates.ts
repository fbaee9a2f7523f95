import type { DateMention } from "../extraction.ts";
import { itemOf, type Sentence } from "../scan.ts";
import { type Article, itemsPassage, lineAfter, lineBefore } from "./article.ts";
import type { MeasureReading } from "./measure-reading.ts";
import { COMES_ON_TOP } from "./measure-refusal.ts";
import { measureStatus } from "./measure-words.ts";

const RATE =
  "(?:about |up to |around |at )?<r\\d+> (?:for|on) (?:all |imported |imports of )?(?:<[dc]\\d+> (?:made )?)?<k\\d+> (?:\\( [^ )]+ \\) )?";
/** "28% for hybrid cars and 25% for electric cars" */
const RATES = new RegExp(` (?<list>${RATE}(?:(?:,|and|, and) ${RATE}){1,4})`);
const ONE_RATE = /(?<rate><r\d+>) (?:for|on) (?:[a-z]+ |<[dc]\d+> ){0,3}(?<goods><k\d+>) /g;

/** One reading for each sort of goods, where a sentence gives one tariff several rates; else the reading itself. */
export function forEachRate(
  article: Article,
  sentence: Sentence,
  [first, last]: readonly [number, number],
  reading: MeasureReading,
): MeasureReading[] {
  const match = reading.type === "tariff" ? RATES.exec(lineAfter(sentence, last)) : null;
  const list = match?.groups?.list;
  if (!match || !list) return [reading];
  const end = (sentence.starts[last + 1] ?? 0) + match.index + match[0].length - 1;
  const { from, status, ...rest } = reading.fact;
  // "28% for A and 25% for B, to be raised by 2028": what stands after the rates is not of them.
  const isLater = from !== undefined && (sentence.starts[itemAt(sentence, from)] ?? 0) >= end;
  const told = isLater
    ? { ...rest, status: measureStatus(lineBefore(sentence, first), list) }
    : { ...rest, status, ...(from ? { from } : {}) };
  return [...list.matchAll(ONE_RATE)].flatMap(({ groups }) => {
    const rate = itemOf(sentence, groups?.rate);
    const goods = itemOf(sentence, groups?.goods);
    if (!rate?.quantity || !goods?.commodity) return [];
    const at = [sentence.items.indexOf(rate), sentence.items.indexOf(goods)];
    const fact = { ...told, evidence: itemsPassage(article, sentence, at), rate: rate.quantity };
    return [{ ...reading, rate, goods: [goods.commodity], isWorldwide: reading.targets.length === 0, fact }];
  });
}

function itemAt({ items }: Sentence, date: DateMention): number {
  return items.findIndex((item) => item.date === date);
}

const RAISED_ALL =
  / (?:increas|rais|hik|lift|doubl|unify|harmoni|lower|cut)[a-z]* (?:and [a-z]+ )?(?:all |both |all of )?(?:the |these |those |such )?$/;

/** "on top of a 10% duty", "and will raise all levies to 35%": it hits what the measure before it in the sentence hits. */
export function sharingScope(
  sentence: Sentence,
  first: number,
  reading: MeasureReading,
  before: readonly MeasureReading[],
): MeasureReading {
  const own = before.filter((one) => one.sentence === sentence && one.type === reading.type);
  const other = own.at(-1);
  const words = lineBefore(sentence, first);
  const isLikeIt = COMES_ON_TOP.test(words) || RAISED_ALL.test(words);
  if (!other || !isLikeIt || !reading.rate || reading.goods.length + reading.targets.length > 0)
    return reading;
  const goods = own.flatMap((one) => one.goods);
  const { targets, isWorldwide, imposer, isImposerNear } = other;
  return { ...reading, targets, isWorldwide, imposer, isImposerNear, goods };
}
