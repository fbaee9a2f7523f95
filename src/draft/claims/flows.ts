import type { Status } from "../../model/kinds.ts";
import type {
  CommodityMention,
  FlowFact,
  OrganisationMention,
  PassedOver,
  PlaceMention,
} from "../extraction.ts";
import { territoryOf } from "../lexicon/countries.ts";
import { matchesOf, rule } from "../pattern.ts";
import { type Item, itemOf, itemsIn, type Sentence } from "../scan.ts";
import { subjectBefore, subjectIn } from "./antecedent.ts";
import { type Article, linePassage } from "./article.ts";
import { attributionOf, isNegated, isUnreal, modalityOf } from "./modality.ts";
import { actingNation, nationOf } from "./nations.ts";
import { nearestDate } from "./nearest-date.ts";

const LAND = "<[cs]\\d+>";
/** "to Europe", "to the North American and South Korean markets", "to countries such as A and B". */
/** "to Europe", "to the North American and South Korean markets", "to countries such as A and B". */
const LEAD_IN =
  "(?:both )?(?:the )?(?:overseas |foreign |neighbou?ring |customers in |buyers in |other |countries (?:such as|like|including) |markets (?:such as|like|including) )*";
const MARKET = "(?= (?:[a-z]+ )?(?:markets?|customers|consumers|buyers|countries|nations))";
const LANDS =
  "<[cps]\\d+>(?: (?:,|and|, and|or) (?:the )?<[cps]\\d+>){0,6}(?! (?:['’]s|based|officials|president|government|markets? share))";
const NATIONS = `<[cd]\\d+>(?: (?:,|and|, and|or) (?:the |domestic )*<[cd]\\d+>){0,6}${MARKET}`;
const TO = `(?:(?:to|into) ${LEAD_IN}(?<to>${LANDS}|${NATIONS})|for ${LEAD_IN}(?<market>${NATIONS}))`;
const SOLD_IN = `(?:to|into|in|for) ${LEAD_IN}(?<to>${NATIONS}|${LANDS})`;
const EXPORT =
  "(?:export(?:s|ed|ing)?|ship(?:s|ped|ping)?|send(?:s|ing)?|sent|deliver(?:s|ed|ing)?|suppl(?:y|ies|ied|ying))";
const K = "(?<goods><[kqv]\\d+>)";
const HALT =
  "(?:halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?|stop(?:s|ped|ping)?|withh(?:eld|old|olds|olding)|paus(?:e|es|ed|ing)|ban(?:s|ned|ning)?|block(?:s|ed|ing)?|cut(?:s|ting)? off|end(?:s|ed|ing)?|ceas(?:e|es|ed|ing)|prohibit(?:s|ed|ing)?|freez(?:e|es|ing)|froze)";
const GAP = "(?:(?!bans? |curbs? |controls? |restrictions? |licen|quotas? |tariffs? )[^ .;<]+ ){0,6}?";

const WAYS: readonly RegExp[] = [
  // exports of K (from A) to B
  rule(
    `(?:exports?|shipments?|deliveries|supplies|flows?|sales|exporting) (?:of )?(?:(?!bans? |curbs? |controls? |restrictions? |licen|quota|ban |tariffs? )[a-z-]+ ){0,3}?${K} (?:(?:and|,|, and) <k\\d+> ){0,4}(?:from (?:the )?(?<from>${LAND}|<[dp]\\d+>) )?${TO}`,
  ),
  // A exports K to B
  rule(
    `(?<verb>${EXPORT}) ${GAP}${K} (?:[^ .;]+ ){0,6}?(?:from (?:the |its [a-z ]{0,25}(?:in |at )?)?(?<from>${LAND}|<[dp]\\d+>) )?(?:[a-z]+ ){0,4}?${TO}`,
  ),
  // K … to be exported (from A) to B
  rule(
    `${K} ${GAP}(?:exported|shipped|sent|delivered|sold) (?:[a-z]+ ){0,3}?(?:from (?:the )?(?<from>${LAND}|<[dp]\\d+>) )?(?:[a-z]+ ){0,3}?${SOLD_IN}`,
  ),
  // imports of K from A (to B), B imports K from A
  rule(
    `(?:imports?|importing|imported|shipments|purchases|purchas(?:es|ed|ing)|buys|buying|bought|sourc(?:es|ed|ing)|procur(?:es|ed|ing)) (?:of )?(?:[a-z-]+ |<r\\d+> ){0,5}?${K} (?:(?:and|,|, and) <k\\d+> ){0,4}(?:directly )?from (?:the )?(?<from>${LAND})(?: (?:to|into) (?:the )?(?<to>${LAND}))?`,
  ),
  // B imports A's K: "is importing Russian oil"
  rule(
    `(?:imports?|importing|imported|buys|buying|bought|purchas(?:es|ed|ing)) (?:of )?(?:[a-z-]+ ){0,2}?(?<from><[cd]\\d+>) (?:['’]s )?${K}`,
  ),
  // K from A to B
  rule(
    `${K} (?:[a-z]+ ){0,2}?from (?:the )?(?:[a-z]+ ){0,3}?(?<from>${LAND}) (?:[a-z]+ ){0,3}?to (?:the )?(?<to>${LAND})`,
  ),
  // made in A, sold in B
  rule(
    `(?:produced|built|made|manufactured|assembled) (?:in|at) (?:its |the |a )?(?<from><[cps]\\d+>) (?:[^ .;]+ ){0,9}?(?:exported|shipped|sold|delivered|bound|destined|for (?:export|sale)) (?:[a-z]+ ){0,3}?${SOLD_IN}`,
  ),
  rule(
    `production of (?:the )?(?<goods><[kqv]\\d+>) (?:<[kq]\\d+> )?(?:[^ .;]+ ){0,6}?for (?:export to )?(?:the |both )*(?<to><[cd]\\d+>(?: (?:and|,|or) (?:domestic |the )*<[cd]\\d+>){0,3}) markets?`,
  ),
];

