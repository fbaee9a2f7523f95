import type { AgreementFact, AgreementType, OrganisationMention, PlaceMention } from "../extraction.ts";
import type { Item, Sentence } from "../scan.ts";
import { type Article, itemsPassage, linePassage } from "./article.ts";
import { attributionOf, modalityOf } from "./modality.ts";
import { nearestDate } from "./nearest-date.ts";
import { placeGroups } from "./place-groups.ts";

/** Who signs: a company or body, or a state. */
export type Party = OrganisationMention | PlaceMention;

/** The fact of an agreement that stands in a sentence's line from `index` on as `words`. */
export function agreement(
  article: Article,
  sentence: Sentence,
  index: number,
  words: string,
  parties: readonly Item[],
): AgreementFact {
  const own = parties.map((item) => sentence.items.indexOf(item)).filter((at) => at >= 0);
  const match = linePassage(article, sentence, index, index + words.length);
  const spread = own.length > 0 ? itemsPassage(article, sentence, own) : match;
  const evidence =
    spread.start < match.start
      ? linePassage(article, sentence, sentence.starts[Math.min(...own)] ?? index, index + words.length)
      : match;
  const spot = (sentence.items[own[0] ?? 0]?.start ?? 0) + 1;
  const date = nearestDate(sentence, spot);
  // "to supply cells from 2027" dates the cells, not the signing.
  const isLater =
    date !== undefined &&
    (["by", "since", "until", "before", "after"].includes(date.bound) ||
      (article.published !== null && (date.iso ?? "") > article.published));
  const when = isLater ? undefined : date;
  const place = signingPlace(sentence);
  const quantity = sentence.items.find(({ code, start }) => code === "q" && start > spot)?.quantity;
  const commodity = sentence.items.find(({ code }) => code === "k")?.commodity;
  const by = attributionOf(article, sentence);
  return {
    kind: "agreement",
    type: typeOf(words, sentence.line),
    parties: parties.flatMap(({ organisation, place: land }): Party[] =>
      organisation && organisation.type !== "government" ? [organisation] : land ? [land] : [],
    ),
    evidence,
    supporting: [],
    modality: modalityOf(sentence.line.slice(0, index), words),
    unresolved: when ? [] : [{ slot: "when", why: "no date stands with it" }],
    ...(when ? { when } : {}),
    ...(place ? { place } : {}),
    ...(quantity ? { quantity } : {}),
    ...(commodity ? { commodity } : {}),
    ...(by ? { by } : {}),
  };
}

function signingPlace(sentence: Sentence): PlaceMention | undefined {
  const match =
    / (?:signed|signing|signature) (?:[a-z]+ ){0,4}(?:in|at) (?:the )?(?:[a-z]+ ){0,2}<[ps](\d+)> /.exec(
      sentence.line,
    );
  return match ? placeGroups(sentence).find(({ from }) => from === Number(match[1]))?.place : undefined;
}

const TYPES: readonly [RegExp, AgreementType][] = [
  [/ (?:memorandum|memoranda|mous?) /, "memorandum"],
  [/ (?:joint venture|joint ventures|jvs?) /, "joint venture"],
  [/ (?:trade (?:deal|agreement|pact)|tariff deal) /, "trade deal"],
  [/ (?:licen[cs](?:e|ing)) /, "licence"],
  [/ (?:land) (?:[a-z]+ )?(?:deal|contract|agreement) /, "land contract"],
  [/ (?:suppl(?:y|ies)|offtake|off take|purchase) /, "supply contract"],
  [/ (?:order|orders|ordered) /, "order"],
  [/ (?:production|produce|manufactur\w+|build) /, "production"],
  [/ (?:partnership|partner\w*|team\w*|alliance|cooperation|collaboration|team|forces) /, "cooperation"],
];

function typeOf(words: string, line: string): AgreementType {
  const padded = ` ${words.trim()} `;
  return (
    TYPES.find(([pattern]) => pattern.test(padded))?.[1] ??
    TYPES.find(([pattern]) => pattern.test(line))?.[1] ??
    "agreement"
  );
}
