import type { StakeFact } from "../extraction.ts";
import { itemOf, type Sentence } from "../scan.ts";
import { isSameOrganisation } from "./antecedent.ts";
import { type Article, itemsPassage, linePassage } from "./article.ts";
import type { FoundStake } from "./further-stakes.ts";
import { attributionOf, isNegated, isUnreal, modalityOf } from "./modality.ts";
import { nearestDate } from "./nearest-date.ts";

const NOT_A_STAKE =
  / (?:market share|share of (?:the )?(?:market|sales|production|exports|imports)|supply|a deal|order|orders|contract|cells|batteries) $/;

/**
 * The fact of a found stake; why it is none; or null where owner and company are not two organisations.
 * @param sizeless why the size is open, when none stands with it
 */
export function readStake(
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
