import type { InventedPassage } from "./invented-news.ts";

/** Plants in clauses that speak of something else, or of several plants at once. */
export const SITE_NEWS: readonly InventedPassage[] = [
  {
    name: "a nationality says where its plant stands",
    text: "Volvo, which opened its Indonesian factory in March, said the first electric cars had left the line.",
    published: "2024-06-01",
    facts: ["plant | Indonesia | Indonesia | Volvo | operating | - |"],
  },
  {
    name: "a nationality before somebody's plants, or before a plant of nobody, places none",
    text: "Volvo praised its Indonesian factories. Shares of a Chinese factory owner rose, and Geely named a Korean battery plant as its model.",
    facts: [],
  },
  {
    name: "another one in a country",
    text: "The battery plant will be SVOLT's second in the region after one in Portugal.",
    facts: ["plant | Portugal | Portugal | SVOLT | operating | - |"],
  },
  {
    name: "somebody else operates one",
    text: "Szeged is home to a car plant being built by BYD, while Toyota has a factory in Kecskemet and Audi operates one in Gyor.",
    facts: [
      "plant | Szeged | Hungary | BYD | under construction | - |",
      "plant | Kecskemét | Hungary | Toyota | operating | - |",
      "plant | Győr | Hungary | Audi | operating | - |",
    ],
  },
  {
    name: "a town that is home of a company's main factory",
    text: "At a meeting in the town of Skellefteå, home of Northvolt's main battery factory, workers asked for answers.",
    facts: ["plant | Skellefteå | Sweden | Northvolt | operating | - |"],
  },
  {
    name: "what another company once made there",
    text: "FREYR announced that it would make battery cells. The company had taken over a plant in Vaasa, 400 kilometres north of Helsinki, where Wärtsilä previously made blades for wind turbines.",
    facts: ["plant | Vaasa | Finland | FREYR Battery | - | - |"],
  },
  {
    name: "a part of a state",
    text: "Anovion announced plans for a $300 million investment in a new battery manufacturing facility in Southwest Georgia.",
    facts: ["plant | Georgia | United States | Anovion | announced | - |"],
  },
  {
    name: "investors pay for a company's mine and its plant",
    text: "Carmaker Honda will invest $20 million in the development of SGL Carbon's Timmins graphite mine and Becancour battery material plant in Canada.",
    facts: ["plant | Becancour | Canada | SGL Carbon | | - |", "stake | Honda | SGL Carbon | 20000000"],
  },
  {
    name: "towns with their country in brackets",
    text: "The Audi battery plants in Ingolstadt, Gyor and Szeged (Hungary) will play a key role.",
    facts: [
      "plant | Ingolstadt | Germany | Audi | | - |",
      "plant | Győr | Hungary | Audi | | - |",
      "plant | Szeged | Hungary | Audi | | - |",
    ],
  },
  {
    name: "a model nobody knows, made in a town",
    text: "The batteries will be used first in the Kia all-electric Borealis GT, which will be manufactured in Zilina, Slovakia.",
    facts: ["plant | Žilina | Slovakia | Kia | announced | - |"],
  },
  {
    name: "a source, then a model nobody knows",
    text: "According to Renault, the batteries will be used in its larger cars, starting with the Kia 100 per cent electric Borealis GT, which will be manufactured in Zilina, Slovakia.",
    facts: ["plant | Žilina | Slovakia | Kia | announced | - |"],
  },
  {
    name: "town and state, with commas, before the plant",
    text: "Panasonic's De Soto, Kansas, plant began mass production of battery cells in July with an annual capacity of 32 GWh.",
    published: "2025-12-01",
    facts: ["plant | De Soto | United States | Panasonic | operating | 32 GWh | 2025-07"],
  },
  {
    name: "who supplies somebody from its own plant",
    text: "Syrah will supply Tesla with graphite anode material from its plant in Vidalia, Louisiana.",
    facts: [
      "plant | Vidalia | United States | Syrah Resources | operating | - |",
      "agreement | Syrah Resources + Tesla |",
    ],
  },
  {
    name: "closed by one, then taken over by another",
    text: "Northvolt, bankrupt, shuts down its battery plant in Sweden, is taken over by Lyten.",
    facts: ["plant | Sweden | Sweden | Northvolt | ended | - |"],
  },
  {
    name: "production that is to be restarted stands still",
    text: "Lyten said that its goal was to restart production at the battery plant in Skellefteå, Sweden.",
    facts: ["plant | Skellefteå | Sweden | Lyten | halted | - |"],
  },
  {
    name: "the company that says it",
    text: "A second line at the battery factory in Nyíregyháza, Hungary, will open next year, Sunwoda said.",
    published: "2025-06-01",
    facts: ["plant | Nyíregyháza | Hungary | Sunwoda | | - |"],
  },
  {
    name: "a research house that says it runs no plant",
    text: "A second line at the battery factory in Nyíregyháza, Hungary, will open next year, Kite Research said.",
    published: "2025-06-01",
    facts: ["plant | Nyíregyháza | Hungary | - | | - |"],
  },
  {
    name: "battery assembly in a town",
    text: "BMW began battery assembly in Leipzig, Germany.",
    facts: ["plant | Leipzig | Germany | BMW | operating | - |"],
  },
  {
    name: "a battery maker's other production",
    text: "The battery maker Saft will begin turbine assembly in Leipzig, Germany.",
    facts: [],
  },
  {
    name: "an apostrophe set as another sign",
    text: "South Koreaʼs SK On began construction of a battery plant in Komárom, Hungary, said an officer of SK Onʼs board.",
    facts: ["plant | Komárom | Hungary | SK On | under construction | - |"],
  },
  {
    name: "tonnes per annum",
    text: "Rock Tech is building a lithium hydroxide plant in Guben, Germany. The plant will have a capacity of 24,000tpa.",
    facts: ["plant | Guben | Germany | Rock Tech | under construction | 24000 tonne |"],
  },
  {
    name: "output that could total a figure",
    text: "Verkor is building a battery gigafactory in Dunkirk, France. Renault will take a part of the factory's overall output, which could total 40 GWh by 2030.",
    facts: ["plant | Dunkirk | France | Verkor | under construction | 40 GWh |"],
  },
  {
    name: "another house of the company, elsewhere",
    text: "Workers returned to the Northvolt battery factory and the company's research and development facility in Västerås, Sweden.",
    facts: [],
  },
  {
    name: "a capacity some sentences later in the paragraph",
    text: "FREYR is building a battery plant in Mo i Rana, Norway. The project has met with delays. The site covers 40 hectares and will employ 1,500 people. Initial capacity will be 12 GWh a year.",
    facts: ["plant | Mo i Rana | Norway | FREYR | under construction | 12 GWh |"],
  },
  {
    name: "a former plant that somebody bought and converts",
    text: "Geely bought the former Nissan plant in Santa Isabel, Argentina, and will convert it to make electric cars.",
    facts: ["plant | Santa Isabel | Argentina | Geely | | - |"],
  },
  {
    name: "a former complex is converted into a plant",
    text: "BYD is converting the former Ford complex in Camaçari, Brazil, into an electric car factory.",
    facts: ["plant | Camaçari | Brazil | BYD | | - |"],
  },
];
