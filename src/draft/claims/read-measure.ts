import type { DateMention, MeasureFact, MeasureType } from "../extraction.ts";
import type { Sentence } from "../scan.ts";
import { type Article, itemsPassage, lineAfter, lineBefore } from "./article.ts";
import { imposerOf } from "./measure-imposer.ts";
import { rateOf } from "./measure-rate.ts";
import type { MeasureReading } from "./measure-reading.ts";
import { COMES_ON_TOP } from "./measure-refusal.ts";
import { scopeOf } from "./measure-scope.ts";
import { measureStatus } from "./measure-words.ts";
import { attributionOf, modalityOf } from "./modality.ts";
import { actingBefore } from "./nations.ts";

/** A body or act of the state spoken of before: "the ministry", "the order". */
const ACTS =
  / (?:(?:the|this|that|its) (?:[a-z]+ )?(?:proclamation|order|decree|regulations?|rules?|law|bill|commission|ministry|government|administration|president|bloc|country|department|agency|authorities|cabinet|minister|union)|(?:he|she) (?:is|has|will|would|also|said|plans|threatened|announced|imposed)) /;

/** What a sentence tells of a measure whose words are the items `first` to `last`. */
export function readMeasure(
  article: Article,
  sentence: Sentence,
  first: number,
  last: number,
  type: MeasureType,
  isVerb: boolean,
): MeasureReading {
  const before = lineBefore(sentence, first);
  const after = lineAfter(sentence, last);
  const own = imposerOf(sentence, first, last, isVerb);
  const imposer = own?.place ?? actingBefore(article, sentence, ACTS.test(before));
  const scope = scopeOf(article.text, sentence, first, last, own?.index, imposer, type);
  const rate = rateOf(sentence, first, last);
  const isThereBefore = COMES_ON_TOP.test(before);
  const status = isThereBefore
    ? "in force"
    : (verbStatus(sentence, first, isVerb) ?? measureStatus(before, after));
  const date = dateOf(sentence, first, last);
  const by = attributionOf(article, sentence);
  const isAhead =
    date?.edtf !== undefined &&
    article.published !== null &&
    date.bound !== "until" &&
    date.edtf > article.published &&
    date.edtf.slice(0, 4) !== article.published;
  const isUntil = date?.bound === "until" || date?.bound === "before";
  const indexes = [
    first,
    last,
    ...(own ? [own.index] : []),
    ...scope.indexes,
    ...(rate ? [sentence.items.indexOf(rate)] : []),
  ].filter((index) => Math.abs(index - first) < 28);
  return {
    sentence,
    type,
    imposer,
    ...(own ? { imposerAt: own.index } : {}),
    isImposerNear: own !== null || (imposer !== null && ACTS.test(before)),
    targets: scope.targets,
    isWorldwide: scope.isWorldwide,
    goods: scope.goods,
    ...(rate ? { rate } : {}),
    fact: {
      evidence: itemsPassage(article, sentence, indexes),
      supporting: [],
      modality: / threat/.test(before.slice(-80)) ? "threatened" : modalityOf(before),
      unresolved: [],
      // What takes effect after the day of publication is not yet in force.
      status: isAhead && status === "in force" ? "proposed" : status,
      ...(by ? { by } : {}),
      ...(date && !isUntil ? { from: date } : {}),
      ...(date && isUntil ? { until: date } : {}),
      ...(rate?.quantity ? { rate: rate.quantity } : {}),
    },
  };
}

/** The date closest to it, of the same clause; one that opens the sentence is of every clause. */
function dateOf(sentence: Sentence, first: number, last: number): DateMention | undefined {
  const candidates = sentence.items.flatMap(({ date }, index) => {
    if (!date?.edtf) return [];
    const between = sentence.items.slice(Math.min(index, last) + 1, Math.max(index, first));
    const isApart =
      index < first &&
      index > 3 &&
      between.some(({ text }) => text === ",") &&
      between.some(({ text }) => /^(?:said|says|would|will|he|she|it|they|and|which|but)$/.test(text));
    return isApart ? [] : [{ date, distance: index < first ? first - index : index - last }];
  });
  return candidates.sort((a, b) => a.distance - b.distance)[0]?.date;
}

/** A verb of restricting is itself what happens: "suspended exports" is a ban in force. */
function verbStatus(sentence: Sentence, first: number, isVerb: boolean): MeasureFact["status"] | null {
  if (!isVerb) return null;
  const before = ` ${lineBefore(sentence, first).trim().split(" ").slice(-5).join(" ")} `;
  if (
    / (?:threat\w*|may|might|could|would|will|plans?|planned|consider\w*|propos\w*|vow\w*|set|to) $/.test(
      before,
    )
  )
    return "proposed";
  return / in the past /.test(lineBefore(sentence, first)) ? "ended" : "in force";
}
