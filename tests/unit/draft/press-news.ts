import type { InventedPassage } from "./invented-news.ts";

/** Goods, measures, stakes and agreements as the press of many countries tells them in passing. */
export const PRESS_NEWS: readonly InventedPassage[] = [
  {
    name: "parts imported from one country and put together in another",
    text: "From next year Chery will go on to knocked-down kits, importing disassembled parts from China and assembling the vehicles in Argentina.",
    facts: ["flow | China | Argentina | disassembled parts | announced"],
  },
  {
    name: "a plant assembles kits imported from a country",
    text: "The carmaker Chery assembles semi-knocked-down kits imported from China at its factory in Zárate, Argentina.",
    facts: [
      "plant | Zárate | Argentina | Chery | operating | - |",
      "flow | China | Argentina | semi-knocked-down kits | operating",
    ],
  },
  {
    name: "goods for a company's business in a country",
    text: "Tesla imports LFP cells from China for its US storage business.",
    facts: ["flow | China | United States | LFP cells | operating"],
  },
  {
    name: "from a country to a company in another",
    text: "BYD will ship battery packs from Hungary to BMW in Austria.",
    facts: ["flow | Hungary | Austria | battery packs | announced"],
  },
  {
    name: "a plant uses what another plant makes",
    text: "The battery plant in Zwickau will use precursors from Umicore's plant in Kokkola, Finland.",
    facts: [
      "plant | Zwickau | Germany | - | announced | - |",
      "plant | Kokkola | Finland | Umicore | | - |",
      "flow | Finland | Germany | | announced",
    ],
  },
  {
    name: "a plant builds for export to the countries around",
    text: "Chery will build a car factory in Vietnam. The new factory is to open in 2026, building cars for the local market and for export to countries such as those in Southeast Asia.",
    facts: [
      "plant | Vietnam | Vietnam | Chery | announced | - | 2026",
      "flow | Vietnam | Southeast Asia | | announced",
    ],
  },
  {
    name: "one tariff with a rate for each sort of goods, and one rate planned for all",
    published: "2025-06-01",
    text: "Brazil imposes import tariffs on cars: 28pc for hybrid vehicles and 25pc for EVs, with plans to raise all levies to 35pc by July 2028.",
    facts: [
      "measure | Brazil | worldwide | hybrid vehicles | in force | 28",
      "measure | Brazil | worldwide | EVs | in force | 25",
      "measure | Brazil | worldwide | | proposed | 35",
    ],
  },
  {
    name: "a border tax among a state's measures",
    text: "The White House said the measures, which include a 100% border tax on Chinese electric vehicles, protect jobs.",
    facts: ["measure | United States | China | electric vehicles | | 100"],
  },
  {
    name: "a president raises taxes on goods made in a country",
    text: "US President Joe Biden increased taxes on Chinese-made batteries and solar panels in May.",
    published: "2024-07-01",
    facts: ["measure | United States | China | | in force | -"],
  },
  {
    name: "a levy that a past government imposed",
    text: "While the US makes no cathodes, graphite from China is subject to a 25% levy, imposed under the first Trump administration in 2018.",
    facts: ["measure | United States | China | graphite | in force | 25"],
  },
  {
    name: "the imposition of controls",
    text: "China's imposition of export controls on some graphite products has stimulated new projects.",
    facts: ["measure | China | worldwide | graphite | in force | -"],
  },
  {
    name: "the duty that another comes on top of",
    text: "The EU put an extra duty of 17.4% on electric cars from China, on top of a 10% import duty.",
    facts: [
      "measure | European Union | China | electric cars | in force | 17.4",
      "measure | European Union | China | electric cars | in force | 10",
    ],
  },
  {
    name: "a duty that more may come on top of is in force",
    text: "The EU might, on top of a 10% duty on cars from China, ask for more.",
    facts: ["measure | European Union | China | cars | in force | 10"],
  },
  {
    name: "taxes on visitors, a deal that has expired",
    text: "India imposes taxes on Chinese visitors. Tesla gained sales under the deal with Panasonic that expired.",
    facts: [],
  },
  {
    name: "all assets of a company",
    text: "Battery maker Lyten, which this week announced it was acquiring all the remaining assets of Sweden's Northvolt, plans to hire.",
    facts: ["stake | Lyten | Northvolt | -"],
  },
  {
    name: "taken over by a startup with its nationality and name",
    text: "FREYR failed. It has been taken over by the American startup Lyten, which makes lithium-sulfur cells.",
    facts: ["stake | Lyten | FREYR Battery | -"],
  },
  {
    name: "money raised, in an aside",
    text: "The story of FREYR, founded by former Equinor employees Kari Holm and Ola Berg, has come to an end. The company, which had raised over 2 billion euros from investors such as Siemens and Scania, was the hope of an industry.",
    facts: ["stake | Siemens | FREYR Battery | 2000000000", "stake | Scania | FREYR Battery | 2000000000"],
  },
  {
    name: "land in a park that somebody runs",
    text: "On Monday Chery signed a contract to buy land and build a factory for electric cars in an industrial park run by local developer Amata Group.",
    facts: ["agreement | Chery + Amata Group |"],
  },
  {
    name: "a company whose name begins as a model's",
    text: "LG Energy Solution signed a contract with Compass Minerals to buy lithium carbonate.",
    facts: ["agreement | LG Energy Solution + Compass Minerals |"],
  },
  {
    name: "sold under a partnership",
    text: "Chery expects to begin selling cars in Thailand under a partnership with Sime Darby.",
    facts: ["agreement | Chery + Sime Darby |"],
  },
];
