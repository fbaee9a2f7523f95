import type {
  Claim,
  Dataset,
  Entry,
  Facility,
  Flow,
  Measure,
  Organisation,
  Place,
  PublishedDocument,
} from "../../src/model/dataset.ts";

/**
 * A small dataset after two of the articles: a stopped flow with the measure that stops it, a plant that two
 * documents judge differently, an agreement nobody placed, an organisation that is only spoken of.
 */

const DOCUMENTS: PublishedDocument[] = [
  documentOf("relay", "SocialBites", {
    date: "2024-03-05/..",
    basis: "inferred",
    why: { en: "It follows a story of that day." },
  }),
  documentOf("trade", "Manufacturing.net", { date: "2023-11-10", basis: "stated", why: null }),
];

function documentOf(
  id: string,
  publisher: string,
  published: PublishedDocument["published"],
): PublishedDocument {
  return {
    id,
    publisher,
    author: null,
    title: `An article of ${publisher}`,
    titleBasis: "stated",
    published,
    url: `https://example.org/${id}`,
    language: "en",
    kind: "own reporting",
    story: id === "relay" ? "krasnaya-pakhra" : "busan",
    note: null,
    claims: [],
    leftOut: [],
  };
}

function claim(id: string, over: Partial<Claim> = {}): Claim {
  const document = id.split("#")[0] ?? id;
  return {
    id,
    document,
    at: [{ paragraph: 1, phrase: `words of ${id.split("#")[1]}` }],
    says: { en: `What ${id} says.` },
    about: [],
    facts: [{ kind: "statement" }],
    by: null,
    when: null,
    derived: [],
    certainty: "certain",
    note: null,
    ...over,
  };
}

const CLAIMS: Claim[] = [
  claim("relay#halt", {
    at: [
      { paragraph: 1, phrase: "halted exports, of lithium-ion batteries & cells" },
      { paragraph: 2, phrase: "no longer" },
    ],
    says: {
      en: "Batteries no longer go from South Korea to Russia.",
      ko: "배터리는 더 이상 한국에서 러시아로 가지 않는다.",
    },
    facts: [{ kind: "flow", status: "halted" }],
    by: { en: "Kommersant" },
  }),
  claim("relay#ban", { facts: [{ kind: "measure", status: "in force" }], note: { en: "No date is given." } }),
  claim("relay#exceptions", {
    facts: [{ kind: "exceptions", status: "considered", of: { en: "some bodies" } }],
    certainty: "uncertain",
  }),
  claim("relay#enertech"),
  claim("relay#china"),
  claim("trade#plant", { facts: [{ kind: "facility", status: "operating" }] }),
  claim("trade#start", {
    when: "2025-07/2025-12",
    derived: [{ value: "2025-07/2025-12", from: "second half of 2025", why: { en: "July to December." } }],
  }),
  claim("relay#doubt", { facts: [{ kind: "facility", status: "in doubt" }] }),
  claim("trade#deal"),
];

function place(id: string, en: string, ko: string, over: Partial<Place> = {}): Place {
  return {
    id: `place/${id}`,
    names: { en, ko },
    local: "ko",
    aliases: [],
    precision: "country",
    country: null,
    position: null,
    anchor: [100, 40],
    area: [],
    source: null,
    note: null,
    claims: [],
    ...over,
  };
}

const PLACES: Place[] = [
  place("south-korea", "South Korea", "한국"),
  place("russia", "Russia", "러시아"),
  place("china", "China", "중국", { claims: ["relay#china"] }),
  place("busan", "Busan", "부산", {
    precision: "city",
    position: [129.075, 35.18],
    source: {
      name: "Wikipedia, Busan",
      url: "https://en.wikipedia.org/wiki/Busan",
      checked: { en: "Checked." },
    },
  }),
];

const ORGANISATIONS: Organisation[] = [
  {
    id: "organisation/enertech",
    names: { en: "Enertech", ko: "에너테크" },
    local: "ko",
    aliases: [],
    owners: [],
    claims: ["relay#enertech"],
  },
  {
    id: "organisation/renault-korea",
    names: { en: "Renault Korea", ko: "르노코리아" },
    local: "ko",
    aliases: [],
    owners: [],
    claims: [],
  },
];

