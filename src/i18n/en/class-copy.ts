import type { ClassCopyMessages } from "../messages/class-copy.ts";

export const classCopy: ClassCopyMessages = {
  heading: "For class, offline",
  line: "One file with everything: map, sources, tours, notes, handouts, all languages. Save it, carry it on a USB stick, open it with a double-click.",
  save: "Save the class copy",
  notStarted:
    "This browser is too old for the interactive map in this file, which needs Chrome or Edge 102, Firefox 115 or Safari 16.4. The list below has the same entries.",
  storyIsHere: "The interactive map of this story is in the file this sheet was printed from.",
};
