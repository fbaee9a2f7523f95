import type { ShareMessages } from "../messages/share.ts";

export const share: ShareMessages = {
  open: "Share",
  heading: "Share and take away",
  notLoaded: "This part of the page did not arrive. Try again when you are online.",

  link: "Link",
  linkLine: "It opens exactly what you see: story, filters, time, what is picked, and where the map is.",
  linkLabel: "Link to this view",
  copy: "Copy link",
  copied: "The link is copied.",
  notCopied:
    "This browser does not let the page copy. The link is marked: copy it with your keyboard or menu.",
  handOn: "Send it with…",

  picture: "Picture",
  pictureLine: "The map as it is now, with title, legend, credits and link.",
  png: "Save as PNG",
  svg: "Save as SVG",

  data: "Data",
  dataLine: (entries) =>
    `The ${entries === 1 ? "one entry" : `${entries} entries`} you see, each under its own id.`,
  geojson: "GeoJSON, for maps",
  csv: "CSV, for spreadsheets",
  jsonld: "JSON-LD, the evidence",
  licence: "Free to use under CC BY 4.0, naming Battery Routes. The articles belong to their publishers.",

  working: "One moment…",
  saved: (file) => `Saved as ${file}.`,
  failed: "That did not work: a file it needs did not arrive, or the browser refused. Try again.",

  columns: {
    id: "id",
    documents: "Documents",
    claims: "Claims",
    evidence: "Words it rests on",
  },
  documentLine: (publisher, title) => `${publisher}: ${title}`,
  evidenceLine: ({ phrase, publisher, paragraph, address }) =>
    `“${phrase}” (${publisher}, paragraph ${paragraph}${address === null ? "" : `, ${address}`})`,

  pictureNotes: {
    filtered: (words, shown, all) => `Filtered: ${words}. Shown: ${shown} of ${all} entries.`,
    asOf: (month) => `As reported by the end of ${month}.`,
    undated: "Only what no document dates.",
    picked: (name) => `Picked: ${name}.`,
  },
  pictureCredits: (publishers) =>
    `Facts: articles of ${publishers}, each named at the link. Outlines: Natural Earth; borders as recognised by the United Nations, dashed where disputed; they imply no position. CC BY 4.0, Battery Routes.`,
};
