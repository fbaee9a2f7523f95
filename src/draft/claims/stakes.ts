import type { PassedOver, StakeFact } from "../extraction.ts";
import { matchesOf, rule } from "../pattern.ts";
import { itemOf, type Sentence } from "../scan.ts";
import { isSameOrganisation } from "./antecedent.ts";
import { type Article, itemsPassage, linePassage } from "./article.ts";
import { attributionOf, isNegated, isUnreal, modalityOf } from "./modality.ts";
import { nearestDate } from "./nearest-date.ts";

const AUX =
  "(?:(?:has|have|had|will|would|may|could|said|say|says|announced|it|they|that|also|recently|already|now|currently|has agreed to|agreed to|agrees to|plans to|plan to|planned to|is to|to|is|are|was|in|<t\\d+>|the|and) ){0,4}";
const BUY =
  "(?:acquir(?:e|es|ed|ing)|buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)|tak(?:e|es|ing)|took|taken|secur(?:e|es|ed|ing)|pick(?:s|ed)? up|obtain(?:s|ed)?|snap(?:s|ped) up|gain(?:s|ed)?)";
const HOLD = "(?:hold(?:s|ing)?|held|own(?:s|ed|ing)?|controls?|has|have|retain(?:s|ed)?|keep(?:s)?)";
const SELL =
  "(?:sell(?:s|ing)?|sold|divest(?:s|ed|ing)?|offload(?:s|ed|ing)?|dispos(?:e|ed) of|unload(?:s|ed)?)";
const STAKE =
  "(?:stakes?|shares?|interests?|shareholding|holdings?|equity(?: stake| interest)?|ownership(?: stake| interest)?)";
const SIZE =
  "(?:(?!and |with |which |that |to |from |by |share |market |while |who )[a-z-]+ |<[rm]\\d+> ){0,8}?";
const TARGET =
  "(?:<d\\d+> |<c\\d+> ['’]s |(?!market |markets |and |while |which |who |production |sales )[a-z-]+ ){0,6}?{ORG:company}";

interface Way {
  readonly pattern: RegExp;
  readonly deed: StakeFact["deed"];
}

const WAYS: readonly Way[] = [
  {
    deed: "buys",
    pattern: rule(
      `{ORG:owner}${AUX}(?:spend(?:s|ing)?|spent|pa(?:y|ys|id|ying)) (?<more>(?:[a-z-]+ ){0,4}{MONEY})(?:(?:in|to) (?:[a-z-]+ |<[cpst]\\d+> ){1,3})?(?:for|on|to buy|to acquire) (?<size>${SIZE})${STAKE} (?:in|of) ${TARGET}`,
    ),
  },
  {
    deed: "buys",
    pattern: rule(
      `{ORG:owner}${AUX}(?:acquir(?:e|es|ed|ing)|buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)) (?:<d\\d+> )?(?:[a-z-]+ |<k\\d+> ){0,6}?(?:maker|manufacturer|company|startup|start up|producer|supplier|firm|recycler|developer|specialist|miner) {ORG:company}`,
    ),
  },
  {
    deed: "buys",
    pattern: rule(
      `{ORG:owner}${AUX}${BUY} (?<size>${SIZE})${STAKE} (?<more>(?:of|valued|worth|at|about|<[rm]\\d+>|,) ){0,4}(?:in|of) ${TARGET}`,
    ),
  },
  {
    deed: "holds",
    pattern: rule(
      `{ORG:owner}(?:, )?(?:which |that )?${AUX}${HOLD} (?<size>${SIZE})${STAKE} (?<more>(?:of|valued|worth|at|about|<[rm]\\d+>|,) ){0,4}(?:in|of) ${TARGET}`,
    ),
  },
  {
    deed: "holds",
    pattern: rule(
      `{ORG:owner}(?:, )?(?:which |that )?${AUX}(?:${HOLD}|${BUY}) (?<size>(?:about |around |nearly |roughly |an additional |a |up to |more than |over )?{PCT})of (?:the )?(?:shares (?:in|of) )?${TARGET}`,
    ),
  },
  {
    deed: "sells",
    pattern: rule(
      `{ORG:owner}${AUX}${SELL} (?<size>${SIZE})${STAKE} (?<more>(?:of|valued|worth|at|about|<[rm]\\d+>|,) ){0,4}(?:in|of) ${TARGET}`,
    ),
  },
  { deed: "holds", pattern: rule(`{ORG:owner}['’]s? (?<size>${SIZE})${STAKE} (?:in|of) ${TARGET}`) },
  {
    deed: "buys",
    pattern: rule(
      `{ORG:owner}${AUX}(?:rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|boost(?:s|ed)?|lift(?:s|ed)?|cut(?:s|ting)?|reduc(?:e|es|ed|ing)|lower(?:s|ed)?) (?:its|their) ${STAKE} in ${TARGET}(?<size>(?:(?:to|by|from) (?:about )?<r\\d+> ){0,2})`,
    ),
  },
  {
    deed: "invests",
    pattern: rule(
      `{ORG:owner}${AUX}(?:inject(?:s|ed|ing)?|invest(?:s|ed|ing)?|pour(?:s|ed)?) (?<size>(?:(?:an?|additional|another|up|to|about|around|nearly|roughly|more|than|over|further|total|of) ){0,4}{MONEY})(?:(?:more|of|equity|in|funding|capital|cash) ){0,3}?(?:in|into|to) (?:the )?(?:<d\\d+> )?(?:[a-z-]+ ){0,4}?{ORG:company}`,
    ),
  },
  {
    deed: "buys",
    pattern: rule(
      `{ORG:owner}${AUX}(?:acquir(?:e|es|ed|ing)|take(?:s)? over|took over|taken over|buy(?:s)? out|bought out) (?<size>(?:all of |the rest of |full control of |control of )?)(?:the )?(?:<d\\d+> )?(?:[a-z-]+ ){0,3}?{ORG:company}(?=[,.;)]|for|in|from|last|this|<t|and|to|as|$)`,
    ),
  },
  {
    deed: "buys",
    pattern: rule(
      `{ORG:owner}${AUX}(?:buy|buys|buying|bought|purchase|purchases|purchased) (?<size>(?:all of |the rest of |full control of |control of )?)(?:<d\\d+> )?(?:(?:battery|ev|lithium|startup|start|up|maker|recycler|company|rival|firm|manufacturer|supplier) ){0,4}{KNOWN:company}(?=[,.;)]|for|in|from|<t|$)`,
    ),
  },
];

