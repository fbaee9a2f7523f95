import type { InventedPassage } from "./invented-news.ts";

/** Invented passages in the manner of blogs and columns. Columns as in `invented-news.ts`. */
export const BLOG_NEWS: readonly InventedPassage[] = [
  {
    name: "the author's wish",
    text: "I think Toyota should build a battery plant in Derby. If it does not, it will fall behind BYD, which is already producing electric cars at home.",
    facts: [],
  },
  {
    name: "production is said to be slow somewhere",
    text: "Giga Berlin still builds fewer cars than Giga Shanghai. When will Tesla catch up? Most Model 3 cars in Norway still come from China.",
    facts: [],
  },
  {
    name: "market share of chemistries in a country",
    text: "LFP is now more than half of the battery production in China. Makers such as CATL, BYD and Gotion profit most, while LG Energy Solution stays with NCM in Poland.",
    facts: [],
  },
  {
    name: "sales in a country, month by month",
    text: "In February, plug-in cars took 54 % of the market in Sweden. The Volvo XC40 led, the Tesla Model Y was second and the Kia Niro third. Volvo builds the EX30 in China.",
    facts: [],
  },
  {
    name: "solar car, ordered but made elsewhere",
    text: "The car of Lichtwagen, a Munich startup, has solar cells in its doors. It gets 15 kWh a week from the sun in Germany. The solar panels come from a plant in China.",
    facts: [],
  },
  {
    name: "a three-wheeler that was to be made in an old plant",
    text: "Elipso once wanted to build its three-wheeler in the former GM plant in Shreveport, Louisiana, but it ran out of money. Now it hopes for new investors.",
    facts: ["plant | Shreveport | United States | Elipso | | - |"],
  },
  {
    name: "a hands-on with pack sizes",
    text: "I drove the hatchback near Lisbon. The pack has 50 kWh, which is enough for 330 km. BYD makes the blade cells, and the car costs 29,000 euros in Portugal.",
    facts: [],
  },
  {
    name: "rumoured order for a plant abroad",
    text: "According to Chinese media, BYD could deliver 10 GWh of blade batteries to Tesla. They could end up in cars made at Giga Berlin, but neither company has confirmed anything.",
    facts: [],
  },
  {
    name: "sodium-ion cells will be mass-produced, no place said",
    text: "HiNa says that it will mass-produce sodium-ion cells next year. With 160 Wh/kg they suit small cars. The plant's first phase is to have 1 GWh.",
    facts: [],
  },
  {
    name: "the blog's own question",
    text: "Could Nissan bring the Leaf's successor to Smyrna, Tennessee? Maybe. Would a battery plant in Mexico make sense? We do not know.",
    facts: [],
  },
  {
    name: "the start of a model's production in a plant",
    text: "Last week Volkswagen started series production of the ID. Buzz in Hanover. The electric van shares the line with the Multivan. Volkswagen wants to build 15,000 this year.",
    facts: ["plant | Hanover | | Volkswagen | operating | - |"],
  },
  {
    name: "exports to a country where assembly may follow",
    text: "GWM sells the Good Cat in Thailand. For now it comes from China, but GWM plans to build electric cars in Rayong, Thailand, from 2024.",
    facts: ["plant | Rayong | Thailand | Great Wall Motor | announced | - | 2024"],
  },
  {
    name: "trade fair in a country with plants elsewhere",
    text: "At the InterBattery fair in Seoul, SK On showed a fast-charging cell. The Korean company says that Hyundai will use it, and that Ford may follow.",
    facts: [],
  },
  {
    name: "a list of plants that do not belong to anybody",
    text: "Europe needs more factories, not fewer. Hungary, Poland and Germany have the most, Portugal and Greece have none. Nobody at Volkswagen or Stellantis would disagree.",
    facts: [],
  },
  {
    name: "plant in the home town of a brand",
    text: "NIO was founded in Shanghai and has its cars built in Hefei. Two plants there, F1 and F2, can build 300,000 cars a year together.",
    facts: ["plant | Hefei | China | NIO | operating | - |"],
  },
];
