import type { PlaceMention } from "../extraction.ts";
import type { Sentence } from "../scan.ts";

const WORDS = "(?:[a-z-]+ ){0,5}?";
/** "Chinese carmaker X", "South Korea's X", "X, a Swedish battery maker", "Toronto-based X" (a town of a known country). */
const BEFORE = new RegExp(` (?<nation><[dc]\\d+>) (?:['’]s )?(?!and |, )${WORDS}(?<org><[ou]\\d+>) `, "g");
const AFTER = new RegExp(
  ` (?<org><[ou]\\d+>) , (?:an?|the) (?<nation><d\\d+>) ${WORDS}(?:maker|company|manufacturer|startup|producer|supplier|firm|giant|group|automaker|carmaker) `,
  "g",
);
const MAKER =
  / (?:maker|company|manufacturer|startup|producer|supplier|firm|giant|group|automaker|carmaker|manufacturers|makers|brand|rival|up) $/;

/** Where the text itself says that its organisations are from: full name → country. */
export function nationalities(sentences: readonly Sentence[]): ReadonlyMap<string, PlaceMention> {
  const found = new Map<string, PlaceMention>();
  for (const sentence of sentences) {
    for (const pattern of [BEFORE, AFTER]) {
      for (const match of sentence.line.matchAll(pattern)) {
        const nation = sentence.items[Number(/\d+/.exec(match.groups?.nation ?? "")?.[0])];
        const organisation = sentence.items[Number(/\d+/.exec(match.groups?.org ?? "")?.[0])]?.organisation;
        const between = match[0].slice(0, match[0].lastIndexOf("<"));
        const isClose = / <[dc]\d+> (?:['’]s )?$/.test(between) || MAKER.test(between) || pattern === AFTER;
        if (!nation?.place || !organisation || !isClose || nation.place.precision === "region") continue;
        if (!found.has(organisation.fullName)) found.set(organisation.fullName, nation.place);
      }
    }
  }
  return found;
}
