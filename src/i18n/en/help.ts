import type { HelpMessages } from "../messages/help.ts";

export const help: HelpMessages = {
  heading: "Help",
  readMap: {
    heading: "Reading the map",
    points: [
      "An arrow shows what moves from where to where. Its color shows the kind: batteries, vehicles, investment and so on.",
      "A red bar across an arrow means that the trade is halted. Hatching covers a country that a restrictive measure is against.",
      "Solid lines are ongoing, dashed lines announced, dotted lines under discussion. A question mark means in doubt or claimed. The legend explains every mark.",
      "A standard width means that no document gives a figure. A ring means that the town is known but not the site.",
      "Select a mark to see who says so, when, and in what words.",
    ],
  },
  readList: {
    heading: "Reading without the map",
    points: [
      "The list has everything on the map, one sentence per entry, and opens the same panel.",
      "The table sorts the same entries. The documents view goes through each article claim by claim.",
      "Filters and the timeline change the list, the table and the map together.",
      "Search finds names in any language, words in claims, and documents.",
    ],
  },
  keys: {
    heading: "Keyboard",
    lines: {
      search: "Search",
      help: "This help",
      close: "Close top panel",
      tab: "Go to the next control; the list is one stop",
      list: "In the list: move from entry to entry",
      map: "On the map, when it has focus: move and zoom",
    },
    or: "or",
    single: "Use the one-key shortcuts / and ?",
  },
  theme: {
    heading: "Colors",
    names: { auto: "Match system", light: "Light", dark: "Dark", projector: "Projector" },
  },
  failed: "Help could not be loaded. Reload the page to try again.",
};
