import type { Status } from "../../model/kinds.ts";
import type { CommodityMention, FlowFact, PassedOver, PlaceMention } from "../extraction.ts";
import { matchesOf } from "../pattern.ts";
import { itemOf, itemsIn, type Sentence } from "../scan.ts";
import { areAlike } from "./alike-goods.ts";
import { subjectIn } from "./antecedent.ts";
import { type Article, linePassage } from "./article.ts";
import { goodsBefore, goodsOf, importerOf, land, originOf } from "./flow-ends.ts";
import { relatedFlows } from "./flow-relations.ts";
import { HALT, WAYS } from "./flow-ways.ts";
import { amountReached, furtherFlows } from "./further-flows.ts";
import { attributionOf, isNegated, isUnreal, modalityOf } from "./modality.ts";
import { nearestDate } from "./nearest-date.ts";

/** Goods that go, would go or no longer go from one country or region to another. */
export function findFlows(
  article: Article,
  origins: ReadonlyMap<string, PlaceMention>,
): { facts: FlowFact[]; passedOver: PassedOver[] } {
  const facts: FlowFact[] = [];
  const passedOver: PassedOver[] = [];
  let last: { fact: FlowFact; sentence: Sentence } | undefined;
  for (const sentence of article.sentences) {
    const known = facts.length;
    for (const fact of relatedFlows(article, sentence))
      if (!facts.some((known) => isSame(known, fact))) facts.push(fact);
    for (const pattern of WAYS) {
      for (const match of matchesOf(pattern, sentence.line)) {
        const read = readFlow(article, sentence, match, origins);
        if (typeof read === "string")
          passedOver.push({
            kind: "flow",
            at: linePassage(article, sentence, match.index, match.index + match[0].length),
            why: read,
          });
        else for (const fact of read) if (!facts.some((known) => isSame(known, fact))) facts.push(fact);
      }
    }
    const further = facts.length === known && last ? furtherFlows(article, sentence, last) : [];
    for (const fact of further) if (!facts.some((one) => isSame(one, fact))) facts.push(fact);
    const newest = facts.at(-1);
    if (newest && facts.length > known) last = { fact: newest, sentence };
  }
  return { facts, passedOver };
}

function readFlow(
  article: Article,
  sentence: Sentence,
  match: RegExpExecArray,
  origins: ReadonlyMap<string, PlaceMention>,
): FlowFact[] | string {
  const before = sentence.line.slice(0, match.index);
  if (isNegated(before)) return "denied";
  if (isUnreal(before.split(" ").slice(-10).join(" "))) return "a wish, a condition or a guess";
  if (
    / (?:ban|bans|tariffs?|dut(?:y|ies)|curbs?|controls?|restrictions?|sanctions|levy|levies) (?:on|of|against) (?:[a-z]+ ){0,3}$/.test(
      before,
    )
  )
    return "what a measure hits";
  const first = sentence.starts.findIndex((start) => start >= match.index);
  const isImport = /^(?:imports?|importing|imported|purchas|buys|buying|bought|sourc|procur)/.test(match[0]);
  const goods =
    goodsOf(itemOf(sentence, match.groups?.goods)) ??
    (match.groups?.goods ? undefined : goodsBefore(sentence, first));
  if (!goods || goods.class === "goods" || goods.class === "investment") return "no goods named";
  const from = isImport
    ? land(itemOf(sentence, match.groups?.from))
    : (land(itemOf(sentence, match.groups?.from)) ?? originOf(article, sentence, first, match, origins));
  const importer = importerOf(sentence, first);
  const destinations = match.groups?.to ?? match.groups?.market ?? match.groups?.site;
  const to = destinations
    ? itemsIn(sentence, destinations).flatMap((item) => land(item) ?? [])
    : importer
      ? [importer]
      : [];
  if (!from) return "no origin stands with it";
  if (to.length === 0) return "no destination stands with it";
  // Within one country only what a text says goes to a market there is a flow.
  const isMarket = / (?:markets?|customers|buyers) /.test(
    ` ${sentence.line
      .slice(match.index)
      .split(" ")
      .slice(0, match[0].split(" ").length + 3)
      .join(" ")} `,
  );
  return to
    .filter(({ name }) => name !== from.name || isMarket)
    .map((destination) => flow(article, sentence, match, from, destination, goods, first));
}

function flow(
  article: Article,
  sentence: Sentence,
  match: RegExpExecArray,
  origin: PlaceMention,
  destination: PlaceMention,
  commodity: CommodityMention,
  first: number,
): FlowFact {
  const before = sentence.line.slice(0, match.index);
  const amount =
    itemsIn(sentence, match[0]).find(({ code }) => code === "q")?.quantity ??
    amountReached(sentence, match.index + match[0].length);
  const date = nearestDate(sentence, sentence.items[first]?.start ?? 0);
  const by = attributionOf(article, sentence);
  const modality = modalityOf(before, match[0]);
  // "reached between A, B and C for the production of …": parties, of which any may supply.
  const supplier = /^production/.test(match[0]) ? undefined : subjectIn(sentence, first)?.organisation;
  // The evidence begins with the origin, where it stands in the sentence.
  const at = sentence.items.findIndex(
    ({ place }) => place !== undefined && place.at.start === origin.at.start,
  );
  const start = at >= 0 && at < first && first - at < 14 ? (sentence.starts[at] ?? match.index) : match.index;
  return {
    kind: "flow",
    origin,
    destination,
    commodity,
    evidence: linePassage(article, sentence, start, match.index + match[0].trimEnd().length),
    supporting: [],
    modality,
    status: statusOf(before, match[0], modality),
    unresolved: [],
    ...(amount ? { quantity: amount } : {}),
    ...(supplier ? { supplier } : {}),
    ...(date ? { when: date } : {}),
    ...(by ? { by } : {}),
  };
}

/** A halt is not an export. */
function statusOf(before: string, deed: string, modality: FlowFact["modality"]): Status {
  const near = ` ${before.trim().split(" ").slice(-6).join(" ")} ${deed.split(" ").slice(0, 2).join(" ")} `;
  if (new RegExp(` ${HALT} `).test(near)) return "halted";
  if (modality === "possible" || modality === "threatened") return "considered";
  if (
    modality === "planned" ||
    modality === "expected" ||
    / (?:to be|will be|for export|for the) /.test(deed)
  )
    return "announced";
  return "operating";
}

function isSame(one: FlowFact, other: FlowFact): boolean {
  return (
    one.origin.name === other.origin.name &&
    one.destination.name === other.destination.name &&
    one.commodity.class === other.commodity.class &&
    (!/^(?:raw materials|metals|investment)$/.test(one.commodity.class) ||
      areAlike(one.commodity, other.commodity))
  );
}
