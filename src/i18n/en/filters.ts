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
    technology: "Know-how",
    ownership: "Ownership",
    measure: "Restrictive measure",
    agreement: "Agreement",
    "vehicle plant": "Vehicle plant",
    gigafactory: "Gigafactory",
  },
  remove: "Remove the filter",
  clearAll: "Clear all",
  count: (shown, of) => `${shown} of ${entries(of)}`,
  show: (count) => `Show ${entries(count)}`,
  none: {
    filters: "No entry has all of what the filters ask for.",
    time: "No entry is left at this time.",
    story: "No entry belongs to this story.",
  },
  whatToLift: "To see entries again, lift one of these:",
  liftAll: "Lifting one of them alone shows nothing.",
  liftFacet: (facet, values, count) => `${facet}: ${values} (${entries(count)} without it)`,
  liftTime: (count) => `The time looked at (${entries(count)} at any time)`,
  liftStory: (title, count) => `The story ${title} (${entries(count)} in all stories)`,
  changed: (shown, of) =>
    shown === 0 ? "No entry with these filters." : `${shown} of ${entries(of)} with these filters.`,
  cleared: (count) => `No filter: ${entries(count)}.`,
  failed: "The filters did not arrive. Reload the page to try again.",
};
