import type { OrganisationMention } from "../extraction.ts";
import { isSameOrganisation } from "./antecedent.ts";
import type { Article } from "./article.ts";

/** Two organisations of which the article says that one belongs to the other. */
type Kin = readonly [OrganisationMention, OrganisationMention];

const BODY =
  "(?:subsidiary|unit|arm|division|brand|affiliate|business|joint venture|venture|company|spin off)";
const WAYS = [
  // "Volkswagen's battery subsidiary PowerCo"
  new RegExp(` <o(\\d+)> ['’]s (?:[a-z-]+ ){0,4}${BODY} ,? ?<[ou](\\d+)> `, "g"),
  // "PowerCo, a subsidiary of Volkswagen"; "X, the joint venture of A and B"
  new RegExp(
    ` <[ou](\\d+)> (?:, |\\( )(?:which is )?(?:an? |the |its )?(?:[a-z-]+ ){0,4}${BODY} (?:of|between|by) <[ou](\\d+)> (?:(?:and|with|,) <[ou](\\d+)> )?`,
    "g",
  ),
  // "PowerCo, owned by Volkswagen"; "Geely-owned Polestar"
  / <[ou](\d+)> (?:, )?(?:which is )?(?:wholly |majority |partly )?(?:owned|controlled|backed) by <[ou](\d+)> /g,
  / <[ou](\d+)> (?:owned|controlled) <[ou](\d+)> /g,
];

/** Parents and subsidiaries, and ventures with their partners, as the sentences of an article name them. */
export function kinNamed(article: Article): readonly Kin[] {
  const kin: Kin[] = [];
  for (const { line, items } of article.sentences) {
    for (const [one, ...others] of WAYS.flatMap((way) =>
      [...line.matchAll(way)].map((match) => match.slice(1)),
    )) {
      const first = items[Number(one ?? -1)]?.organisation;
      for (const other of others) {
        const second = items[Number(other ?? -1)]?.organisation;
        if (first && second) kin.push([first, second]);
      }
    }
  }
  return kin;
}

/** Whether one of some organisations is kin to one of others. */
export function areKin(
  kin: readonly Kin[],
  some: readonly OrganisationMention[],
  others: readonly OrganisationMention[],
): boolean {
  const has = (list: readonly OrganisationMention[], wanted: OrganisationMention) =>
    list.some((one) => isSameOrganisation(one, wanted));
  return kin.some(([a, b]) => (has(some, a) && has(others, b)) || (has(some, b) && has(others, a)));
}
