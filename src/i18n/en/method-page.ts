import type { MethodPageMessages } from "../messages/method-page.ts";

const plurals = new Intl.PluralRules("en-GB");
const counted = (count: number, one: string, other: string) =>
  `${count} ${plurals.select(count) === "one" ? one : other}`;

export const methodPage: MethodPageMessages = {
  lead: (documents, claims) =>
    `This map shows what ${counted(documents, "published article says", "published articles say")} about battery and electric-vehicle plants, what flows between them, and the measures that halt those flows: ${counted(claims, "claim", "claims")} in all, each with the words behind it. This page says what the articles are, how they were read, what the marks do and do not tell you, and whose work the map builds on.`,
  contents: "On this page",
  documents: {
    heading: "The documents",
    line: "Everything the map presents as a fact comes from these articles and nowhere else. They were not chosen to cover the subject; they are the articles that were read. Where the text itself gives no title or date, a note says how it is known.",
    leftOut: "Left out",
    paragraphs: (numbers) => `Paragraph ${numbers}`,
    originals:
      "The articles belong to their publishers and are not republished here. Each link opens the publisher’s own page, at the quoted words where the browser supports it.",
  },
  claims: {
    heading: "From an article to a mark",
    line: "A claim is one thing that an article says. It reaches the map in these steps.",
    steps: [
      "A person reads the article, paragraph by paragraph. Headline lists, captions, sidebars and notices are left out, and the reason is recorded.",
      "Each statement becomes a claim: a sentence in our own words, the number of the paragraph, and a phrase of at most eight words from it. Whole sentences are never copied.",
      "The claim is also recorded as a fact that programs can read: a plant and its status, a quantity with its unit and period, a flow with its two ends, a measure with who imposed it and against whom.",
      "If the article only passes something on, the claim names who said it. If it is about another time than its own, that time is recorded. Where no time is stated, none is shown.",
      "A program checks every claim: that its places, companies and plants are registered, that statuses and amounts make sense, and that nothing on the map lacks a claim.",
      "A second program compares every phrase and every number with the original text, and fails if any of them is not in the paragraph named.",
      "What several articles say about one plant or flow is gathered in one mark. Where they differ, every version stays, side by side, each with its article.",
    ],
  },
  certainty: {
    heading: "Confidence, and what is not known",
    line: "The editor judges how far each claim can be relied on. If nothing is said, the claim is certain.",
    meanings: {
      certain: "The article states it plainly, and nothing found contradicts it.",
      "less-certain":
        "The article hedges, looks ahead, quotes an interested party, or is the only one to say so.",
      uncertain: "The article only speculates, or other sources contradict it.",
    },
    unknowns: [
      {
        term: "not stated",
        meaning:
          "No article says. It is not zero and not “none”: an arrow without a stated quantity has a standard width that stands for no number, and a measure without a stated start has no date.",
      },
      {
        term: "not disclosed",
        meaning: "An article says that those who know have not made it public.",
      },
      {
        term: "inferred by the editor",
        meaning:
          "No article states where a flow begins or ends, but its text leaves little doubt. The reason is given with the entry.",
      },
    ],
  },
  marks: {
    heading: "What the marks mean",
    line: "Color shows the kind of flow. The pattern of a line and the fill of a mark show the status, no further than the article goes: announced is not built, under discussion is not agreed, halted is not gone, and claimed is not proven. A halt is never drawn as trade.",
    flows: "Arrows",
    facilities: "Plants",
    measures: "Restrictive measures",
    others: "Other marks",
    precision: {
      heading: "Where a mark is placed",
      line: "A mark is never more precise than what is known. Positions come from public sources, named with each place, and were compared with GeoNames.",
      marks: {
        site: "A mark without a ring: the site itself is known, to within about a kilometer.",
        settlement: "A mark in a ring: the village or town is known, but not the site.",
        city: "A mark in a ring: the city is known, but not the site.",
        district: "A mark in a ring: the district is known, but not the site.",
        country: "No mark: the name stands in the country, and arrows end at it.",
        region:
          "No mark: the region is tinted. Which countries belong to it is our choice, and the entry says so.",
      },
    },
  },
  borders: {
    heading: "Borders",
    passages: [
      "Outlines follow the borders recognized by the United Nations. Crimea and Sevastopol are shown as part of Ukraine (General Assembly resolution 68/262), the Golan as part of Syria (Security Council resolution 497), and Cyprus and Somalia each as one country.",
      "Dashed lines are boundaries in dispute or not finally settled: in Kashmir the Line of Control and the sides of the Siachen glacier, between India and China the Line of Actual Control, and the boundaries of Kosovo, Western Sahara, Abyei and the Hala’ib triangle; in Cyprus the Green Line, the edge of Somaliland, the line of 1974 on the Golan, the Korean demarcation line, and the line at Perekop.",
      "Outlines are simplified for small scales and imply no position of the editors on the status of any territory.",
    ],
  },
  limits: [
    "How things stand today. It shows what the articles reported at the time; plans may since have been carried out, dropped or changed.",
    "How much goes where overall. These are individual reports, not trade statistics; a flow that no article mentions is not on the map.",
    "That something is true because it is drawn. A claim is what an article says; some are disputed, and marked as such.",
    "Whether its sources are independent. Several articles rewrite other reports, so two that agree may share one source.",
    "Where exactly a plant stands if its article names only a city, or where plants are that an article only counts.",
    "The route goods take. Arrows join an origin and a destination; the curve is only for drawing.",
  ],
  data: {
    heading: "The data",
    line: "What the map shows is also in files that GIS and other programs can open. Unknown values are null, never zero.",
    files: {
      "facilities.geojson": "plants: capacity, output and plans kept apart",
      "flows.geojson": "flows, along great circles",
      "measures.geojson": "restrictive measures, each with the territory it is directed against",
      "agreements.geojson": "agreements, with a position where an article gives the place",
      "documents.json": "the articles and their claims, in order",
      "annotations.jsonld": "the phrases as W3C Web Annotations on the publishers’ pages",
      "dataset.json": "everything in one file, for programs",
    },
    version: (version) =>
      `This page shows data version ${version}. The version changes whenever a claim changes.`,
  },
  changes: { heading: "What is new", line: "What has changed in the data, newest first." },
  cite: {
    heading: "How to cite",
    line: "Cite an article for what it says, and the map for bringing it together. Give the data version, so that others see what you saw. The address of a view includes the story and the selection.",
    example: (version) => `Battery Routes, data version ${version}.`,
  },
  rights: {
    heading: "Rights and credits",
    articles: (publishers) =>
      `The articles belong to ${publishers}. Only facts, titles, addresses and phrases of at most eight words are used here.`,
    data: "The records and the data files may be used under CC BY 4.0 with credit to Battery Routes.",
    program: "The program is under the MIT license.",
    materials: {
      heading: "The base map and the coordinates",
      line: "Coasts, borders and coordinates come from the work of others:",
      from: {
        "natural-earth": "Coasts and borders, by way of the next two. Public domain.",
        visionscarto: "Countries of the world; the dashed lines and merged areas are ours. BSD 3‑Clause.",
        "world-atlas": "Korea and Japan in detail, and the line at Perekop. ISC.",
        "us-atlas": "State lines of the US, from the US Census Bureau. ISC.",
        geonames: "Coordinates for comparison, and the towns by which drafts are placed. CC BY 4.0.",
        wikipedia: "The source of some coordinates, named with each place. CC BY‑SA 4.0.",
      },
    },
    packages: {
      heading: "The software behind it",
      line: "Free software by others does most of the work, both when the site is built and in your browser.",
      name: "Package",
      purpose: "What it does",
      licence: "License",
      roles: {
        map: "draws the interactive map",
        panels: "draws everything around it",
        signals: "keeps map and panels in step",
        drawing: "projects, measures and scales",
        outlines: "unpacks the outlines of countries",
        search: "searches",
        checks: "checks records before they become data",
        offline: "keeps a copy for offline use",
      },
      texts: "Full license texts",
    },
  },
  offline: {
    heading: "Offline use",
    line: "After your first visit the browser keeps a copy of this site, a few megabytes, so that it works where there is no network, in a classroom for example. The copy holds the site’s own public files and nothing about you. A new version takes effect once all pages of the site have been closed. To remove the copy, delete this site’s data in your browser’s settings; a browser set to save data keeps none.",
  },
  corrections: {
    heading: "If something is wrong",
    line: "Please tell us. A correction changes only the record in question.",
    steps: [
      "Open an issue in the project’s repository, or propose the change yourself: each article has one file in the folder “seeds”.",
      "Give the claim or the entry (its id is in the address when it is selected), what is wrong, and the paragraph and words of the article that show it.",
      "For a place or a name, give a source for the right one.",
      "If an article itself was wrong or has since been corrected, say where. The claim stays, with a note.",
    ],
  },
};
