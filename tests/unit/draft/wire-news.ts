import type { InventedPassage } from "./invented-news.ts";

/** Invented passages in the manner of news agencies: plants, and what only looks like one. Columns as in `invented-news.ts`. */
export const WIRE_NEWS: readonly InventedPassage[] = [
  {
    name: "a plant named only to say what else happens in the town",
    text: "MONTGOMERY, Ala. (Wire) - The governor spoke on Monday a few miles from Hyundai's assembly plant in Montgomery, Alabama, where she praised a new highway. Local schools will get $20 million for classrooms.",
    facts: ["plant | Montgomery | United States | Hyundai | operating | - |"],
  },
  {
    name: "a strike at suppliers that make seats and steel",
    text: "Workers at a seat factory in Tuscaloosa, Alabama, walked out on Friday. The supplier, Leardon, makes seats for Mercedes-Benz cars. A steel plant in Birmingham that sells sheets to carmakers was not affected.",
    facts: [],
  },
  {
    name: "headquarters, offices and a listing",
    text: "Northvolt, which has its headquarters in Stockholm, opened a sales office in Tokyo in May. The company may list its shares in New York, two people said.",
    facts: [],
  },
  {
    name: "research centre beside a carmaker's name",
    text: "Stellantis opened a battery technology centre in Turin, Italy, where 100 engineers will test cells and packs. A similar centre in Windsor, Ontario, is due to open next year.",
    facts: [],
  },
  {
    name: "a lithium mine, and the port that it ships from",
    text: "Liontown shipped its first spodumene from the port of Geraldton in Western Australia. The Kathleen Valley mine can produce 500,000 tonnes a year, and Ford and Tesla have agreed to buy part of it.",
    facts: [],
  },
  {
    name: "a port where cars wait",
    text: "Thousands of electric cars made by BYD stood in the port of Zeebrugge in Belgium this spring, because dealers in Germany could not sell them. The port is building a new terminal for vehicles.",
    facts: [],
  },
  {
    name: "the company denies a plant",
    text: "Geely denied a media report that it would build a car factory in Turkey. It has no plans for a plant there, a spokesman said.",
    facts: [],
  },
  {
    name: "talks that ended without a plant",
    text: "Talks between Chery and the government of Catalonia about a new battery factory in Tarragona ended without a deal. The carmaker will not build there, a person with knowledge of the matter said.",
    facts: [],
  },
  {
    name: "a rumour of a plant somewhere",
    text: "Rumors that Apple might one day build an electric car in Arizona lifted shares of suppliers. Nobody at the company confirmed them.",
    facts: [],
  },
  {
    name: "a plant of long ago, now something else",
    text: "The hall is what stands of a factory in Janesville, Wisconsin, where General Motors built trucks until it closed in 2008. A logistics company now rents the site, and nothing is made there.",
    facts: ["plant | Janesville | United States | General Motors | ended | - |"],
  },
  {
    name: "a former plant bought by a newcomer",
    text: "Rivian bought the former Mitsubishi plant in Normal, Illinois, in 2017 and builds its electric pickups and vans there.",
    facts: ["plant | Normal | United States | Rivian | operating | - |"],
  },
  {
    name: "parent and subsidiary, one plant told twice",
    text: "Volkswagen's battery subsidiary PowerCo is building a cell factory in St. Thomas, Ontario. Volkswagen expects production at the St. Thomas plant to start in 2027.",
    facts: ["plant | St. Thomas | Canada | PowerCo | under construction | - | 2027"],
  },
  {
    name: "two companies with a plant each in one town",
    text: "SK On runs a battery plant in Komárom, Hungary. BYD assembles electric buses at a factory in Komárom that it opened in 2017.",
    facts: [
      "plant | Komárom | Hungary | SK On | operating | - |",
      "plant | Komárom | Hungary | BYD | operating | - |",
    ],
  },
  {
    name: "a fire at a plant",
    text: "A fire broke out on Tuesday at a lithium battery factory run by Aricell in Hwaseong, South Korea, killing at least 20 people, officials said.",
    facts: ["plant | Hwaseong | South Korea | Aricell | operating | - |"],
  },
  {
    name: "comparison with a plant of another company",
    text: "The plant that Toyota is building in Liberty, North Carolina, will be larger than Tesla's gigafactory in Sparks, Nevada. Toyota put the cost at $13.9 billion.",
    facts: [
      "plant | Liberty | United States | Toyota | under construction | - |",
      "plant | Sparks | United States | Tesla | operating | - |",
    ],
  },
  {
    name: "a battery storage site is no plant",
    text: "Vistra operates a 750 MW battery storage facility in Moss Landing, California. LG Energy Solution supplied the batteries for the site.",
    facts: [],
  },
  {
    name: "charging stations and dealerships",
    text: "VinFast opened a dealership in Mainz, Germany, and will set up 400 charging stations in Hesse. It sells two electric SUVs in the country.",
    facts: [],
  },
  {
    name: "a power plant and a data centre",
    text: "The state approved a gas power plant near Memphis, Tennessee, that will feed a data center of xAI. Ford makes trucks in Tennessee, but it is not involved.",
    facts: ["plant | Tennessee | United States | Ford | operating | - |"],
  },
  {
    name: "chips for cars",
    text: "TSMC, Bosch, Infineon and NXP will build a semiconductor factory in Dresden, Germany, that will make chips for cars from 2027.",
    facts: [],
  },
  {
    name: "analysts on jobs in a state",
    text: "Analysts at the bank said carmakers and battery firms such as Ford, LG Energy Solution and Panasonic could cut jobs at plants in Michigan, Kansas and Ohio if subsidies end.",
    facts: [],
  },
];
