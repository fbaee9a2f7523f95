import type { InventedPassage } from "./invented-news.ts";

/** Invented passages in the manner of government notices and of blogs on cells. Columns as in `invented-news.ts`. */
export const OFFICIAL_NEWS: readonly InventedPassage[] = [
  {
    name: "a list of investments in all sorts of things",
    text: "Companies answered the call to build in America. Norsk Pharma will spend $3 billion on a drug plant in Durham, North Carolina. Brandt will expand its turbine factory in Greenville, South Carolina. Hyundai Steel announced a $5.8 billion steel mill in Louisiana. Kestrel will make servers in Houston, Texas.",
    facts: [],
  },
  {
    name: "one of ours among them",
    text: "Since January, manufacturers have announced new factories. Stellantis will reopen its assembly plant in Belvidere, Illinois. Merkel Pharma will build a vaccine plant in Wilmington, Delaware. Nvidia plans supercomputer plants in Houston and Dallas, Texas.",
    facts: ["plant | Belvidere | United States | Stellantis | | - |"],
  },
  {
    name: "critical minerals from far away",
    text: "The order speeds up permits for the copper mine near Superior, Arizona, and for a gallium refinery in Louisiana. A smelter in Tennessee will get a loan of $210 million. The minerals are used in batteries, jets and missiles.",
    facts: [],
  },
  {
    name: "a rare earth and magnet project",
    text: "The department takes part in a $400 million magnet plant of MP Materials in Fort Worth, Texas. The plant will make magnets for electric motors and drones.",
    facts: [],
  },
  {
    name: "framework between two states, with projects",
    text: "Under the framework, the two governments will each invest $1 billion in projects within six months. Alcoa will build a gallium refinery at its alumina plant in Wagerup, Western Australia. The projects will supply makers of chips and defence goods.",
    facts: [],
  },
  {
    name: "polysilicon, wafers and imports of them",
    text: "Imports of polysilicon threaten plants in Michigan, Tennessee and Washington, the secretary found. Hemlock makes polysilicon in Hemlock, Michigan. Wafers and solar cells from Southeast Asia are sold below cost.",
    facts: [],
  },
  {
    name: "a company that has made threats",
    text: "Harley-Davidson said that it would move work to its plants abroad. The President answered that a motorcycle factory in Thailand would not help it.",
    facts: [],
  },
  {
    name: "approval for a cell plant, and what cells are made elsewhere",
    text: "The state of Saxony has given Zellwerk the permit for its cell factory near Chemnitz, Germany. Until it opens, the cells come from China. Zellwerk wants to start with 8 GWh and reach 14 GWh later.",
    facts: ["plant | Chemnitz | Germany | Zellwerk | | |"],
  },
  {
    name: "cells compared, with where they are made",
    text: "The prismatic cell of Nordcell has 230 Wh/kg and lasts 4,000 cycles. Nordcell, based in Hefei, will deliver samples in the second half of the year. Mass production of 20 GWh a year should follow in 2025.",
    facts: [],
  },
  {
    name: "orders between two makers in one country",
    text: "CALB will supply cells for the XPeng G6, which is built in Zhaoqing. CATL remains the main supplier. Both have new factories under construction all over China.",
    facts: [
      "agreement | CALB + XPeng | supply contract",
      "plant | Zhaoqing | China | XPeng | operating | - |",
    ],
  },
  {
    name: "production in a country by an alliance",
    text: "The Dacia Spring, made in China by Egita New Energy, a joint venture of Renault, Nissan and Dongfeng, was updated this spring. It arrives in Europe by ship.",
    facts: [
      "stake | Renault | Egita New Energy | -",
      "stake | Nissan | Egita New Energy | -",
      "stake | Dongfeng | Egita New Energy | -",
    ],
  },
  {
    name: "a plan of the state for chargers and schools",
    text: "The governor's plan calls for 5,000 chargers, a training center for battery workers in Kokomo, Indiana, and a technology park in Lansing, Michigan.",
    facts: [],
  },
  {
    name: "when the first cars arrive at dealers",
    text: "The first cars from Changshu reached dealers in Bangkok this week. Chery, which also sells its cars in Brazil and Russia, expects to deliver 3,000 by June. A plant in Rayong is being discussed.",
    facts: [],
  },
  {
    name: "which cells a car gets depends on where it is sold",
    text: "In North America the SUV gets cells from Samsung SDI, in Europe and China those of CATL. Hyundai and Kia prefer cells made in Korea, but SK On's new plants in the United States could change that.",
    facts: [],
  },
  {
    name: "national output and targets",
    text: "Norway wants to make 100 GWh of cells by 2030. Sweden, Germany and Hungary are ahead: together they will have factories with 300 GWh. Morrow and Freyr wait for subsidies.",
    facts: [],
  },
  {
    name: "an old promise is recalled",
    text: "In 2019 Byton promised to build 300,000 cars a year in Nanjing. It went bankrupt, and its factory was never used.",
    facts: ["plant | Nanjing | | Byton | | |"],
  },
  {
    name: "layoffs at a headquarters and at a plant",
    text: "Canoo sent its workers home, closed its headquarters in Justin, Texas, and put its vehicle plant in Oklahoma City up for sale.",
    facts: ["plant | Oklahoma City | United States | Canoo | | - |"],
  },
  {
    name: "a van, a supplier and a test track",
    text: "The van was tested in Arjeplog, developed in Graz and will be shown in Paris. Its axle comes from ZF in Saarbrücken, and its battery pack is assembled by the carmaker itself.",
    facts: [],
  },
];
