import type { DateMention, MeasureFact, MeasureType, PassedOver } from "../extraction.ts";
import { itemIndexAt, type Sentence } from "../scan.ts";
import { type Article, itemsPassage, lineAfter, lineBefore } from "./article.ts";
import { imposerOf } from "./measure-imposer.ts";
import { rateOf } from "./measure-rate.ts";
import type { MeasureReading } from "./measure-reading.ts";
import { scopeOf } from "./measure-scope.ts";
import { MEASURE_NOUNS, measureStatus, RESTRICTING } from "./measure-words.ts";
import { mergeMeasures } from "./merge-measures.ts";
import { attributionOf, isNegated, isUnreal, modalityOf } from "./modality.ts";
import { actingBefore, actingWith, nationOf } from "./nations.ts";
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

/** A body or act of the state spoken of before: "the ministry", "the order". */
const ACTS =
  / (?:(?:the|this|that|its) (?:[a-z]+ )?(?:proclamation|order|decree|regulations?|rules?|law|bill|commission|ministry|government|administration|president|bloc|country|department|agency|authorities|cabinet|minister|union)|(?:he|she) (?:is|has|will|would|also|said|plans|threatened|announced|imposed)) /;

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
    const why = refusal(sentence, first, last);
    if (why) passedOver.push({ kind: "measure", at: itemsPassage(article, sentence, [first, last]), why });
    else {
      const reading = read(article, sentence, first, last, type, isVerb);
      const others = reading.imposerAt === undefined ? [] : actingWith(sentence, reading.imposerAt);
      readings.push(reading, ...others.map((imposer) => ({ ...reading, imposer })));
    }
  }
}

function refusal(sentence: Sentence, first: number, last: number): string | null {
  const before = lineBefore(sentence, first);
  const after = lineAfter(sentence, last);
  if (isNegated(before)) return "denied";
  const words = sentence.items
    .slice(first, last + 9)
    .map((item) => sentence.block.text.slice(item.start, item.end).toLowerCase())
    .join(" ");
  if (
    /^bans? on/.test(words) &&
    !/import|export|shipment/.test(words) &&
    !sentence.items.slice(last, last + 9).some((item) => nationOf(item) !== undefined)
  )
    return "a ban on a sort of goods, wherever they come from";
  if (
    /\b(?:combustion|petrol|gasoline|diesel|fossil|internal combustion|ice|gas-powered)\b/.test(words) &&
    /^bans?\b/.test(words)
  )
    return "a rule for engines, not for trade";
  if (
    /^ (?:[a-z]+ ){0,3}(?:will|would|does|do|did|is|are|has|have|shall) not | not (?:be )?(?:imposed|apply|applied|subject) /.test(
      after.slice(0, 60),
    )
  )
    return "denied";
  if (
    / (?:exempt(?:ed|ion|ions)?|free|excluded|spared|immune|relief|refunds?|drawback|rebates?|response|react\w*|investigat\w*|probe|avoid\w*|circumvent\w*|impact of|effects? of|because of|due to|despite|amid|ahead of|fears? of|impact from|cost of|costs of|absorb|offset|pass on|hedge against|brunt of|worried about|concerns? (?:about|over)) (?:from |the |any |of |to |new |potential |higher |possible |looming |steep |<[cdgs]\d+> |['’]s )*$/.test(
      before,
    ) &&
    !/ on |<r/.test(after.slice(0, 40))
  )
    return "speaks of its effects or of an exemption";
  if (/ on top of (?:[^ .;]+ ){0,5}$/.test(before)) return "only what another comes on top of";
  if (isUnreal(before.split(" ").slice(-9).join(" "))) return "a wish, a condition or a recommendation";
  return null;
}

function read(
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
  const status = verbStatus(sentence, first, isVerb) ?? measureStatus(before, after);
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
