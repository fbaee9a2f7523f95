import type { Period, Unit } from "../model/kinds.ts";
import { actions } from "./en/actions.ts";
import { classCopy } from "./en/class-copy.ts";
import { embed } from "./en/embed.ts";
import { filters } from "./en/filters.ts";
import { glossary } from "./en/glossary.ts";
import { help } from "./en/help.ts";
import { method } from "./en/method.ts";
import { provenance } from "./en/provenance.ts";
import { reading } from "./en/reading.ts";
import { search } from "./en/search.ts";
import { share } from "./en/share.ts";
import { snippet } from "./en/snippet.ts";
import { table } from "./en/table.ts";
import { time } from "./en/time.ts";
import type { AmountWords, Messages, StakeWords } from "./messages.ts";

const FORMAT_TAG = "en-GB";
/** American spelling: "rubles". Dates keep the day before the month. */
const MONEY_TAG = "en-US";
const plurals = new Intl.PluralRules(FORMAT_TAG);
const figures = new Intl.NumberFormat(FORMAT_TAG, { maximumFractionDigits: 2 });
const conjunction = new Intl.ListFormat(FORMAT_TAG, { type: "conjunction" });

/** "1 flow", "2 flows". */
function counted(count: number, one: string, other: string): string {
  return `${figures.format(count)} ${plurals.select(count) === "one" ? one : other}`;
}

/** What there is none of goes without saying. */
function some(count: number, one: string, other: string): string[] {
  return count === 0 ? [] : [counted(count, one, other)];
}

const SMALL_NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** A small number in words, as in running text. */
function inWords(count: number): string {
  return SMALL_NUMBERS[count] ?? figures.format(count);
}

/** In a sentence, unlike in a heading, some countries take an article. */
function withArticle(place: string): string {
  return place.startsWith("United ") ? `the ${place}` : place;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase(FORMAT_TAG) + text.slice(1);
}

const UNIT_NOUNS: Record<Exclude<Unit, "percent" | "RUB" | "USD" | "KRW" | "EUR">, [string, string]> = {
  vehicle: ["vehicle", "vehicles"],
  battery: ["battery", "batteries"],
  GWh: ["GWh", "GWh"],
  tonne: ["tonne", "tonnes"],
  person: ["person", "people"],
};

const PERIODS: Record<Period, string> = {
  year: " a year",
  month: " a month",
  day: " a day",
  contract: " over the whole contract",
};

function valueWithUnit({ value, unit }: AmountWords): string {
  switch (unit) {
    case "percent":
      return `${figures.format(value)}%`;
    case "RUB":
    case "USD":
    case "KRW":
    case "EUR":
      return new Intl.NumberFormat(MONEY_TAG, {
        style: "currency",
        currency: unit,
        currencyDisplay: "name",
        notation: "compact",
        compactDisplay: "long",
        minimumFractionDigits: 0,
        maximumFractionDigits: 2,
      }).format(value);
    default:
      return counted(value, ...UNIT_NOUNS[unit]);
  }
}

function amount(words: AmountWords): string {
  const fewer = words.bound === "less than" && ["vehicle", "battery", "person"].includes(words.unit);
  const bound = words.bound === "exactly" ? "" : `${fewer ? "fewer than" : words.bound} `;
  return bound + valueWithUnit(words) + (words.per ? PERIODS[words.per] : "");
}

const ORDINALS = ["first", "second", "third", "fourth"];

/** "by the second half of 2025", but "by 2025". */
function withThe(date: string): string {
  return ORDINALS.some((ordinal) => date.startsWith(ordinal)) ? `the ${date}` : date;
}

const STATUS_NOT_STATED = "status not reported";
const STATUS_UNKNOWN = "Status not reported.";

const statuses: Messages["statuses"] = {
  operating: "operating",
  "under construction": "under construction",
  announced: "announced",
  considered: "under discussion",
  "in doubt": "in doubt",
  halted: "halted",
  ended: "ended",
  claimed: "claimed",
};

const measureStatuses: Messages["measureStatuses"] = {
  proposed: "under consideration",
  "in force": "in force",
  suspended: "suspended",
  ended: "no longer in force",
  claimed: "claimed",
};

const HALTS = { past: "halted in the past", claimed: "halt claimed" };

const flowStatus: Messages["flowStatus"] = (kind, status, halt = null) => {
  if (halt === "past" || halt === "claimed") return HALTS[halt];
  if (status !== "operating") return statuses[status];
  return kind === "ownership" ? "owned" : "ongoing";
};

const CLAIMED = "An article claims it; nothing else was found to support it.";

