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
  walk: "Through the document",
  onTheMap: "On the map",
  allOf: (name) => `All that is said of ${name}`,
  leftOut: "Left out of the map",
  nothingLeftOut: "Nothing of this document was left out.",
  others: "The other documents",
  story: (title) => `story: ${title}`,
  opened: (paragraph, says, name) =>
    `Paragraph ${paragraph}: ${says}${name === null ? "" : ` On the map: ${name}.`}`,
  documentOpened: (title, claims) => `Document: ${title}, ${counted(claims, "claim", "claims")}.`,
  failed: "The document view did not arrive. The list holds the same claims.",

  topics: {
    being: "What it is",
    making: "What it can make, did make and is meant to make",
    going: "What flows",
    stopping: "Who stopped what",
    owning: "Who owns whom",
    agreeing: "Who signed what",
    withheld: "What is not disclosed",
    other: "What else is said",
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
      "other times": "of different times",
      differ: "they differ",
    },
    keptApart: "Each row counts something else: a figure of one row does not contradict a figure of another.",
    agreement: (rows) =>
      rows === 0
        ? "No figure is stated by more than one document."
        : `Where several documents state the same thing (${counted(rows, "row", "rows")}), they agree.`,
    differing: (things) => `The documents differ on: ${conjunction.format(things)}.`,
  },

  subjects: {
    kinds: { place: "Place", organisation: "Organisation" },
    names: "Names",
    position: "On the map",
    shareNotStated: "how much is not stated",
    owners: "Owners",
    entries: "Has to do with",
    noEntries: "Nothing on the map has to do with it.",
    noClaims: "No document says anything of it alone.",
  },

  notYetReported: (date) => `Not reported yet by ${date}.`,
  notYetPublished: (date) => `Not published yet by ${date}.`,
  notUndated: "Documents give a date for this; the map shows only what none dates.",
  liftTime: "Show everything reported",
};
