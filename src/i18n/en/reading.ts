import type { ReadingMessages } from "../messages/reading.ts";

const plurals = new Intl.PluralRules("en-GB");
const conjunction = new Intl.ListFormat("en-GB", { type: "conjunction" });

function counted(count: number, one: string, other: string): string {
  return `${count} ${plurals.select(count) === "one" ? one : other}`;
}

export const reading: ReadingMessages = {
  document: "Document",
  backToList: "Back to the list",
  openAt: (publisher) => `Open at ${publisher}`,
  writtenIn: (languageName) => `written in ${languageName}`,
  claims: (count) => `What it says: ${counted(count, "claim", "claims")}`,
  paragraph: (number) => `Paragraph ${number}`,
  paragraphs: (paragraphs) => `${/\D/.test(paragraphs) ? "Paragraphs" : "Paragraph"} ${paragraphs}`,
  previous: "Previous claim",
  next: "Next claim",
  position: (position, count) => `${position} of ${count}`,
  walk: "Step through the document",
  onTheMap: "On the map",
  allOf: (name) => `All claims about ${name}`,
  leftOut: "Left off the map",
  nothingLeftOut: "Nothing in this document was left out.",
  others: "The other documents",
  story: (title) => `story: ${title}`,
  opened: (paragraph, says, name) =>
    `Paragraph ${paragraph}: ${says}${name === null ? "" : ` On the map: ${name}.`}`,
  documentOpened: (title, claims) => `Document: ${title}, ${counted(claims, "claim", "claims")}.`,
  failed: "The document could not be loaded. The list has the same claims.",

  topics: {
    being: "What it is",
    making: "Capacity, output and plans",
    going: "What goes where",
    stopping: "Who halted what",
    owning: "Who owns what",
    agreeing: "Who signed what",
    withheld: "Not disclosed",
    other: "Other claims",
  },
  inDocument: (paragraph) => `In the document: paragraph ${paragraph}`,
  readDocument: (claims) => `Read it claim by claim (${claims})`,
  fromDocuments: (count) => counted(count, "document", "documents"),
  publisherOf: (publisher, date) => `${publisher}, ${date}`,

  sideBySide: {
    heading: "Side by side",
    counts: (documents, figures) =>
      `${counted(documents, "document", "documents")}, ${counted(figures, "figure", "figures")}`,
    amountOf: (measurand, of) => `${measurand}: ${of}`,
    thing: "What is counted",
    said: "What is said",
    saidBy: "Who says it",
    verdicts: {
      single: "one document",
      agree: "they agree",
      "other times": "different periods",
      differ: "they differ",
    },
    keptApart:
      "Each row counts something different, so figures in different rows do not contradict each other.",
    agreement: (rows) =>
      rows === 0
        ? "No figure appears in more than one document."
        : `Where several documents give the same figure (${counted(rows, "row", "rows")}), they agree.`,
    differing: (things) => `The documents differ on: ${conjunction.format(things)}.`,
  },

  subjects: {
    kinds: { place: "Place", organisation: "Company or agency" },
    names: "Names",
    position: "On the map",
    shareNotStated: "share not stated",
    owners: "Owners",
    entries: "Related",
    noEntries: "Nothing on the map is related.",
    noClaims: "No separate claims.",
  },

  notYetReported: (date) => `Not yet reported as of ${date}.`,
  notYetPublished: (date) => `Not yet published as of ${date}.`,
  notUndated: "This entry has a date; the map now shows undated entries only.",
  liftTime: "Show all dates",
};