const facilityStatusMeaning: Messages["facilityStatusMeaning"] = {
  operating: "In operation.",
  "under construction": "Being built.",
  announced: "Planned.",
  considered: "Under discussion.",
  "in doubt": "Planned; the plan is in doubt.",
  halted: "Halted.",
  ended: "Closed.",
  claimed: CLAIMED,
};

const flowStatusMeaning: Messages["flowStatusMeaning"] = {
  operating: "Ongoing.",
  "under construction": "Being set up.",
  announced: "Planned.",
  considered: "Under discussion.",
  "in doubt": "Planned; the plan is in doubt.",
  halted: "Halted.",
  ended: "Ended.",
  claimed: CLAIMED,
};

const haltMeaning: Messages["haltMeaning"] = {
  past: "Halted in the past.",
  claimed: "An article claims a halt; nothing else was found to support it.",
};

const measureStatusMeaning: Messages["measureStatusMeaning"] = {
  proposed: "Under consideration.",
  "in force": "In force.",
  suspended: "Suspended.",
  ended: "No longer in force.",
  claimed: CLAIMED,
};

type FlowWords = Parameters<Messages["flowName"]>[0];

const flowName: Messages["flowName"] = (words) => {
  const { commodity, origin, destination, stake } = words;
  if (stake) return owned(words, stake);
  return `${capitalised(commodity)}, ${origin === destination ? `within ${origin}` : `${origin} to ${destination}`}`;
};

/** "Geely (China) holds 34.02% of Renault Korea (South Korea)"; what is not held yet, or no longer, has no verb. */
function owned({ origin, destination, status }: FlowWords, { owner, company, size, control }: StakeWords) {
  const [who, whom] = [`${owner} (${origin})`, `${company} (${destination})`];
  if (status !== "operating" && status !== null) {
    return control ? `Control of ${whom} by ${who}` : `Stake of ${who} in ${whom}`;
  }
  if (control) return `${who} controls ${whom}`;
  return size?.unit === "percent"
    ? `${who} holds ${amount(size)} of ${whom}`
    : `${who} holds a stake in ${whom}`;
}

/** What is owned says so itself. */
function isToldByName({ stake, status }: FlowWords): boolean {
  return stake != null && status === "operating";
}

function flowMeaning({ status, halt }: FlowWords): string {
  if (halt === "past" || halt === "claimed") return haltMeaning[halt];
  return status ? flowStatusMeaning[status] : STATUS_UNKNOWN;
}

function fromTo({ origin, destination }: { origin: string; destination: string }): string {
  if (origin === destination) return `within ${withArticle(origin)}`;
  return `from ${withArticle(origin)} to ${withArticle(destination)}`;
}

