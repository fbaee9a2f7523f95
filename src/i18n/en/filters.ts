import type { FilterMessages } from "../messages/filters.ts";

const plurals = new Intl.PluralRules("en-GB");

function entries(count: number): string {
  return `${count} ${plurals.select(count) === "one" ? "entry" : "entries"}`;
}

export const filters: FilterMessages = {
  toolbar: "View and filters",
  ways: { list: "List", table: "Table", document: "Documents" },
  heading: "Filter",
  headingOn: (wanted) => `Filter: ${wanted} on`,
  facets: { kind: "Kind", status: "Status", document: "Document", country: "Country" },
  kinds: {
    batteries: "Batteries",
    vehicles: "Vehicles",
    "raw materials": "Raw materials",
    investment: "Investment",
    technology: "Technology",
    ownership: "Ownership",
    measure: "Restrictive measure",
    agreement: "Agreement",
    "vehicle plant": "Vehicle plant",
    gigafactory: "Gigafactory",
  },
  remove: "Remove the filter",
  clearAll: "Clear all",
  doubtful: "Only what is doubtful",
  count: (shown, of) => `${shown} of ${entries(of)}`,
  show: (count) => `Show ${entries(count)}`,
  none: {
    filters: "No entries match.",
    time: "No entries at this date.",
    story: "This story has no entries.",
  },
  whatToLift: "To see entries again, remove one of these:",
  liftAll: "Remove more than one.",
  liftFacet: (facet, values, count) => `${facet}: ${values} (${entries(count)} without it)`,
  liftTime: (count) => `Date shown (${entries(count)} at any date)`,
  liftStory: (title, count) => `Story: ${title} (${entries(count)} in all stories)`,
  changed: (shown, of) =>
    shown === 0 ? "No entries match these filters." : `${shown} of ${entries(of)} with these filters.`,
  cleared: (count) => `No filters: ${entries(count)}.`,
  failed: "The filters could not be loaded. Reload the page to try again.",
};
