import type { SnippetMessages } from "../messages/snippet.ts";

export const snippet: SnippetMessages = {
  line: "One line of HTML puts the map into your article: no account, no cookie, no script.",
  open: "Embed in a page…",
  heading: "Embed the map",

  story: "Story",
  view: "View",
  wholeStory: "The whole story",
  asSeen: "As I see it now",
  language: "Language",
  ratio: "Shape",
  ratios: { "16/9": "Wide, 16:9", "4/3": "Classic, 4:3", "1/1": "Square", "3/4": "Upright, 3:4" },
  data: "Data",
  live: "Always the latest",
  frozen: "As today, for good",
  frozenLine: (version) => `The embed keeps showing data version ${version}, whatever is corrected later.`,

  preview: "Preview",
  widths: { phone: "Phone", column: "Column", wide: "Wide" },

  code: "HTML to paste",
  codeLine: "The map comes only when a reader scrolls near it.",
  withScript: "As high as its content",
  scriptLine: "A small script of this site sets the height of the frame. It reads nothing of your page.",
  copy: "Copy HTML",
  copied: "The HTML is copied.",
  notCopied: "This browser does not let the page copy. The HTML is marked: copy it yourself.",
};