/** "X, owned by Y": the company stands first. */
const OWNED: readonly RegExp[] = [
  rule(
    "{ORG:company}(?:\\( [^)]{1,40} \\) )?(?:, )?(?:which |that )?(?:(?:is|are|was|will|be|would|has been|been|now|also|a|an|company|firm|unit|jointly|carmaker|automaker|maker|battery|the|electric|vehicle|<d\\d+>) ){0,6}(?<size>(?:(?:<r\\d+>|partly|partially|wholly|fully|majority|part|half|largely|mostly) ){0,2})(?:owned|controlled|held|taken over|acquired|bought) (?<size2>(?:<r\\d+> )?)by (?:the )?(?:<[cd]\\d+> (?:['’]s )?)?(?:[a-z-]+ ){0,4}?{ORG+:owner}",
  ),
  rule(
    "{ORG:company}(?:\\( [^)]{1,40} \\) )?, in which {ORG:owner}(?:holds |has |owns |held |owned )(?:an? )?(?<size>{PCT})",
  ),
  rule(
    "{ORG+:owner}(?:, [^,;.]{1,80} , )?(?:(?:has|have|had|said|it|they|also|taken|taking|took|will|is|are) ){0,5}(?:leads?|leading|led|the lead (?:on|in)|joined|participated in|backed) (?:an? |the )?(?<size>(?:[a-z0-9]+ ){0,2}(?:{MONEY})?)(?:[a-z0-9]+ ){0,4}?(?:round|investment|financing|funding) (?:for|in|of|into|by) (?:<d\\d+> |[a-z-]+ |<k\\d+> ){0,6}?{ORG:company}",
  ),
  rule(
    "{ORG:company}['’]s? (?<size>(?:[a-z0-9]+ |<m\\d+> ){0,4}?)(?:funding |financing |investment )?round (?:was |is |of <m\\d+> |has been ){0,2}led by (?:<d\\d+> )?(?:[a-z-]+ ){0,3}?{ORG+:owner}",
  ),
  rule("{KNOWN:owner}(?:owned|controlled) (?:[a-z-]+ ){0,2}{ORG:company}"),
  rule(
    "(?:partly|majority|wholly|part|fully|partially) owned by (?:the )?(?:<d\\d+> )?(?:[a-z-]+ ){0,3}{ORG:owner}, {ORG:company}",
  ),
  rule(
    "{ORG:company}, (?:which |that )?(?:has been |is |was |been |came )?under (?:the control of )?{ORG:owner}(?:['’]s? (?:control|ownership))?",
  ),
  rule(
    "(?<size>{PCT})(?:stake|share|interest|shareholding) in {ORG:company}(?:, )?(?:which is |is |was |currently |now )*(?:held|owned|bought|acquired|sold) by {ORG:owner}",
  ),
  rule(
    "{ORG:company}(?:has |have |had |also )*(?:rais(?:es|ed|ing)|secur(?:es|ed|ing)|receiv(?:es|ed|ing)|clos(?:es|ed)) (?<size>(?:[a-z-]+ ){0,3}{MONEY})(?:[^ .;]+ ){0,20}?(?:from|led by) (?:investors (?:including|such as|like) |investor )?(?:<d\\d+> )?(?:[a-z-]+ ){0,3}?{ORG+:owner}",
  ),
];

const NOT_A_STAKE =
  / (?:market share|share of (?:the )?(?:market|sales|production|exports|imports)|supply|a deal|order|orders|contract|cells|batteries) $/;

/** Who owns, buys, sells or controls how much of which company. */
export function findStakes(article: Article): { facts: StakeFact[]; passedOver: PassedOver[] } {
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
    for (const match of [...elliptical(sentence), ...furtherCompanies(sentence)])
      add(match, "holds", sentence);
  }
  return { facts, passedOver };

  function add(match: FoundStake, deed: StakeFact["deed"], sentence: Sentence): void {
    for (const owner of match.groups?.owner?.match(/<[a-z]\d+>/g) ?? []) {
      addOne({ 0: match[0], index: match.index, groups: { ...match.groups, owner } }, deed, sentence);
    }
  }

  function addOne(match: FoundStake, deed: StakeFact["deed"], sentence: Sentence): void {
    const read = readStake(article, sentence, match, deed);
    if (typeof read === "string")
      passedOver.push({
        kind: "stake",
        at: linePassage(article, sentence, match.index, match.index + match[0].length),
        why: read,
      });
    else if (read && !isKnown(facts, read)) facts.push(read);
  }
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
    unresolved: percent || money ? [] : [{ slot: "percent", why: "the size is not stated" }],
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
  return { ...rest, ...base, supporting: [...base.supporting, rest.evidence] };
}
