import type { InventedPassage } from "./invented-news.ts";

/** Invented passages of one to three sentences, each with one way to say a thing. Columns as in `invented-news.ts`. */
export const SHORT_PLANT_NEWS: readonly InventedPassage[] = [
  {
    name: "the plant that stood there before is no second plant",
    text: "In Brazil, BYD opened its car factory in Camaçari, Bahia, on the site of a former Ford plant.",
    facts: ["plant | Camaçari | Brazil | BYD | operating | - |"],
  },
  {
    name: "production that is yet to begin",
    text: "Chery will start production at its car plant in Szeged, Hungary, in late 2027, with an initial capacity of 90,000 cars per year.",
    facts: ["plant | Szeged | Hungary | Chery | announced | 90000 vehicle | 2027"],
  },
  {
    name: "production that has begun at a new factory, in the manner of a release",
    text: "Osaka, Japan, July 14, 2025 -- Panasonic Energy today announced that it has commenced mass production of cylindrical lithium-ion cells for electric vehicles at its new factory in Salina, Kansas.",
    facts: ["plant | Salina | United States | Panasonic Energy | operating | - |"],
  },
  {
    name: "a facility with a name of its own",
    text: "Ascend Elements, a maker of battery materials, said it has broken ground on its Vega 1 facility in Paducah, Kentucky.",
    facts: ["plant | Paducah | United States | Ascend Elements | under construction | - |"],
  },
  {
    name: "a facility told by what it makes",
    text: "The Umicore facility in Loyola, Ontario, will produce cathode materials for electric vehicles from 2028.",
    facts: ["plant | Loyola | Canada | Umicore | announced | - |"],
  },
  {
    name: "scrap is a material, not a decision",
    text: "Cirba Solutions operates a lithium-ion battery recycling plant in Lancaster, Ohio, that can take up to 20,000 tonnes of manufacturing scrap and used batteries per year.",
    facts: ["plant | Lancaster | United States | Cirba Solutions | operating | 20000 tonne |"],
  },
  {
    name: "dropped plans are a halted plant",
    text: "BYD and Tsingshan scrapped plans to build a cathode plant in Antofagasta, Chile, an agency said.",
    facts: ["plant | Antofagasta | Chile | BYD | halted | - |"],
  },
  {
    name: "a plant beside another one",
    text: "AESC is building a 12 GWh battery gigafactory next to Nissan's Sunderland car plant in England.",
    facts: ["plant | Sunderland | United Kingdom | Nissan | operating | - |"],
  },
  {
    name: "a second plant, of the one before",
    text: "PowerCo has started cell production at its gigafactory in Salzgitter, Germany. A second plant is being built in Sagunto, Spain.",
    facts: [
      "plant | Salzgitter | Germany | PowerCo | operating | - |",
      "plant | Sagunto | Spain | PowerCo | under construction | - |",
    ],
  },
  {
    name: "two towns, after their country alone",
    text: "Toyota, a maker of electric cars, has several U.S. plants. It has a car plant in Georgetown, Kentucky, and a truck plant in San Antonio, Texas.",
    facts: [
      "plant | Georgetown | United States | Toyota | operating | - |",
      "plant | San Antonio | United States | Toyota | operating | - |",
    ],
  },
  {
    name: "somebody's gigafactory and another company's plant in the same country",
    text: "Morocco signed a deal with Gotion on Thursday to build a battery gigafactory in Kenitra. LG Chem and Huayou plan a cathode plant in Morocco.",
    facts: [
      "plant | Kenitra | Morocco | Gotion | announced | - |",
      "plant | Morocco | Morocco | LG Chem | announced | - |",
      "agreement | |",
    ],
  },
  {
    name: "a place that no gazetteer has gives the plant its name",
    text: "Volkswagen has started production of the ID.9 at the Antingo plant in China.",
    facts: ["plant | Antingo | China | Volkswagen | operating | - |"],
  },
  {
    name: "a model and a platform are no operators",
    text: "Volkswagen makes electric cars in Zwickau, Germany. In 2021 some 300,000 electric vehicles based on the modular electric drive matrix (MEB) will leave the Zwickau plant, among them the ID.3.",
    facts: ["plant | Zwickau | Germany | Volkswagen | operating | - |"],
  },
  {
    name: "component plants after a car plant",
    text: "Besides the Zwickau car factory of Volkswagen, the components plants in Kassel and Salzgitter in Germany are involved.",
    facts: ["plant | Zwickau | Germany | Volkswagen | operating | - |"],
  },
  {
    name: "modules of the sun",
    text: "FREYR, a battery maker, bought Sunrise Solar's 5 GW module factory in Wilmer, Texas.",
    facts: [],
  },
  {
    name: "a town known only beside another",
    text: "CATL has begun construction of a 50 GWh battery plant with Stellantis in Figuerola, near Zaragoza, Spain.",
    facts: ["plant | Figuerola | Spain | CATL | under construction | 50 GWh |"],
  },
  {
    name: "a list in lines with dashes",
    text: "Battery plants in the United States:\n\n• BlueOval SK – Glendale, Kentucky: 37 GWh, 2026\n\n• Ultium Cells (GM/LGES), Lansing, Mich. – 45 GWh",
    facts: [
      "plant | Glendale | United States | BlueOval SK | | 37 GWh |",
      "plant | Lansing | United States | Ultium Cells | | 45 GWh |",
    ],
  },
  {
    name: "a meeting about a factory is none",
    text: "Tesla's chief met Indonesian President Joko Widodo in Bali to discuss a battery factory.",
    facts: [],
  },
  {
    name: "the subsidiary that an owner is named with",
    text: "A battery gigafactory of Rosatom's Renera in Neman, Russia, will have a capacity of 3 GWh a year.",
    facts: ["plant | Neman | Russia | Renera | | 3 GWh |"],
  },
];

