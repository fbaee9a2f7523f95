import { type Item, itemsIn, type Sentence } from "../scan.ts";
import { NOUN } from "./agreement-ways.ts";
import { isSameOrganisation } from "./antecedent.ts";

/** The parties among some items, each once; companies alone where there are two. */
export function partiesOf(sentence: Sentence, items: readonly Item[]): Item[] {
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
export function officersSign(sentence: Sentence) {
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
