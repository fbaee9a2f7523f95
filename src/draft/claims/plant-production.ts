import type { Sentence } from "../scan.ts";
import { type Article, itemsPassage, lineBefore } from "./article.ts";
import { isNegated, isUnreal } from "./modality.ts";
import type { PlaceGroup } from "./place-groups.ts";
import { capacityIn } from "./plant-capacity.ts";
import { brandBefore, CAR, isTakenUp, subjectOf } from "./plant-makers.ts";
import type { PlantNoun } from "./plant-nouns.ts";
import { listFrom } from "./plant-places.ts";
import type { PlantReading } from "./plant-reading.ts";
import { plantState } from "./plant-status.ts";

const MAKES =
  "(?:produc(?:e|es|ed|ing|tion)|manufactur(?:e|es|ed|ing)|assembl(?:e|es|ed|ing|y)|build(?:s|ing)?|built|mak(?:e|es|ing)|made)";
/** "produces EVs in Szeged", "production of cells will start in Debrecen", "the car is built in Zwickau". */
const MADE_IN = new RegExp(
  ` (?<verb>${MAKES}) (?<between>(?:(?!(?:for|to|from|sold|sell|sales|;|\\.|export|exported) )[^ ]+ ){0,9}?)(?:in|at) (?:the |its |northern |southern |eastern |western |central )*(?:<c\\d+> \\( )?(?<place><[pcs]\\d+>) `,
  "g",
);

/** Plants that a sentence gives without a word for them: who makes what, where. */
export function productionReadings(
  article: Article,
  sentence: Sentence,
  nouns: readonly PlantNoun[],
  groups: readonly PlaceGroup[],
): PlantReading[] {
  const readings: PlantReading[] = [];
  for (const match of sentence.line.matchAll(MADE_IN)) {
    const index = Number(/\d+/.exec(match.groups?.place ?? "")?.[0]);
    const group = groups.find(({ from }) => from === index);
    if (!group || group.place.precision === "region") continue;
    if (
      nouns.some(
        ({ head, from, isBare }) => !isBare && (Math.abs(head - index) < 9 || Math.abs(from - index) < 9),
      )
    )
      continue;
    for (const place of listFrom(sentence, group, groups)) {
      const reading = readMade(article, sentence, match, place);
      if (reading) readings.push(reading);
    }
  }
  return readings;
}

function readMade(
  article: Article,
  sentence: Sentence,
  match: RegExpExecArray,
  group: PlaceGroup,
): PlantReading | null {
  const verb = sentence.starts.findIndex((start) => start > match.index);
  const before = lineBefore(sentence, verb);
  if (isNegated(before) || isUnreal(before)) return null;
  const goods = `${before.split(" ").slice(-8).join(" ")} ${match.groups?.between ?? ""}`;
  // What is made must be vehicles or batteries.
  const made = [...goods.matchAll(/<[kqv](\d+)>/g)].flatMap(([, at]) => sentence.items[Number(at)] ?? []);
  const isOurs = made.some(
    ({ commodity, code, quantity }) =>
      code === "v" ||
      (commodity && ["batteries", "battery cells", "vehicles"].includes(commodity.class)) ||
      (quantity && ["GWh", "vehicle", "battery"].includes(quantity.unit)),
  );
  const saysCar = CAR.test(` ${goods} `);
  // "The Fisker Ocean is built by Y": a capitalised word after a company, of which it is said, is a model of its.
  const isModel = / <o\d+> <u\d+> (?:[a-z]+ ){0,2}(?:is|are|was|were|be|being) (?:[a-z]+ )?$/.test(before);
  const isOfBatteries =
    group.place.precision !== "country" &&
    / (?:battery|cell|cathode|anode|vehicle|car|ev) $/.test(before) &&
    /^(?:production|assembly|manufacturing)$/.test(match.groups?.verb ?? "");
  if (!isOurs && !saysCar && !isModel && !isOfBatteries && !isTakenUp(article, sentence, match)) return null;
  const agent = / by (?:<d\d+> )?(?:[a-z-]+ ){0,3}<[ou](\d+)> /.exec(sentence.line.slice(match.index));
  const operator = agent
    ? sentence.items[Number(agent[1])]
    : (brandBefore(sentence, before) ?? subjectOf(sentence, verb));
  if (!operator?.organisation) return null;
  const isCountry = group.place.precision === "country";
  const starts =
    / (?:start|starts|started|begin|begins|began|starting|plans?|planned|will|to) (?:[a-z]+ ){0,4}$/.test(
      before,
    ) || / (?:start|begin|began|started|capacity)/.test(match.groups?.between ?? "");
  // A country alone needs more than "made in China".
  if (isCountry && (!starts || agent !== null)) return null;
  const from = sentence.items.indexOf(operator);
  const stretch = ` ${sentence.line.slice(match.index).trim()} `;
  const capacity = capacityIn(sentence, stretch, 1);
  const state = plantState(before, ` ${match.groups?.verb ?? ""} `, " ", false);
  const isFuture = / (?:will|would|to|plans?|planned|aims?|expected|expects|intends?) /.test(
    ` ${(before.split(" , ").at(-1) ?? "").split(" ").slice(-8).join(" ")} `,
  );
  // "A and B build", "it made": present or past of a subject close by, not "to build".
  const isPlural =
    /<[ou]\d+> (?:also |already |currently |now )?$/.test(before) &&
    /^(?:build|make|produce|assemble|manufacture)$/.test(match.groups?.verb ?? "");
  const isPast =
    isPlural ||
    / (?:began|begun|started|commenced|resumed) (?:[a-z]+ ){0,3}$/.test(before) ||
    /^(?:produced|manufactured|assembled|built|made|produces|manufactures|assembles|builds|makes)$/.test(
      match.groups?.verb ?? "",
    );
  return {
    sentence,
    place: group.place,
    operators: [operator.organisation],
    state:
      isPast && !isFuture && state.status === "announced"
        ? { ...state, status: "operating" }
        : state.status
          ? state
          : { isExpanding: false, status: isPast && !isFuture ? "operating" : "announced" },
    evidence: itemsPassage(article, sentence, [
      Math.min(from, verb),
      verb,
      group.to,
      ...(capacity.index === undefined ? [] : [capacity.index]),
    ]),
    unresolved: [],
    count: 1,
    isAnaphoric: false,
    ...(capacity.quantity ? { capacity: capacity.quantity } : {}),
    ...startDate(sentence, group.to),
  };
}

function startDate(sentence: Sentence, after: number): Pick<PlantReading, "start"> {
  const date =
    sentence.items.slice(after).find(({ date: one }) => one?.edtf)?.date ??
    sentence.items.find(({ date: one }) => one?.edtf)?.date;
  return date ? { start: date } : {};
}
