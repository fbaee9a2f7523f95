import type { PassedOver, PlaceMention, StakeFact } from "../extraction.ts";
import { matchesOf } from "../pattern.ts";
import { itemOf, type Sentence } from "../scan.ts";
import { isSameOrganisation } from "./antecedent.ts";
import { type Article, itemsPassage, linePassage } from "./article.ts";
import { attributionOf, isNegated, isUnreal, modalityOf } from "./modality.ts";
import { nearestDate } from "./nearest-date.ts";
import { OWNED, SHARED, STAKE, VENTURE, WAYS } from "./stake-ways.ts";
import { withSupport } from "./supporting.ts";

const NOT_A_STAKE =
  / (?:market share|share of (?:the )?(?:market|sales|production|exports|imports)|supply|a deal|order|orders|contract|cells|batteries) $/;

/** Who owns, buys, sells or controls how much of which company. */
export function findStakes(
  article: Article,
  origins: ReadonlyMap<string, PlaceMention>,
): { facts: StakeFact[]; passedOver: PassedOver[] } {
  const facts: StakeFact[] = [];
  const passedOver: PassedOver[] = [];
  for (const sentence of article.sentences) {
    for (const { pattern, deed } of WAYS)
      for (const match of matchesOf(pattern, sentence.line)) add(match, deed, sentence);
    for (const pattern of OWNED)
      for (const match of matchesOf(pattern, sentence.line))
        add(
          match,
          / raised| secured| rais/.test(match[0])
            ? "invests"
            : /control/.test(match[0])
              ? "controls"
              : "holds",
          sentence,
        );
    for (const match of matchesOf(VENTURE, sentence.line)) add(match, "holds", sentence, SHARED);
    for (const match of [...elliptical(sentence), ...furtherCompanies(sentence)])
      add(match, "holds", sentence);
  }
  return { facts: facts.map((fact) => withCountry(fact, origins)), passedOver };

  function add(match: FoundStake, deed: StakeFact["deed"], sentence: Sentence, sizeless?: string): void {
    for (const owner of match.groups?.owner?.match(/<[a-z]\d+>/g) ?? []) {
      addOne(
        { 0: match[0], index: match.index, groups: { ...match.groups, owner } },
        deed,
        sentence,
        sizeless,
      );
    }
  }

  function addOne(
    match: FoundStake,
    deed: StakeFact["deed"],
    sentence: Sentence,
    sizeless = "the size is not stated",
  ): void {
    const read = readStake(article, sentence, match, deed, sizeless);
    if (typeof read === "string")
      passedOver.push({
        kind: "stake",
        at: linePassage(article, sentence, match.index, match.index + match[0].length),
        why: read,
      });
    else if (read && !isKnown(facts, read)) facts.push(read);
  }
}

function withCountry(fact: StakeFact, origins: ReadonlyMap<string, PlaceMention>): StakeFact {
  const { owner } = fact;
  const known =
    origins.get(owner.fullName) ??
    [...origins].find(([name]) => isSameOrganisation({ ...owner, name, fullName: name }, owner))?.[1];
  return known ? { ...fact, ownerCountry: known } : fact;
}

interface FoundStake {
  readonly 0: string;
  readonly index: number;
  readonly groups?: Record<string, string> | undefined;
}

const ALSO = new RegExp(
  ` and (?:an? |its )?(?<size><r\\d+> )${STAKE} (?:in|of) (?:<d\\d+> |[a-z-]+ ){0,4}?(?<company><[ou]\\d+>) `,
  "g",
);

/** "bought a 20% stake in X and a 50% stake in Y". */
function furtherCompanies(sentence: Sentence): FoundStake[] {
  const first = WAYS.flatMap(({ pattern }) => matchesOf(pattern, sentence.line).slice(0, 1)).find(
    (match) => match.groups?.owner,
  );
  const owner = first?.groups?.owner;
  if (!first || !owner) return [];
  return [...sentence.line.matchAll(ALSO)].flatMap((match) =>
    match.index < first.index
      ? []
      : [{ 0: match[0], index: match.index + 1, groups: { ...match.groups, owner } }],
  );
}

const ANOTHER =
  /(?: (?:and|while|,) (?<owner><[ou]\d+>) (?:had |has |held |holds |owned |owns |with |holding |owning |, )?(?:an? )?(?<size><r\d+>)| (?:and|,) (?:the (?:remaining|other) )?(?<size2><r\d+>) (?:held |owned )?by (?<owner2><[ou]\d+>)) /g;

