import type { SearchMessages } from "../messages/search.ts";

const figures = new Intl.NumberFormat("en-GB");
const plurals = new Intl.PluralRules("en-GB");

function hitsInFigures(hits: number): string {
  return `${figures.format(hits)} ${plurals.select(hits) === "one" ? "hit" : "hits"}`;
}

export const search: SearchMessages = {
  heading: "Search",
  label: "A name in any language, or words of a claim",
  results: "Hits",
  groups: {
    entry: "On the map",
    subject: "Places and organisations",
    document: "Documents",
    claim: "Claims",
  },
  place: "Place",
  organisation: "Organisation",
  count: (hits, words) =>
    words === "all"
      ? `${hitsInFigures(hits)}.`
      : `No exact match. ${hitsInFigures(hits)} with some of the words.`,
  more: (shown, hits) =>
    `The best ${figures.format(shown)} of ${figures.format(hits)} are listed. Add words to narrow.`,
  none: (question) => `Nothing found for “${question}”.`,
  nearest: "Was one of these meant?",
  examples: "For instance",
  foundIn: {
    names: "Also called",
    related: "Has to do with",
    words: "Described as",
    said: "In the words",
    claim: "A claim says",
  },
  notShown: {
    "other story": "in another story",
    "filtered away": "not among what is filtered",
    "not yet reported": "not yet reported at the time shown",
  },
  otherWords: {
    flow: "trade, supply, shipments, exports, imports, deliveries",
    facility: "plant, factory, works, production site",
    measure: "restriction, sanctions, export ban, embargo, export control",
    agreement: "agreement, contract, deal, memorandum of understanding, MoU",
  },
  failed: "The search cannot be opened: a file of it did not arrive.",
};
