import type {
  CommodityMention,
  MeasureFact,
  MeasureType,
  OrganisationMention,
  PassedOver,
  PlaceMention,
} from "../extraction.ts";
import { type Item, itemIndexAt, type Sentence } from "../scan.ts";
import { type Article, itemsPassage, lineAfter, lineBefore } from "./article.ts";
import { MEASURE_NOUNS, measureStatus, RESTRICTING } from "./measure-words.ts";
import { mergeMeasures } from "./merge-measures.ts";
import { attributionOf, isNegated, isUnreal, modalityOf } from "./modality.ts";
import { actingBefore, actingNation, nationOf } from "./nations.ts";
import { nearestDate } from "./nearest-date.ts";

const NOUN = new RegExp(
  ` (?:${MEASURE_NOUNS.map(([, words], index) => `(?<m${index}>${words})`).join("|")})(?= )`,
  "g",
);
const VERB = new RegExp(
  ` ${RESTRICTING} (?:(?:the|all|certain|some|any|its|direct|most|more|further) ){0,3}(?<object>exports?|exporting|shipments?|imports?|importing|sales|deliveries|supplies|outbound shipments|the export|the import) (?=of |to |from |<)`,
  "g",
);

/** What a trigger in a sentence says, as far as the words around it tell. */
export interface MeasureReading {
  readonly sentence: Sentence;
  readonly type: MeasureType;
  readonly imposer: PlaceMention | null;
  readonly isImposerNear: boolean;
  readonly targets: readonly (PlaceMention | OrganisationMention)[];
  readonly isWorldwide: boolean;
  readonly goods: readonly CommodityMention[];
  readonly rate?: Item;
  readonly fact: Omit<MeasureFact, "imposer" | "targets" | "goods" | "isWorldwide" | "kind" | "type">;
}

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
  return { facts: mergeMeasures(readings, passedOver), passedOver };

  function consider(sentence: Sentence, from: number, to: number, type: MeasureType, isVerb = false): void {
    const first = itemIndexAt(sentence, from);
    const last = itemIndexAt(sentence, to - 1);
    const why = refusal(sentence, first, last);
    if (why) passedOver.push({ kind: "measure", at: itemsPassage(article, sentence, [first, last]), why });
    else readings.push(read(article, sentence, first, last, type, isVerb));
  }
}

function refusal(sentence: Sentence, first: number, last: number): string | null {
  const before = lineBefore(sentence, first);
  const after = lineAfter(sentence, last);
  if (isNegated(before)) return "denied";
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
  const imposer = own?.place ?? actingBefore(article, sentence);
  const scope = scopeOf(sentence, first, last, own?.index, imposer, type);
  const rate = rateOf(sentence, first, last);
  const status = verbStatus(sentence, first, isVerb) ?? measureStatus(before, after);
  const date = nearestDate(sentence, sentence.items[last]?.end ?? 0);
  const by = attributionOf(article, sentence);
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
    isImposerNear: own !== null,
    targets: scope.targets,
    isWorldwide: scope.isWorldwide,
    goods: scope.goods,
    ...(rate ? { rate } : {}),
    fact: {
      evidence: itemsPassage(article, sentence, indexes),
      supporting: [],
      modality: / threat/.test(before.slice(-80)) ? "threatened" : modalityOf(before),
      unresolved: [],
      status,
      ...(by ? { by } : {}),
      ...(date && !isUntil ? { from: date } : {}),
      ...(date && isUntil ? { until: date } : {}),
      ...(rate?.quantity ? { rate: rate.quantity } : {}),
    },
  };
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

