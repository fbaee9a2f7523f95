import type { CommodityMention, PlaceMention } from "../extraction.ts";
import type { Sentence } from "../scan.ts";
import { type Article, itemsPassage } from "./article.ts";
import type { MeasureReading } from "./measure-reading.ts";
import { actingBefore, actingNation } from "./nations.ts";
import { nearestDate } from "./nearest-date.ts";

/** "Natural graphite: Increase rate to 25 percent in 2026": one line of a list of tariffs. */
const ENTRY =
  /^ (?<goods>(?:[^ :]+ ){1,10}?): (?:(?:increase|raise|hike|double|quadruple|increases|rises)? ?(?:the |from <r\d+> )?(?:(?:tariff|duty|duties|tariffs) )?(?:rates? )?(?:increase[sd]? |rises? |goes )?(?:from <[nr]\d+> )?(?:to|of) <r(?<rate>\d+)>|<r(?<only>\d+)> (?:tariff|duty)) /;
const HEAD =
  / (?:tariffs?|duties|rates of duty|dut(?:y|ies)) (?:[^ .;]+ ){0,12}?(?:from|on|against) (?:the )?<[cd](\d+)> /;
const REACH = 30;

/** Lists of rates take their imposer and target from the sentence that heads them. */
export function tariffListReadings(article: Article): MeasureReading[] {
  let target: PlaceMention | undefined;
  let imposer: PlaceMention | null = null;
  let headAt = -REACH;
  return article.sentences.flatMap((sentence, index): MeasureReading[] => {
    const head = HEAD.exec(sentence.line);
    const named = head ? sentence.items[Number(head[1])]?.place : undefined;
    if (head && named) {
      target = named;
      imposer =
        actingNation(sentence, sentence.items.length)?.place ??
        actingBefore(article, sentence, true) ??
        imposer;
      if (imposer?.name === named.name) imposer = actingBefore(article, sentence, true);
      headAt = index;
    }
    const entry = ENTRY.exec(sentence.line);
    if (!entry || !target || !imposer || index - headAt > REACH) return [];
    return [reading(article, sentence, entry, imposer, target)];
  });
}

function reading(
  article: Article,
  sentence: Sentence,
  entry: RegExpExecArray,
  imposer: PlaceMention,
  target: PlaceMention,
): MeasureReading {
  const rate = sentence.items[Number(entry.groups?.rate ?? entry.groups?.only)];
  const colon = sentence.items.findIndex(({ text }) => text === ":");
  const date = nearestDate(sentence, rate?.end ?? 0);
  const last = Math.max(
    colon,
    rate ? sentence.items.indexOf(rate) : 0,
    date ? sentence.items.findIndex((item) => item.date === date) : 0,
  );
  const at = itemsPassage(article, sentence, [0, Math.max(0, colon - 1)]);
  const known = sentence.items.slice(0, colon).find(({ commodity }) => commodity)?.commodity;
  const goods: CommodityMention = {
    kind: "commodity",
    at,
    name: at.text.replace(/\s+/g, " "),
    class: known?.class ?? "goods",
  };
  return {
    sentence,
    type: "tariff",
    imposer,
    isImposerNear: true,
    targets: [target],
    isWorldwide: false,
    goods: [goods],
    ...(rate ? { rate } : {}),
    fact: {
      evidence: itemsPassage(article, sentence, [0, last]),
      supporting: [],
      modality: "planned",
      unresolved: [],
      status: "proposed",
      ...(date ? { from: date } : {}),
      ...(rate?.quantity ? { rate: rate.quantity } : {}),
    },
  };
}
