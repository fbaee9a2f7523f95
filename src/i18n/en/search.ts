import type { SearchMessages } from "../messages/search.ts";

const figures = new Intl.NumberFormat("en-GB");
const plurals = new Intl.PluralRules("en-GB");

function hitsInFigures(hits: number): string {
  return `${figures.format(hits)} ${plurals.select(hits) === "one" ? "result" : "results"}`;
}

export const search: SearchMessages = {
  heading: "Search",
  label: "A name in any language, or words from a claim",
  results: "Results",
  groups: {
    entry: "On the map",
    subject: "Companies and places",
    document: "Documents",
    claim: "Claims",
  },
  place: "Place",
  organisation: "Company or agency",
  count: (hits, words) =>
    words === "all"
      ? `${hitsInFigures(hits)}.`
      : `No exact match. ${hitsInFigures(hits)} with some of the words.`,
  more: (shown, hits) =>
    `The best ${figures.format(shown)} of ${figures.format(hits)} are listed. Add words to narrow.`,
  none: (question) => `Nothing found for “${question}”.`,
  nearest: "Did you mean:",
  examples: "Examples",
  foundIn: {
    names: "Also known as",
    related: "Related",
    words: "Description",
    said: "Quoted",
    claim: "Claim",
  },
  notShown: {
    "other story": "in another story",
    "filtered away": "hidden by filters",
    "not yet reported": "not yet reported at the date shown",
  },
  otherWords: {
    flow: "trade, supply, shipments, exports, imports, deliveries",
    facility: "plant, factory, works, production site",
    measure: "restriction, sanctions, export ban, embargo, export control",
    agreement: "agreement, contract, deal, memorandum of understanding, MoU",
  },
  failed: "Search could not be loaded. Reload the page to try again.",
};