export const SHORT_TRADE_NEWS: readonly InventedPassage[] = [
  {
    name: "exports to one place, then to another",
    text: "South Korea's exports of electric vehicles to the United States fell 11 percent to 10,300 units in October. Exports to Europe rose 30 percent to 17,800 units.",
    facts: [
      "flow | South Korea | United States | electric vehicles | operating",
      "flow | South Korea | Europe | electric vehicles | operating",
    ],
  },
  {
    name: "from a plant in one country to a plant in another",
    text: "The batteries will be shipped from LG's plant in Wroclaw, Poland, to Renault's factory in Douai, France.",
    facts: [
      "plant | Wrocław | Poland | LG | | - |",
      "plant | Douai | France | Renault | | - |",
      "flow | Poland | France | batteries | announced",
    ],
  },
  {
    name: "made here, imported there",
    text: "Mazda will import EVs made in China by its joint venture into Europe.",
    facts: ["flow | China | Europe | EVs | announced"],
  },
  {
    name: "reliance with a share of it",
    text: "South Korea relies on China for more than 85 percent of its graphite.",
    facts: ["flow | China | South Korea | graphite | operating"],
  },
  {
    name: "companies of a nation on a list",
    text: "The U.S. Commerce Department added 28 Chinese companies, including Huawei, to its Entity List on Tuesday.",
    facts: ["measure | United States | China | listing | in force |"],
  },
  {
    name: "the congress of the country named with it",
    text: "Mexico's Congress approved tariffs of up to 45 percent on cars from China.",
    facts: ["measure | Mexico | China | cars | in force | 45"],
  },
  {
    name: "a surtax beside a tariff",
    text: "Canada imposed a 100% tariff on Chinese EVs and a 25% surtax on imports of steel from China.",
    facts: [
      "measure | Canada | China | EVs | in force | 100",
      "measure | Canada | China | steel | in force | 25",
    ],
  },
  {
    name: "companies under sanctions",
    text: "The UK sanctioned Rosneft and Lukoil on Wednesday.",
    facts: [
      "measure | United Kingdom | Rosneft | imports | in force |",
      "measure | United Kingdom | Lukoil | imports | in force |",
    ],
  },
  {
    name: "a company that a state takes hold of, with what it is",
    text: "The Netherlands seized control of chipmaker Nexperia on September 30.",
    facts: ["measure | Netherlands | Nexperia | | in force |"],
  },
  {
    name: "a ban on cobalt exports",
    text: "The Democratic Republic of Congo imposed a ban on cobalt exports in February.",
    facts: ["measure | Democratic Republic of the Congo | worldwide | cobalt | in force |"],
  },
  {
    name: "tariffs that took effect in a union",
    text: "Provisional tariffs on Chinese-made electric vehicles took effect in the European Union on Friday.",
    facts: ["measure | European Union | China | electric vehicles | in force |"],
  },
  {
    name: "each holds as much",
    text: "Mercedes-Benz and Stellantis each hold a 30% stake in ACC.",
    facts: [
      "stake | Mercedes-Benz | Automotive Cells Company | 30",
      "stake | Stellantis | Automotive Cells Company | 30",
    ],
  },
  {
    name: "in which another owns a share",
    text: "Gotion High-Tech, in which Volkswagen owns about 24 percent, makes batteries.",
    facts: ["stake | Volkswagen | Gotion High-Tech | 24"],
  },
  {
    name: "a unit named with its owner",
    text: "Nissan will sell its 5% stake in Renault's Ampere unit.",
    facts: ["stake | Nissan | Ampere | 5"],
  },
  {
    name: "a purchase completed, and a company named after a country",
    text: "Rio Tinto completed its $6.5 billion acquisition of Argentina Lithium & Energy in March 2025.",
    facts: ["stake | Rio Tinto | Argentina Lithium & Energy | 6500000000"],
  },
  {
    name: "a deal agreed, a contract awarded, a unit that signs",
    text: "SK On and Flatiron Energy agreed a 2 GWh supply deal. BMW has awarded a contract worth billions to CATL. LG Chem announced a cathode supply contract with Toyota's North American unit.",
    facts: [
      "agreement | SK On + Flatiron Energy |",
      "agreement | BMW + CATL |",
      "agreement | LG Chem + Toyota |",
    ],
  },
  {
    name: "a joint venture to be formed, and one that merely has a plant",
    text: "Stellantis and CATL will invest up to 4 billion euros to form a joint venture in Spain. Honda and Sony announced plans to convert their existing joint venture plant.",
    facts: ["agreement | Stellantis + CATL | joint venture"],
  },
];
