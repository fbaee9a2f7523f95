import type { SnippetMessages } from "../messages/snippet.ts";

export const snippet: SnippetMessages = {
  line: "One line of HTML puts the map in your article: no account, no cookies, no script.",
  open: "Embed in a page…",
  heading: "Embed the map",

  story: "Story",
  view: "View",
  wholeStory: "The whole story",
  asSeen: "My current view",
  language: "Language",
  ratio: "Shape",
  ratios: { "16/9": "Wide, 16:9", "4/3": "Classic, 4:3", "1/1": "Square", "3/4": "Portrait, 3:4" },
  data: "Data",
  live: "Always up to date",
  frozen: "Freeze this version",
  frozenLine: (version) => `The embed stays at data version ${version}, whatever is corrected later.`,

  preview: "Preview",
  widths: { phone: "Phone", column: "Column", wide: "Wide" },

  code: "HTML to paste",
  codeLine: "The map loads only when a reader scrolls near it.",
  withScript: "Fit height to content",
  scriptLine: "A small script of this site sets the height of the frame. It reads nothing of your page.",
  copy: "Copy HTML",
  copied: "The HTML is copied.",
  notCopied:
    "This browser does not let the page copy. The HTML is selected: copy it with the keyboard or menu.",
};