/** "US tariffs", "China's export controls", "the EU imposed", "imposed by Washington". */
function imposerOf(
  sentence: Sentence,
  first: number,
  last: number,
  isVerb: boolean,
): { index: number; place: PlaceMention } | null {
  const { items } = sentence;
  if (!isVerb) {
    for (let index = first - 1; index >= Math.max(0, first - 7); index--) {
      const place = nationOf(items[index]);
      if (place) {
        const between = items
          .slice(index + 1, first)
          .map(({ text }) => text)
          .join(" ");
        const isOwner =
          /^(?:['’]s )?(?:(?:new|latest|planned|proposed|existing|current|additional|provisional|punitive|retaliatory|steep|higher|sweeping|recent|fresh|own|import|auto|car|vehicle|steel|trade|own|reciprocal|section|global|<[nr]\d+>|<k\d+>|up|to|strict|tough|rare|broad|blanket|percent|extra|massive|and|aluminum|aluminium) ?)*$/.test(
            between,
          );
        const isObject = /^(?:on|against|to|from|in)$/.test(items[index - 1]?.text ?? "");
        if (isOwner && !isObject) return { index, place };
        break;
      }
    }
    const by =
      /^ (?:[^ .;]+ ){0,10}?(?:imposed|announced|introduced|proposed|levied|threatened|applied|set|put in place|adopted|ordered|enacted|slapped) (?:[a-z]+ ){0,2}by (?:the )?<[cdgs](\d+)> /.exec(
        lineAfter(sentence, last),
      );
    const agent = by ? nationOf(items[Number(by[1])]) : undefined;
    if (by && agent) return { index: Number(by[1]), place: agent };
  }
  return actingNation(sentence, first);
}

interface Scope {
  readonly targets: (PlaceMention | OrganisationMention)[];
  readonly isWorldwide: boolean;
  readonly goods: CommodityMention[];
  readonly indexes: number[];
}

const END_OF_SCOPE =
  /^(?:;|\.|while|but|after|because|as|if|when|which|who|would|will|could|may|is|are|was|were|has|have|said|says|in|effective|starting|beginning|until|unless|since|over|due|following|under|amid|ahead|by|with|that|to|before|a|an)$/;
const WORLD =
  / (?:all countries|every country|all (?:other )?(?:nations|trading partners|imports)|around the world|worldwide|globally|global) /;

/** What is hit: "on imports from A and B", "on Chinese EVs", "of graphite to A", "against A". */
function scopeOf(
  sentence: Sentence,
  first: number,
  last: number,
  imposerIndex: number | undefined,
  imposer: PlaceMention | null,
  type: MeasureType,
): Scope {
  const { items } = sentence;
  const scope: Scope = { targets: [], isWorldwide: false, goods: [], indexes: [] };
  const isExport = type === "export ban" || type === "export control";
  // "tariffs on Chinese EVs" after it, "Chinese EV tariffs", "its 25% EV tariff" before it.
  for (let index = Math.max(0, first - 6); index < first; index++) {
    const item = items[index];
    if (
      item?.code === "k" &&
      index > (imposerIndex ?? -1) &&
      /^(?:k|<)/.test(item.text) &&
      sentence.items
        .slice(index + 1, first)
        .every(
          ({ code, text }) =>
            code === "k" || code === "r" || /^(?:import|export|and|tariff|new|,)$/.test(text),
        )
    )
      take(item, index);
  }
  let isOpen = true;
  for (let index = last + 1; index < items.length && index <= last + 34 && isOpen; index++) {
    const item = items[index];
    if (!item) break;
    if (item.code === undefined) {
      if (
        item.text === "to" &&
        !isExport &&
        !/^<[cds]/.test(items[index + 1]?.text ?? "") &&
        !/^<r/.test(items[index + 1]?.text ?? "")
      )
        isOpen = false;
      else if (item.text === "to" || item.text === "a" || item.text === "in" || item.text === "by") {
        if (item.text === "in" && index > last + 1 && scope.goods.length + scope.targets.length > 0)
          isOpen = false;
        if (item.text === "by" && scope.goods.length + scope.targets.length > 0) isOpen = false;
        if (
          item.text === "a" &&
          /<[cr]/.test(items[index + 1]?.text ?? "") &&
          /^(?:and|,)$/.test(items[index - 1]?.text ?? "")
        )
          isOpen = false;
      } else if (END_OF_SCOPE.test(item.text) && index > last + 1) isOpen = false;
      continue;
    }
    if (index === imposerIndex) continue;
    if (/[kcdspogu]/.test(item.code)) take(item, index);
  }
  const words = ` ${items
    .slice(Math.max(0, first - 3), last + 16)
    .map(({ text }) => text)
    .join(" ")} `;
  if (scope.targets.length === 0 && WORLD.test(words)) return { ...scope, isWorldwide: true };
  return scope;

  function take(item: Item, index: number): void {
    if (item.commodity) {
      scope.goods.push(item.commodity);
      scope.indexes.push(index);
      return;
    }
    const place = nationOf(item) ?? (item.code === "p" ? item.place : undefined);
    if (
      place &&
      place.name !== imposer?.name &&
      !scope.targets.some((one) => one.kind === "place" && one.name === place.name)
    ) {
      scope.targets.push(place);
      scope.indexes.push(index);
    }
    const isListed = type === "listing" || type === "sanctions";
    if (isListed && (item.code === "o" || item.code === "u") && item.organisation) {
      scope.targets.push(item.organisation);
      scope.indexes.push(index);
    }
  }
}

/** "25% tariff", "tariffs of up to 38.1%", "raise tariffs to 100% from 25%". */
function rateOf(sentence: Sentence, first: number, last: number): Item | undefined {
  const { items } = sentence;
  for (let index = first - 1; index >= Math.max(0, first - 5); index--) {
    const item = items[index];
    if (item?.code === "r") return item;
    if (item?.code !== undefined && item.code !== "k" && item.code !== "d" && item.code !== "c") break;
    if (item && /^[,.;]$/.test(item.text)) break;
  }
  const after = lineAfter(sentence, last);
  const match =
    /^ (?:(?!(?:and a|;) )[^ ;.]+ ){0,12}?(?:(?:of|to|at|by|is|from|rate of|between|reach|reaching|as high as|up to) ){1,3}(?:up to |about |around |a |an |additional |as much as |more than |at least |between )*(?:<[nr]\d+> (?:to|and) )?<r(\d+)> /.exec(
      after,
    );
  if (!match) return undefined;
  const range = /<r(\d+)> (?:to|and) <r\d+> $/.exec(match[0]);
  return items[Number(range ? match[1] : match[1])];
}
