import type { InventedPassage } from "./invented-news.ts";

/** Invented passages in the manner of the trade press. Columns as in `invented-news.ts`. */
export const TRADE_NEWS: readonly InventedPassage[] = [
  {
    name: "contract manufacturer builds another's car",
    text: "The Fisker Ocean is built by Magna Steyr in Graz, Austria. Fisker itself owns no factory.",
    facts: ["plant | Graz | Austria | Magna Steyr | operating | - |"],
  },
  {
    name: "another's car at a named plant",
    text: "Startup Lumino will have its van assembled at Valmet Automotive's plant in Uusikaupunki, Finland, from 2026.",
    facts: ["plant | Uusikaupunki | Finland | Valmet Automotive | | - |"],
  },
  {
    name: "company-wide capacity and national output",
    text: "CALB had 90 GWh of capacity at the end of last year and wants 500 GWh by 2025. China produced 545 GWh of batteries, more than half of them LFP.",
    facts: [],
  },
  {
    name: "ranking of suppliers by installed batteries",
    text: "CATL installed 26 GWh of batteries in June, ahead of BYD with 9 GWh. LG Energy Solution came third outside China, where Panasonic lost share.",
    facts: [],
  },
  {
    name: "a cancelled plan and what remains",
    text: "Britishvolt collapsed before it could build its gigafactory near Blyth, England. Its site was sold to a data centre developer.",
    facts: ["plant | Blyth | United Kingdom | Britishvolt | | - |"],
  },
  {
    name: "a plan dropped years ago, as background",
    text: "Ford scrapped plans for a $1.6 billion car plant in San Luis Potosí, Mexico, in 2017, and put the money into Flat Rock, Michigan.",
    facts: ["plant | San Luis Potosí | Mexico | Ford | halted | - |"],
  },
  {
    name: "made in China, sold in Europe",
    text: "The MG4, made in China by SAIC, was the best-selling Chinese car in Europe last year. The Dacia Spring and the BMW iX3 also come from China.",
    facts: [],
  },
  {
    name: "a model's production moves",
    text: "Production of the electric hatchback leaves England. From next year Spotlight Automotive will build it in Zhangjiagang, China.",
    facts: ["plant | Zhangjiagang | China | Spotlight Automotive | announced | - |"],
  },
  {
    name: "engines and gearboxes",
    text: "Stellantis will make electric drive modules in Kokomo, Indiana, and hybrid gearboxes in Metz, France. Its engine plant in Tychy, Poland, will close.",
    facts: [],
  },
  {
    name: "a separator film plant",
    text: "Asahi Kasei will build a plant for lithium-ion battery separators in Port Colborne, Ontario, together with Honda. It is to open in 2027.",
    facts: ["plant | Port Colborne | Canada | Asahi Kasei | announced | - | 2027"],
  },
  {
    name: "several plants with a figure each",
    text: "EVE Energy's factories in Debrecen, Hungary, and Kulim, Malaysia, will have annual capacities of 28 GWh and 38 GWh, respectively.",
    facts: [
      "plant | Debrecen | Hungary | EVE Energy | | - |",
      "plant | Kulim | Malaysia | EVE Energy | | - |",
    ],
  },
  {
    name: "suppliers follow a carmaker to a town",
    text: "Dozens of suppliers have opened near Tesla's factory in Shanghai. Ningbo Tuopu makes chassis parts there, and a Korean firm has a warehouse.",
    facts: ["plant | Shanghai | China | Tesla | operating | - |"],
  },
  {
    name: "an order of the plant's machines",
    text: "Manz won an order worth 80 million euros for assembly lines from a European battery maker. Delivery is planned for next spring.",
    facts: [],
  },
  {
    name: "where batteries for a car come from",
    text: "The cells of the new van come from CATL's plant in Arnstadt, Germany. Earlier versions used cells from LG's factory in Wroclaw, Poland.",
    facts: [
      "plant | Arnstadt | Germany | CATL | operating | - |",
      "plant | Wrocław | Poland | LG | operating | - |",
    ],
  },
  {
    name: "a site that was passed over",
    text: "Tata chose Somerset in England over Zaragoza in Spain for its battery factory. The Spanish town had offered land next to its Opel plant.",
    facts: ["plant | Somerset | United Kingdom | Tata Group | announced | - |"],
  },
  {
    name: "candidate sites",
    text: "Volkswagen is looking at sites in Poland, Hungary, the Czech Republic and Slovakia for its next cell factory. A decision was put off twice.",
    facts: [],
  },
  {
    name: "tyres, glass, wiring",
    text: "Michelin closes its tire factories in Cholet and Vannes, France. Forvia makes dashboards in Saline, Michigan, and Leoni wiring in Ukraine.",
    facts: [],
  },
  {
    name: "a proving ground and a design studio",
    text: "Kia tests its electric cars at Arjeplog in Sweden and draws them in Frankfurt and Irvine, California.",
    facts: [],
  },
];
