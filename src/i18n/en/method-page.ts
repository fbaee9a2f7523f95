import type { MethodPageMessages } from "../messages/method-page.ts";

const plurals = new Intl.PluralRules("en-GB");
const counted = (count: number, one: string, other: string) =>
  `${count} ${plurals.select(count) === "one" ? one : other}`;

export const methodPage: MethodPageMessages = {
  lead: (documents, claims) =>
    `This map shows what ${counted(documents, "published article says", "published articles say")} about battery and electric-car plants, what flows between them, and the measures that cut those flows: ${counted(claims, "claim", "claims")} in all, each with the words it rests on. This page tells what the articles are, how they were read, what the marks promise and what they do not, and on whose work it all stands.`,
  contents: "On this page",
  documents: {
    heading: "The documents",
    line: "Everything that the map calls a fact comes from these articles and from nothing else. They were not chosen to cover the subject; they are what was read. Where the title or the date does not stand in the text, it is said how it is known.",
    leftOut: "Left out",
    paragraphs: (numbers) => `Paragraph ${numbers}`,
    originals:
      "The articles belong to their publishers and are not republished here. Each link opens the publisher’s own page, where the browser allows at the very words.",
  },
  claims: {
    heading: "From an article to a mark",
    line: "A claim is one thing that an article asserts. It gets on the map in these steps.",
    steps: [
      "A person reads the article, paragraph by paragraph. Headline lists, captions, side bars and notices are left out, and the reason is written down.",
      "Each assertion becomes a claim: a sentence in our own words, the number of the paragraph, and a phrase of at most eight words that stands there. Whole sentences are never copied.",
      "What the claim states is also written as a fact for programs: a plant and its status, a quantity with its unit and its period, a flow with its two ends, a measure with who imposed it and against whom.",
      "If the article only passes something on, the claim names who says it. If it speaks of another time than its own, that time is kept. Where no time is stated, none is shown.",
      "A program checks every claim: that its places, companies and plants are known, that statuses and amounts make sense, that nothing on the map lacks a claim.",
      "A second program holds every phrase and every number against the original text, and fails if one of them does not stand in the paragraph that is named.",
      "What several articles say of one plant or flow meets in one mark. Where they differ, all of it stays, side by side, each with its article.",
    ],
  },
  certainty: {
    heading: "How sure, and what is not known",
    line: "The editor says of each claim how far it can be relied on. No word means: certain.",
    meanings: {
      certain: "The article states it plainly, and nothing that was found speaks against it.",
      "less-certain": "The article hedges, looks ahead, quotes an interested party, or is alone with it.",
      uncertain: "The article only supposes it, or other sources contradict it.",
    },
    unknowns: [
      {
        term: "not stated",
        meaning:
          "No article says it. It is not zero and not “none”: an arrow without a stated quantity has a plain width that stands for no number, and a measure without a stated beginning has none.",
      },
      {
        term: "not disclosed",
        meaning: "An article says that those who know have not made it public.",
      },
      {
        term: "end inferred",
        meaning:
          "No article states where a flow begins or ends, but the story leaves little doubt. The reason stands beside the entry.",
      },
    ],
  },
  marks: {
    heading: "What the marks promise",
    line: "The form of a mark says how far a thing has come, in the article’s own degree: what is planned is not built, what is talked about is not agreed, what was halted is not gone, what is only claimed is not so. A stop is never drawn as a trade.",
    flows: "Arrows",
    facilities: "Plants",
    measures: "Restrictive measures",
    others: "Other marks",
    precision: {
      heading: "Where a mark stands",
      line: "A mark is never more precise than what is known. Positions were read in public sources, which are named beside each place, and compared with GeoNames.",
      marks: {
        site: "A sharp mark: the site itself is known, to about a kilometre.",
        settlement: "A mark in a ring: the village or town is known, the site in it is not.",
        city: "A mark in a ring: the city is known, the site in it is not.",
        district: "A mark in a ring: the district is known, the site in it is not.",
        country: "No mark: the name is set in the country, and arrows end at it.",
        region: "No mark: the region is tinted. Which countries belong to it is our choice, and said.",
      },
    },
  },
  borders: {
    heading: "Whose borders",
    passages: [
      "Outlines follow the borders recognised by the United Nations. Crimea and Sevastopol are shown as part of Ukraine (General Assembly resolution 68/262), the Golan as part of Syria (Security Council resolution 497), and Cyprus and Somalia each as one country.",
      "Dashed lines are boundaries that are disputed or not finally settled: in Kashmir the Line of Control and the sides of the Siachen glacier, between India and China the Line of Actual Control, and the boundaries of Kosovo, Western Sahara, Abyei and the Hala’ib triangle; in Cyprus the Green Line, the edge of Somaliland, the line of 1974 on the Golan, the Korean demarcation line, and the line at Perekop.",
      "Outlines are simplified for small scales and imply no position of the editors on the status of any territory.",
    ],
  },
  limits: {
    heading: "What this map cannot tell",
    items: [
      "How things stand today. It shows what articles had reported on their dates; plans may since have been built, dropped or changed.",
      "How much goes where overall. These are single reports and no trade statistics; a flow that no article mentions is not on the map.",
      "That something is true because it is drawn. A claim is what an article asserts; some are disputed, and say so.",
      "Whether its sources are independent. Several articles rewrite others’ reports, so two that agree may be one.",
      "The exact place of plants whose article names only a city, and any place of plants that are only counted.",
      "The way goods travel. Arrows join a beginning and an end; the curve is drawing.",
    ],
  },
  data: {
    heading: "The data",
    line: "What the map shows is also in files that any GIS or program can open. Unknown values are null beside a note, never zero, and every property names its claims.",
    files: {
      "facilities.geojson": "plants: capacity, output and plans kept apart",
      "flows.geojson": "flows, along great circles",
      "measures.geojson": "restrictive measures, each with the territory it is against",
      "agreements.geojson": "agreements, with a position where an article says where",
      "documents.json": "the articles and their claims, in order",
      "annotations.jsonld": "the phrases as W3C Web Annotations on the publishers’ pages",
      "dataset.json": "all of it, for programs",
    },
    version: (version) =>
      `The data on this page have the version ${version}. It changes whenever a claim changes.`,
  },
  cite: {
    heading: "How to cite",
    line: "Cite an article for what it says, and the map for having brought it together. Name the data version, so that others see what you saw. The address of a view keeps the story and what is picked.",
    example: (version) => `Battery Routes, data version ${version}.`,
  },
  rights: {
    heading: "Rights and credits",
    articles: (publishers) =>
      `The articles belong to ${publishers}. Only facts, titles, addresses and phrases of at most eight words are kept here.`,
    data: "The records and the data files may be used under CC BY 4.0, naming Battery Routes.",
    program: "The program is under the MIT licence.",
    materials: {
      heading: "The base map and the coordinates",
      line: "Coasts, borders and coordinates were made from other people’s work:",
      from: {
        "natural-earth": "Coasts and borders, by way of the next two. Public domain.",
        visionscarto: "Countries of the world, with our own dashes and joins. BSD 3‑Clause.",
        "world-atlas": "Korea and Japan up close, and the line at Perekop. ISC.",
        "us-atlas": "The lines between states of the US, from the US Census Bureau. ISC.",
        geonames: "Coordinates to compare with, and the towns that drafts are placed by. CC BY 4.0.",
        wikipedia: "Where some coordinates were read; each is named beside its place. CC BY‑SA 4.0.",
      },
    },
    packages: {
      heading: "The programs it is built with",
      line: "Free software by others does most of the work, when the site is built and in your browser.",
      name: "Package",
      purpose: "What it does",
      licence: "Licence",
      roles: {
        map: "draws the live map",
        panels: "draws everything around it",
        signals: "keeps map and panels in step",
        drawing: "projects, measures and scales",
        outlines: "unpacks the outlines of countries",
        search: "searches",
        checks: "checks records before they become data",
        offline: "keeps a copy for use without a network",
      },
      texts: "Their licences in full",
    },
  },
  offline: {
    heading: "Without a network",
    line: "After a first visit your browser keeps a copy of this site, a few megabytes, so that it works where there is no network, in a classroom for example. The copy holds the site’s own public files and nothing about you. A new version is used once all pages of the site have been closed. To remove the copy, delete this site’s data in your browser’s settings; a browser that is set to save data keeps none.",
  },
  corrections: {
    heading: "If something is wrong",
    line: "Please tell us. A correction needs no more than the record that it is about.",
    steps: [
      "Open an issue in the project’s repository, or propose the change yourself: each article has one file in the folder “seeds”.",
      "Name the claim or the entry (its id stands in the address when it is picked), what is wrong, and the paragraph and words of the article that show it.",
      "For a place or a name, name the source where the right one can be read.",
      "If an article itself was wrong or has since been corrected, say where. The claim stays, with a note.",
    ],
  },
};