export const en = {
  tag: "en",
  formatTag: FORMAT_TAG,

  siteName: "Battery Routes",
  skip: {
    heading: "Skip",
    list: "Skip to list",
    map: "Skip to map",
    time: "Skip to timeline",
    evidence: "Skip to open entry",
  },
  tools: "Tools",
  stories: "Stories",
  overview: "Overview",
  overviewTitle: "Where batteries go, and who stopped them",
  overviewLine: ({ document, flow, facility, measure, agreement }) =>
    `${conjunction.format([
      ...some(flow, "flow", "flows"),
      ...some(facility, "plant", "plants"),
      ...some(measure, "restrictive measure", "restrictive measures"),
      ...some(agreement, "agreement", "agreements"),
    ])} from ${inWords(document)} news ${document === 1 ? "article" : "articles"} on batteries and electric vehicles. Red bar: trade halted.`,
  languageLabel: "Language",
  printHandout: "Print a handout",
  description:
    "Plants, trade flows and sanctions in the battery and electric-vehicle business, as published articles report them. Every mark on the map leads to the words behind it.",
  pageTitle: (story) => (story === null ? "Battery Routes" : `${story} · Battery Routes`),

  list: {
    heading: "Everything on the map",
    groups: {
      facility: "Plants",
      flow: "Flows",
      measure: "Restrictive measures",
      agreement: "Agreements",
    },
    count: (entries) => counted(entries, "entry", "entries"),
    claims: (claims) => counted(claims, "claim", "claims"),
    alsoSaid: "Companies and places",
    alsoSaidLine: "Claims about companies, agencies and places that have no mark of their own.",
    organisations: "Companies and agencies",
    places: "Places",
  },

  limits: {
    heading: "What this map cannot tell you",
    overview: (documents) => [
      `It rests on ${inWords(documents)} ${documents === 1 ? "article" : "articles"} and makes no claim about what happened after ${documents === 1 ? "it" : "them"}.`,
      "No article states a quantity for most of the flows, so the width of their lines stands for no number.",
      "What is not on the map may exist all the same: these articles do not mention it.",
    ],
  },

  entryTypes: { facility: "Plant", flow: "Flow", measure: "Restrictive measure", agreement: "Agreement" },
  facilityKinds: { "vehicle plant": "vehicle plant", gigafactory: "gigafactory" },
  statuses,
  measureStatuses,
  documentKinds: {
    "own reporting": "own reporting",
    "press release": "press release",
    rewrite: "rewrite of another report",
    aggregator: "aggregator",
    "not known": "kind of article not known",
  },
  certainties: { certain: "certain", "less-certain": "less certain", uncertain: "uncertain" },
  exceptionStatuses: { considered: "under consideration", "in force": "in force" },
  flowStatus,
  flowStatusMeaning,
  haltMeaning,
  facilityStatusMeaning,
  measureStatusMeaning,
  statusNotStated: STATUS_NOT_STATED,

  flowName,
  flowSentence: (words) => {
    if (isToldByName(words)) return flowName(words);
    const { kind, status, halt } = words;
    return `${flowName(words)}, ${status ? flowStatus(kind, status, halt) : STATUS_NOT_STATED}`;
  },
  facilitySentence: ({ name, kind, status }) =>
    `${name}, ${kind}, ${status ? statuses[status] : STATUS_NOT_STATED}`,
  measureSentence: ({ name, status }) => `${name}, ${status ? measureStatuses[status] : STATUS_NOT_STATED}`,
  agreementSentence: ({ name, place }) =>
    place ? `${name}, signed in ${place}` : `${name}, place not stated`,
  flowIs: (words) => {
    if (isToldByName(words)) return `${flowName(words)}.`;
    const name = words.stake ? flowName(words) : `${capitalised(words.commodity)} ${fromTo(words)}`;
    return `${name}. ${flowMeaning(words)}`;
  },
  facilityIs: ({ kind, place, operator, status }) =>
    `A ${kind} in ${place}, operated by ${operator}. ${
      status ? facilityStatusMeaning[status] : STATUS_UNKNOWN
    }`,
  measureIs: ({ imposedBy, against, goods, status }) =>
    `A restriction by ${withArticle(imposedBy)} against ${withArticle(against)}, on ${goods}. ${
      status ? measureStatusMeaning[status] : STATUS_UNKNOWN
    }`,
  agreementIs: ({ parties, place, subject }) =>
    `An agreement between ${conjunction.format(parties)}${subject ? ` on ${subject}` : ""}, ${
      place ? `signed in ${place}` : "signing place not stated"
    }.`,

  amount,
  listed: (items) => conjunction.format(items),
  dates: {
    about: (date) => `about ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
    since: (date) => `since ${date}`,
    until: (date) => `until ${withThe(date)}`,
    onOrAfter: (date) => `on or after ${date}`,
    onOrBefore: (date) => `on or before ${date}`,
    range: (from, to) => `${from} to ${to}`,
    yearPart: ({ kind, number }, year) => `${ORDINALS[number - 1]} ${kind} of ${year}`,
  },

  draft: {
    word: "draft",
    line: "Draft, not reviewed",
    partly: "Draft, not all reviewed",
    legend: "Draft, not reviewed",
    published: "Date of publication not known yet",
  },

  notStated: "not stated",
  notDisclosed: "not disclosed",
  notStatedInDocument: "not stated in the document",

  evidence: {
    close: "Close",
    labels: {
      status: "Status",
      kind: "Kind",
      place: "Place",
      mark: "Map position",
      operator: "Operated by",
      products: "Products",
      goods: "Goods",
      origin: "From",
      destination: "To",
      quantity: "Quantity",
      stakes: "Stake",
      severedBy: "Halted by",
      imposedBy: "Imposed by",
      against: "Against",
      from: "Since",
      until: "Until",
      exceptions: "Exceptions",
      severs: "Halts",
      parties: "Parties",
      subject: "Subject",
      signedAt: "Signed in",
      date: "Date",
      undisclosed: "Not disclosed",
      flows: "Flows",
    },
    measurands: {
      capacity: "Capacity",
      output: "Output",
      plan: "Planned output",
      employment: "Employees",
      supply: "Quantity",
      share: "Share",
      stake: "Stake",
    },
    severedByNone: "no measure on this map",
    noMark: "Not on the map: no document gives a location.",
    inferredEnd: "Inferred by the editor; no document states it.",
    knownTo: {
      site: "exact site known",
      settlement: "town known, site unknown",
      city: "city known, site unknown",
      district: "district known, site unknown",
      country: "whole country; no exact location",
      region: "whole region; no exact location",
    },
    noCoordinate: "Placed for legibility, not a location.",
    coordinateFrom: "Coordinates from",
    startsIn: (date) => `from ${withThe(date)}`,
    startsBy: (date) => `by ${withThe(date)}`,
    startNotStated: "start not stated",
    speaksOf: (date) => `covers ${withThe(date)}`,
    owner: "Held by",
    company: "In",
    differ: "Documents differ",
    claimReference: (number, publisher) => `Claim ${number}, ${publisher}`,
  },

  claims: {
    heading: (count) => `Sources, quoted: ${counted(count, "claim", "claims")}`,
    when: "When",
    by: "According to",
    byDocument: "the article",
    certainty: "Confidence",
    note: "Editor’s note",
    otherSources: "Other sources",
    derived: "Inferred",
    derivedFrom: ({ value, from }) => `${value}, from “${from}”`,
    openAt: (publisher, paragraph) => `Paragraph ${paragraph}, open at ${publisher}`,
    opensElsewhere: "(opens in a new tab)",
  },

  documents: {
    heading: "Documents",
    published: (date) => `published ${date}`,
    bases: {
      stated: "date as published",
      address: "date from URL",
      inferred: "date inferred",
    },
    titleFromAddress: "title from URL",
    author: (name) => `by ${name}`,
    authorNotStated: "author not stated",
    claims: (count) => counted(count, "claim", "claims"),
  },

  legend: {
    heading: "How to read the map",
    key: "Key to the map",
    groups: {
      kinds: { name: "Color", heading: "Color: what goes" },
      lines: { name: "Line", heading: "Line: how far it has come" },
      marks: { name: "Mark", heading: "Marks: plants and agreements" },
      measures: { name: "Restriction by", heading: "Hatching: restrictive measures" },
      precision: { name: "Ring", heading: "Places and quantities" },
    },
    haltedBefore: "halt that has ended",
    measureOn: (by, against, status) =>
      `${conjunction.format(by.map(withArticle))} on ${conjunction.format(against.map(withArticle))}, ${status}`,
    quiet: "Thin: other flows; choose a story",
    marks: {
      agreement: "Agreement signed here",
      place: "Place where an arrow starts or ends",
      ring: "Exact site unknown",
      area: "Whole country or region",
      imposer: "Outlined: country that imposed a restriction",
      "quantity stated": "Wider: figure stated",
      "quantity not stated": "Standard width: no figure",
    },
  },

  announce: {
    story: (title, entries) => `${title}: ${counted(entries, "entry", "entries")}.`,
    selected: (sentence, claims) => `${sentence}. ${counted(claims, "claim", "claims")}.`,
    closed: (entries) => `Closed. ${counted(entries, "entry", "entries")} in the list.`,
  },

  map: {
    label: "Map. The list has the same entries.",
    loading: "Loading the map. The list is complete.",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    reset: "Show the whole story",
    failed: {
      "no WebGL":
        "The map cannot be drawn: this browser does not support WebGL 2. The list has every entry with its sources.",
      "not loaded":
        "The map could not be loaded: a file is missing. The list has every entry with its sources.",
      "not drawn": "The map started but drew nothing. The list has every entry with its sources.",
      "context lost":
        "The map stopped: the browser took back its graphics memory. The list has every entry with its sources.",
    },
    resume: "Resume the map",
  },
  credits:
    "Outlines follow the borders recognized by the United Nations; Crimea and Sevastopol are shown as part of Ukraine (A/RES/68/262). Dashed lines are boundaries in dispute or not finally settled. The outlines imply no position. Made with Natural Earth data.",
  creditsLine: "Borders as recognized by the UN, dashed where disputed. They imply no position.",
  dataVersion: (version) => `Data version ${version}`,
  updated: (date) => `Updated ${date}`,
  datasetFailed: {
    missing: "The data could not be loaded: the file is missing or the network is down.",
    "cut off": "The data arrived incomplete.",
    "not data": "The server sent something other than the data.",
    "wrong shape": "The data and this page are of different versions.",
  },
  reload: "Try again",
  dataFiles: "The same facts are in these files:",
  dataFile: {
    documents: "the documents and their claims",
    flows: "the flows",
    measures: "the restrictive measures",
    facilities: "the plants",
    agreements: "the agreements",
  },

  filters,
  table,
  search,
  time,
  share,
  snippet,
  classCopy,
  reading,
  actions,
  glossary,
  provenance,
  help,
  presentStory: "Present this story",
  method,
  embed,
} satisfies Messages;