const BASE = { layer: "documents", certainty: "certain", amounts: [], undisclosed: [] } as const;

const FLOW: Flow = {
  ...BASE,
  id: "flow/kr-ru-batteries",
  type: "flow",
  stories: ["krasnaya-pakhra"],
  claims: ["relay#halt"],
  documents: ["relay"],
  status: "halted",
  statuses: [{ value: "halted", claims: ["relay#halt"] }],
  kind: "batteries",
  commodity: { value: { en: "batteries", ko: "배터리" }, claims: ["relay#halt"] },
  origin: end("place/south-korea"),
  destination: end("place/russia"),
  domestic: false,
  quantity: null,
  quantityNote: "not stated",
  stakes: [],
  severedBy: ["measure/ban"],
};

function end(at: string): Flow["origin"] {
  return { at, place: at, position: [100, 40], precision: "country", claims: ["relay#halt"], inferred: null };
}

const MEASURE: Measure = {
  ...BASE,
  id: "measure/ban",
  type: "measure",
  stories: ["krasnaya-pakhra"],
  claims: ["relay#ban", "relay#exceptions"],
  documents: ["relay"],
  status: "in force",
  statuses: [{ value: "in force", claims: ["relay#ban"] }],
  names: { en: "South Korea's battery export ban", ko: "한국의 배터리 수출 금지" },
  imposedBy: { value: "place/south-korea", claims: ["relay#ban"] },
  against: { value: "place/russia", claims: ["relay#ban"] },
  goods: { value: { en: "batteries" }, claims: ["relay#ban"] },
  from: null,
  until: null,
  exceptions: [{ of: { en: "some bodies" }, status: "considered", claim: "relay#exceptions" }],
  severs: ["flow/kr-ru-batteries"],
  seversNone: null,
};

const FACILITY: Facility = {
  ...BASE,
  id: "facility/renault-busan",
  type: "facility",
  stories: ["busan"],
  claims: ["trade#plant", "trade#start", "relay#doubt"],
  documents: ["trade", "relay"],
  status: "in doubt",
  statuses: [
    { value: "operating", claims: ["trade#plant"] },
    { value: "in doubt", claims: ["relay#doubt"] },
  ],
  names: { en: "Renault Korea's Busan plant", ko: "르노코리아 부산공장" },
  kind: { value: "vehicle plant", claims: ["trade#plant"] },
  place: { value: "place/busan", claims: ["trade#plant"] },
  operator: { value: "organisation/renault-korea", claims: ["trade#plant"] },
  site: null,
  position: [129.075, 35.18],
  precision: "city",
  amounts: [
    {
      measurand: "capacity",
      value: 300000,
      unit: "vehicle",
      per: "year",
      bound: "exactly",
      of: { en: "all vehicles" },
      status: null,
      when: null,
      claim: "trade#plant",
    },
  ],
  products: [
    { name: { en: "Polestar 4" }, status: "announced", start: "2025-07/2025-12", claim: "trade#start" },
  ],
};

const ENTRIES: Entry[] = [
  FACILITY,
  FLOW,
  MEASURE,
  {
    ...BASE,
    id: "agreement/deal",
    type: "agreement",
    stories: ["busan"],
    claims: ["trade#deal"],
    documents: ["trade"],
    names: { en: "The Polestar deal", ko: "폴스타 협약" },
    parties: [
      { value: "organisation/renault-korea", claims: ["trade#deal"] },
      { value: "organisation/enertech", claims: ["trade#deal"] },
    ],
    subject: null,
    date: null,
    place: null,
    position: null,
    precision: null,
  },
];

export const FIXTURE: Dataset = {
  version: "0123456789ab",
  stories: [
    { id: "busan", title: { en: "Busan", ko: "부산" }, line: { en: "A plant." }, frame: ["place/busan"] },
    {
      id: "krasnaya-pakhra",
      title: { en: "Krasnaya Pakhra", ko: "크라스나야파흐라" },
      line: { en: "What stopped." },
      frame: ["place/russia"],
    },
  ],
  documents: DOCUMENTS,
  places: PLACES,
  organisations: ORGANISATIONS,
  entries: ENTRIES,
  claims: CLAIMS,
};
