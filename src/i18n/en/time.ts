import type { TimeMessages } from "../messages/time.ts";

const plurals = new Intl.PluralRules("en-GB");

function entries(count: number): string {
  return plurals.select(count) === "one" ? `${count} entry` : `${count} entries`;
}

export const time: TimeMessages = {
  heading: "What had been reported by when",
  undated: "Undated",
  everything: "Everything",
  all: "All",
  asOf: (month) => `As of ${month}`,
  said: (when, sentence) => `${when}: ${sentence}`,
  reported: ({ shown, all }) => {
    if (shown === all) return `all of ${entries(all)} reported.`;
    if (shown === 0) return `none of ${entries(all)} reported yet.`;
    return `${shown} of ${entries(all)} reported; the others were reported later.`;
  },
  undatedOnly: ({ shown, all }) => `${shown} of ${entries(all)}; no document says when.`,
  allReported: (count) => `Everything reported: ${entries(count)}.`,
  undatedStay: "Entries without a date stay.",
  count: ({ shown, all }) => `${shown} of ${all}`,
  play: { word: "Play", name: "Play the months in turn" },
  next: { word: "Next", name: "Next month with a report" },
  failed: "The time control cannot be shown: a file of it did not arrive.",
  key: {
    published: "published",
    inferred: "date inferred",
    "spoken of": "time spoken of",
  },
  span: (from, to) => (from === to ? `Published in ${from}.` : `Published from ${from} to ${to}.`),
};
