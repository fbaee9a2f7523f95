import type { ClassCopyMessages } from "../messages/class-copy.ts";

export const classCopy: ClassCopyMessages = {
  heading: "For class, without a network",
  line: "One file with everything in it: map, evidence, tours, notes, handouts, languages. Save it, carry it on a stick, open it with a double click.",
  save: "Save the class copy",
  notStarted:
    "This browser is too old for the live map in this file. Chrome or Edge 102, Firefox 115 and Safari 16.4 show it. The list below holds the same entries.",
  storyIsHere: "The story with its live map is in the file that this sheet was printed from.",
};
