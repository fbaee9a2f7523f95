import type { TimeMessages } from "../messages/time.ts";

const plurals = new Intl.PluralRules("en-GB");

function entries(count: number): string {
  return plurals.select(count) === "one" ? `${count} entry` : `${count} entries`;
}

export const time: TimeMessages = {
  heading: "Reported, month by month",
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
  undatedOnly: ({ shown, all }) => `${shown} of ${entries(all)}; no date given.`,
  allReported: (count) => `${count === 1 ? "One entry" : `All ${entries(count)}`}.`,
  undatedStay: "Undated entries stay on the map.",
  count: ({ shown, all }) => `${shown} of ${all}`,
  play: { word: "Play", name: "Play month by month" },
  next: { word: "Next", name: "Next month with a report" },
  failed: "The timeline could not be loaded. Reload the page to try again.",
  key: {
    published: "published",
    inferred: "date inferred",
    "spoken of": "time covered",
    closer: "years drawn closer together",
  },
  span: (from, to) => (from === to ? `Published in ${from}.` : `Published from ${from} to ${to}.`),
};
