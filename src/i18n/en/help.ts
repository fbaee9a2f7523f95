import type { HelpMessages } from "../messages/help.ts";

export const help: HelpMessages = {
  heading: "Help",
  readMap: {
    heading: "Reading the map",
    points: [
      "An arrow shows what goes from where to where. Its colour says what goes.",
      "A broken arrow with a red bar is trade that was stopped; hatching lies over the country a measure is against.",
      "Solid is under way, dashed is planned, dotted is only talked about; a question mark is doubtful or disputed. The legend names every mark.",
      "A plain width means that no document states a quantity. A ring means that the town is known, the site not.",
      "Pick a mark: the panel shows who says so, when, and in which words.",
    ],
  },
  readList: {
    heading: "Reading without the map",
    points: [
      "The list holds everything that is on the map, each entry as one sentence. It opens the same panel.",
      "The table sorts the same entries; the documents tell their claims in their own order.",
      "Filters and the strip of months decide what list, table and map show, all three alike.",
      "The search finds names in every language, words of claims, and documents.",
    ],
  },
  keys: {
    heading: "Keys",
    lines: {
      search: "Search",
      help: "This help",
      close: "Close what lies on top",
      tab: "Go on to the next control; the list is one stop",
      list: "In the list: move from entry to entry",
      map: "On the map, once it has the focus: move and zoom",
    },
    or: "or",
    single: "Use the one-key shortcuts / and ?",
  },
  theme: {
    heading: "Colours",
    names: { auto: "As the system has it", light: "Light", dark: "Dark", projector: "For a projector" },
  },
  failed: "The help cannot be opened: a file of it did not arrive.",
};