/** Goods that go, would go or no longer go from one country or region to another. */
export function findFlows(
  article: Article,
  origins: ReadonlyMap<string, PlaceMention>,
): { facts: FlowFact[]; passedOver: PassedOver[] } {
  const facts: FlowFact[] = [];
  const passedOver: PassedOver[] = [];
  for (const sentence of article.sentences) {
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
  const destinations = match.groups?.to ?? match.groups?.market;
  const to = destinations
    ? itemsIn(sentence, destinations).flatMap((item) => land(item) ?? [])
    : importer
      ? [importer]
      : [];
  if (!from) return "no origin stands with it";
  if (to.length === 0) return "no destination stands with it";
  return to
    .filter(({ name }) => name !== from.name)
    .map((destination) => flow(article, sentence, match, from, destination, goods, first));
}

/** "The cars built in A": what is made stands before. */
function goodsBefore(sentence: Sentence, first: number): CommodityMention | undefined {
  const near = sentence.items.slice(Math.max(0, first - 6), first + 1).reverse();
  return near.map(goodsOf).find((goods) => goods !== undefined);
}

/** Country or region: of a town its country. */
function land(item: Item | undefined): PlaceMention | undefined {
  const place = item?.place;
  if (!place) return undefined;
  if (item.code !== "p") return nationOf(item) ?? place;
  return place.countryCode
    ? { ...place, name: territoryOf(place.countryCode).name, precision: "country" }
    : undefined;
}

function goodsOf(item: Item | undefined): CommodityMention | undefined {
  if (item?.commodity) return item.commodity;
  const at = item?.quantity?.at;
  if (at && item?.quantity) {
    const isVehicle = item.quantity.unit === "vehicle";
    const isBattery =
      item.quantity.unit === "battery" || item.quantity.unit === "cell" || item.quantity.unit === "GWh";
    if (isVehicle) return { kind: "commodity", at, name: "vehicles", class: "vehicles" };
    if (isBattery) return { kind: "commodity", at, name: "batteries", class: "batteries" };
    return undefined;
  }
  // A model is a vehicle.
  return item?.code === "v" && item.organisation
    ? { kind: "commodity", at: item.organisation.at, name: "electric vehicles", class: "vehicles" }
    : undefined;
}

/** Whose exports: "China's exports", "Korean shipments", "China has halted exports", or the country a company is said to be from. */
function originOf(
  article: Article,
  sentence: Sentence,
  first: number,
  match: RegExpExecArray,
  origins: ReadonlyMap<string, PlaceMention>,
): PlaceMention | undefined {
  const inside = itemsIn(sentence, match[0].split(/ (?:to|into|for) /)[0]).find(({ code }) => code === "d");
  for (let index = first - 1; index >= Math.max(0, first - 4); index--) {
    const item = sentence.items[index];
    const place = nationOf(item);
    if (place && !/^(?:to|into|in|for|from)$/.test(sentence.items[index - 1]?.text ?? "")) return place;
    if (item?.code !== undefined) break;
  }
  const plant = / <[ps](\d+)> (?:[a-z]+ ){0,2}?(?:plant|factory|gigafactory|works) (?:[a-z]+ ){0,2}$/.exec(
    sentence.line.slice(0, match.index),
  );
  if (plant) return land(sentence.items[Number(plant[1])]);
  const verb =
    /^(?:export|ship|send|sent|deliver|suppl)/.test(match[0]) ||
    new RegExp(` ${HALT} (?:[a-z]+ ){0,3}$`).test(sentence.line.slice(0, match.index));
  const actor = verb ? actingNation(sentence, first) : null;
  if (actor && !sentence.items.slice(actor.index + 1, first).some(({ code }) => code === "o"))
    return actor.place;
  const made =
    / (?:produced|built|made|manufactured|assembled|produce|build|plant|factory) (?:in|at|in its|at its) (?:the )?<[cps](\d+)> /.exec(
      sentence.line,
    );
  if (made) return land(sentence.items[Number(made[1])]);
  const company = subjectBefore(article, sentence, first)?.organisation;
  return (company ? originOfCompany(company, origins) : undefined) ?? nationOf(inside);
}

function originOfCompany(
  company: OrganisationMention,
  origins: ReadonlyMap<string, PlaceMention>,
): PlaceMention | undefined {
  return origins.get(company.fullName) ?? origins.get(company.name);
}

function importerOf(sentence: Sentence, first: number): PlaceMention | undefined {
  for (let index = first - 1; index >= Math.max(0, first - 6); index--) {
    const place = nationOf(sentence.items[index]);
    if (place) return /^(?:from|in|on|to)$/.test(sentence.items[index - 1]?.text ?? "") ? undefined : place;
  }
  return undefined;
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
  const amount = itemsIn(sentence, match[0]).find(({ code }) => code === "q")?.quantity;
  const date = nearestDate(sentence, sentence.items[first]?.start ?? 0);
  const by = attributionOf(article, sentence);
  const modality = modalityOf(before, match[0]);
  const supplier = subjectIn(sentence, first)?.organisation;
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
    one.commodity.class === other.commodity.class
  );
}