/** "X owned 21% of Y and Z had 19%", "85 percent owned by X and 15 percent by Z". */
function elliptical(sentence: Sentence): FoundStake[] {
  const whole = [...WAYS.map(({ pattern }) => pattern), ...OWNED].flatMap((pattern) =>
    matchesOf(pattern, sentence.line).slice(0, 1),
  )[0];
  if (!whole?.groups?.company || !/<r\d+>/.test(whole[0])) return [];
  const company = whole.groups.company;
  return [...sentence.line.matchAll(ANOTHER)].flatMap((match) => {
    const owner = match.groups?.owner ?? match.groups?.owner2;
    const size = match.groups?.size ?? match.groups?.size2;
    if (!owner || !size || match.index < whole.index) return [];
    return [{ 0: match[0], index: match.index + 1, groups: { owner, size, company } }];
  });
}

function readStake(
  article: Article,
  sentence: Sentence,
  match: FoundStake,
  deed: StakeFact["deed"],
  sizeless: string,
): StakeFact | string | null {
  const groups = match.groups ?? {};
  const own = itemOf(sentence, /<[a-z]\d+>/.exec(groups.owner ?? "")?.[0]);
  const owner = own?.organisation;
  const company = itemOf(sentence, groups.company);
  if (!owner || !company?.organisation || isSameOrganisation(owner, company.organisation)) return null;
  const before = sentence.line.slice(0, match.index);
  if (isNegated(`${before} ${match[0].split(" ").slice(1, 5).join(" ")}`)) return "denied";
  if (isUnreal(before)) return "a wish, a condition or a guess";
  if (NOT_A_STAKE.test(match[0])) return "a share of a market";
  const size = `${groups.size ?? ""} ${groups.size2 ?? ""} ${groups.more ?? ""}`;
  const start = match.index;
  const end = start + match[0].length;
  const nextWords = sentence.line.slice(end, end + 60);
  const percent = itemOf(
    sentence,
    /<r\d+>/.exec(size)?.[0] ??
      /^(?:[a-z]+ ){0,2}for (?:an? )?(?:about |roughly )?(<r\d+>) (?:stake|share|interest)/.exec(
        nextWords,
      )?.[1],
  );
  const money = itemOf(
    sentence,
    /<m\d+>/.exec(size)?.[0] ??
      /^(?:[a-z]+ ){0,2}(?:for|in a deal worth|in a deal valued at|valued at|worth) (?:[a-z]+ ){0,3}(<m\d+>)/.exec(
        nextWords,
      )?.[1],
  );
  const date = nearestDate(sentence, company.start);
  const by = attributionOf(article, sentence);
  const modality = modalityOf(before, match[0].split(" ").slice(1, 6).join(" "));
  const index = own ? sentence.items.indexOf(own) : undefined;
  const indexes = [
    ...(index === undefined ? [] : [index]),
    sentence.items.indexOf(company),
    ...[money, percent].flatMap((item) => (item ? [sentence.items.indexOf(item)] : [])),
  ];
  return {
    kind: "stake",
    owner,
    company: company.organisation,
    deed:
      modality === "planned" || modality === "possible" ? (deed === "buys" ? "plans to buy" : deed) : deed,
    evidence:
      index === undefined
        ? linePassage(article, sentence, start, end)
        : itemsPassage(article, sentence, indexes),
    supporting: [],
    modality,
    unresolved: percent || money ? [] : [{ slot: "percent", why: sizeless }],
    ...(percent?.quantity ? { percent: percent.quantity } : {}),
    ...(money?.quantity ? { value: money.quantity } : {}),
    ...(date ? { when: date } : {}),
    ...(by ? { by } : {}),
  };
}

/** The same stake told again: the fuller telling stays. */
function isKnown(facts: StakeFact[], fact: StakeFact): boolean {
  const at = facts.findIndex(
    ({ owner, company }) =>
      isSameOrganisation(owner, fact.owner) && isSameOrganisation(company, fact.company),
  );
  const known = facts[at];
  if (!known) return false;
  const differs = known.percent && fact.percent && known.percent.value !== fact.percent.value;
  if (differs) return false;
  const fuller = merged(known, fact);
  facts[at] = fuller;
  return true;
}

function merged(one: StakeFact, other: StakeFact): StakeFact {
  const base = one.percent || one.value || !(other.percent || other.value) ? one : other;
  const rest = base === one ? other : one;
  return { ...rest, ...base, supporting: withSupport(base.supporting, rest.evidence) };
}
