import type { ShareMessages } from "../messages/share.ts";

export const share: ShareMessages = {
  open: "Share",
  heading: "Share and download",
  notLoaded: "This part of the page could not be loaded. Try again when you are online.",

  link: "Link",
  linkLine: "Opens exactly what you see: story, filters, date, selection and map position.",
  linkLabel: "Link to this view",
  copy: "Copy link",
  copied: "The link is copied.",
  notCopied:
    "This browser does not let the page copy. The link is selected: copy it with the keyboard or menu.",
  handOn: "Send with…",

  picture: "Picture",
  pictureLine: "The map as you see it, with title, legend, credits and link.",
  png: "Save as PNG",
  svg: "Save as SVG",

  data: "Data",
  dataLine: (entries) =>
    `The ${entries === 1 ? "one entry" : `${entries} entries`} you see, each under its own id.`,
  geojson: "GeoJSON, for maps",
  csv: "CSV, for spreadsheets",
  claimsCsv: "CSV, claim by claim",
  jsonld: "JSON-LD, for the quoted evidence",
  licence:
    "Free to use under CC BY 4.0 with credit to Battery Routes. The articles belong to their publishers.",

  working: "One moment…",
  saved: (file) => `Saved as ${file}.`,
  failed: "That did not work: a file is missing or the browser refused. Try again.",

  columns: {
    id: "id",
    origin: "Origin",
    destination: "Destination",
    longitude: "longitude",
    latitude: "latitude",
    value: "Quantity, number",
    unit: "Quantity, unit",
    isoDate: "Date, ISO 8601",
    says: "What is said",
    documents: "Documents",
    claims: "Claims",
    entries: "Entries",
    evidence: "Sources, quoted",
    link: "Link",
  },
  units: { vehicle: "vehicles", battery: "batteries", tonne: "tonnes", person: "people" },
  cut: "… Cut here: the whole is in the GeoJSON.",
  documentLine: (publisher, title) => `${publisher}: ${title}`,
  evidenceLine: ({ phrase, paragraph }) => `“${phrase}” (paragraph ${paragraph})`,

  pictureNotes: {
    filtered: (words, shown, all) => `Filtered: ${words}. Shown: ${shown} of ${all} entries.`,
    asOf: (month) => `As reported by the end of ${month}.`,
    undated: "Undated entries only.",
    picked: (name) => `Selected: ${name}.`,
  },
  pictureCredits: (publishers) =>
    `Facts: articles by ${publishers}, all listed at the link. Outlines: Natural Earth. Borders as recognized by the United Nations, dashed where disputed; they imply no position. CC BY 4.0, Battery Routes.`,
};
