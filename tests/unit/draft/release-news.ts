import type { InventedPassage } from "./invented-news.ts";

/** Invented passages in the manner of press releases. Columns as in `invented-news.ts`. */
export const RELEASE_NEWS: readonly InventedPassage[] = [
  {
    name: "about the company: where it has offices",
    text: "About Celluma: Celluma Energy develops solid-state cells for electric vehicles. It is headquartered in Woburn, Massachusetts, and has offices in Seoul and Shanghai.",
    facts: [],
  },
  {
    name: "about the company: where it has plants",
    text: "About Volterra: Volterra Batteries is a maker of battery packs for trucks and buses, with manufacturing plants in Coventry, England, and Puebla, Mexico.",
    facts: [
      "plant | Coventry | United Kingdom | Volterra Batteries | operating | - |",
      "plant | Puebla | Mexico | Volterra Batteries | operating | - |",
    ],
  },
  {
    name: "a customer's plant is supplied",
    text: "Under the contract, Nexeon will supply silicon anode material to Panasonic for its battery plant in De Soto, Kansas. Deliveries begin in 2025.",
    facts: ["plant | De Soto | United States | Panasonic | | - |", "agreement | Nexeon + Panasonic |"],
  },
  {
    name: "an award at a conference",
    text: "Farasis Energy received an award at the Battery Show in Stuttgart, Germany. Visitors can see its new pouch cell at stand 8B30. The company will also speak at a conference in Novi, Michigan.",
    facts: [],
  },
  {
    name: "a pilot line in a research park",
    text: "Basquevolt has started a pilot line for solid-state cells in the technology park of Álava in Spain. The research centre CIC energiGUNE lends its laboratories.",
    facts: [],
  },
  {
    name: "a plant for machines that make batteries",
    text: "Dürr will build a factory for coating machines in Bietigheim-Bissingen, Germany. The machines are used by makers of battery cells.",
    facts: [],
  },
  {
    name: "a milestone at a plant",
    text: "BMW Group Plant Spartanburg in South Carolina built its seven-millionth vehicle on Thursday. Employees celebrated with a parade.",
    facts: ["plant | Spartanburg | United States | BMW | operating | - |"],
  },
  {
    name: "a second plant of a joint venture",
    text: "StarPlus Energy, the joint venture of Stellantis and Samsung SDI, will build a second battery plant in Kokomo, Indiana. The factory is to start production in early 2027 with an annual capacity of 34 GWh.",
    facts: [
      "stake | Stellantis | StarPlus Energy | -",
      "stake | Samsung SDI | StarPlus Energy | -",
      "plant | Kokomo | United States | StarPlus Energy | announced | 34 GWh | 2027",
    ],
  },
  {
    name: "a recycling partner collects, its plant stands elsewhere",
    text: "Audi and Umicore will run a closed loop for cobalt and nickel. Umicore recycles the batteries at its plant in Hoboken, Belgium.",
    facts: ["plant | Hoboken | Belgium | Umicore | operating | - |"],
  },
  {
    name: "a dealership group expands",
    text: "Hedin Mobility will distribute XPENG's electric cars in Sweden, Denmark and Norway. Showrooms open in Stockholm and Oslo this autumn.",
    facts: [],
  },
  {
    name: "equipment for a plant under construction",
    text: "Siemens will equip the cell factory that ACC is building in Kaiserslautern, Germany, with automation technology.",
    facts: ["plant | Kaiserslautern | Germany | Automotive Cells Company | under construction | - |"],
  },
  {
    name: "solar roof on a car plant",
    text: "Engie installed solar panels on the roof of Nissan's car factory in Sunderland, England. They cover a tenth of the plant's demand for power.",
    facts: ["plant | Sunderland | United Kingdom | Nissan | operating | - |"],
  },
  {
    name: "a home battery sold in a country",
    text: "Sonnen's new home battery is available in Germany, Italy and Austria from March. It stores 11 kWh and is installed by trained partners.",
    facts: [],
  },
];
