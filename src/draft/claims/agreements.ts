import type {
  AgreementFact,
  AgreementType,
  OrganisationMention,
  PassedOver,
  PlaceMention,
} from "../extraction.ts";
import { matchesOf } from "../pattern.ts";
import { type Item, itemsIn, type Sentence } from "../scan.ts";
import { NOUN, WAYS } from "./agreement-ways.ts";
import { isSameOrganisation } from "./antecedent.ts";
import { type Article, itemsPassage, linePassage } from "./article.ts";
import { attributionOf, isNegated, isUnreal, modalityOf } from "./modality.ts";
import { nearestDate } from "./nearest-date.ts";
import { placeGroups } from "./place-groups.ts";
import { withSupport } from "./supporting.ts";

type Party = OrganisationMention | PlaceMention;

const TALK =
  / (?:talks|talk|negotiat\w*|discuss\w*|in discussions|meeting|meetings|met|seek(?:s|ing)?|hop(?:e|es|ing)|want(?:s)?|if|considering|consider|mull\w*|explor\w*|failed|collapsed|bid|could|might|may|rumou?r\w*|dinner|terminat\w*|expired|end(?:s|ed) (?:its|their|the)|cancel\w*|walk\w* away|should|ability|eligible|await\w*|prospects?|chances?|possible|push\w* for|yet to) /;

/** Who signs or forms what with whom. Talks, visits and bare deliveries are none. */
export function findAgreements(article: Article): { facts: AgreementFact[]; passedOver: PassedOver[] } {
  const facts: AgreementFact[] = [];
  const passedOver: PassedOver[] = [];
  for (const sentence of article.sentences) {
    for (const { pattern } of WAYS) {
      for (const match of matchesOf(pattern, sentence.line)) {
        const parties = partiesOf(sentence, [
          ...itemsIn(sentence, match.groups?.a),
          ...itemsIn(sentence, match.groups?.b),
        ]);
        consider(sentence, match.index, match[0], parties, match.groups?.goods);
      }
    }
    for (const { index, words, parties } of officersSign(sentence)) consider(sentence, index, words, parties);
  }
  return { facts, passedOver };

  function consider(sentence: Sentence, index: number, words: string, parties: Item[], goods?: string): void {
    const at = linePassage(article, sentence, index, index + words.length);
    if (goods !== undefined && !/<[kqv]\d+>|cells|batter/.test(goods)) return;
    const before = sentence.line.slice(0, index);
    const why = refusal(before, words) ?? standing(words, sentence.line);
    if (parties.length < 2) return;
    if (why) passedOver.push({ kind: "agreement", at, why });
    else add(facts, agreement(article, sentence, index, words, parties));
  }
}

function refusal(before: string, words: string): string | null {
  if (isNegated(before) || isNegated(` ${words} `)) return "denied";
  if (
    /^(?:joint venture|jv|partnership|alliance)/.test(words) &&
    / (?:,|is|was|as|\() (?:an?|the|its|their)(?: [a-z-]+){0,3} $/.test(before)
  )
    return "says what a company is, not that it is formed";
  if (isUnreal(before.split(" ").slice(-10).join(" "))) return "a wish, a condition or a guess";
  const near = ` ${before.trim().split(" ").slice(-7).join(" ")} ${words.trim()} `;
  return TALK.test(near) ? "talks, not an agreement" : null;
}

/** "A joint venture between A and B has opened a plant" tells of a body that exists, not that it is formed. */
function standing(words: string, line: string): string | null {
  if (
    !/^(?:joint venture|jv|partnership|alliance|cooperation|collaboration)s? (?:between|among|of) /.test(
      words,
    )
  )
    return null;
  const isFormed =
    / (?:sign\w*|form\w*|announc\w*|establish\w*|creat\w*|launch\w*|agree\w*|reach\w*|set(?:ting)? up|enter\w*|unveil\w*|new) /.test(
      line,
    );
  return isFormed ? null : "says what a company is, not that it is formed";
}

function partiesOf(sentence: Sentence, items: readonly Item[]): Item[] {
  const parties: Item[] = [];
  for (const item of items) {
    if (!item.organisation && !item.place) continue;
    // "China's BYD", "Chinese": the country only says whose.
    const isOwner =
      item.organisation === undefined &&
      /^['’]s?$/.test(sentence.items[sentence.items.indexOf(item) + 1]?.text ?? "");
    if (item.code === "d" || item.code === "p" || isOwner) continue;
    if (!parties.some((one) => isSameParty(one, item))) parties.push(item);
  }
  const companies = parties.filter(({ code }) => code === "o" || code === "u" || code === "v");
  return companies.length >= 2 ? companies : parties;
}

function isSameParty(one: Item, other: Item): boolean {
  if (one.place && other.place) return one.place.name === other.place.name;
  return isSameOrganisation(one.organisation, other.organisation);
}

/** "The President of A, Vice Chairman of B and Executive Director of C have signed…": officers sign for their bodies. */
function officersSign(sentence: Sentence) {
  const match = new RegExp(` (?:have|has|had)? ?(?:signed|inked|sign) (?:[a-z]+ ){0,3}${NOUN} `).exec(
    sentence.line,
  );
  if (!match) return [];
  const head = sentence.line.slice(0, match.index + 1);
  const officers = [
    ...head.matchAll(
      / (?:president|chairman|chairwoman|director|ceo|minister|head|officer|secretary|executive)(?: [a-z-]+){0,2} of (<[ou]\d+>)/g,
    ),
  ];
  if (officers.length < 2) return [];
  const parties = partiesOf(
    sentence,
    officers.flatMap(([, code]) => itemsIn(sentence, code)),
  );
  return [
    {
      index: officers[0]?.index ?? 0,
      words: sentence.line.slice(officers[0]?.index ?? 0, match.index + match[0].length),
      parties,
    },
  ];
}

function agreement(
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

/** Told again, or by fewer of its parties, it is the same agreement. */
function add(facts: AgreementFact[], fact: AgreementFact): void {
  const at = facts.findIndex(({ parties }) => shared(parties, fact.parties) >= 2);
  const known = facts[at];
  if (!known) {
    facts.push(fact);
    return;
  }
  const fuller = fact.parties.length > known.parties.length ? fact : known;
  const other = fuller === fact ? known : fact;
  const when = fuller.when ?? (fuller.type === other.type ? other.when : undefined);
  const place = fuller.place ?? other.place;
  facts[at] = {
    ...fuller,
    supporting: withSupport(known.supporting, other.evidence),
    ...(when ? { when } : {}),
    ...(place ? { place } : {}),
  };
}

function shared(one: readonly Party[], other: readonly Party[]): number {
  return one.filter((party) => other.some((candidate) => isParty(party, candidate))).length;
}

function isParty(one: Party, other: Party): boolean {
  if (one.kind === "place" && other.kind === "place") return one.name === other.name;
  return one.kind === "organisation" && other.kind === "organisation" && isSameOrganisation(one, other);
}
