import type { InventedPassage } from "./invented-news.ts";

/** Invented passages, longer and mixed, in which towns, companies and plants come up for all sorts of reasons. Columns as in `invented-news.ts`. */
export const CONTEXT_NEWS: readonly InventedPassage[] = [
  {
    name: "supplier talks about customers in several countries",
    text: 'Kaltmetall, a maker of aluminium castings from Aalen, supplies BMW, Tesla and Rivian. It has factories in Germany, Slovakia and Mexico and 4,100 employees. "Customers in the United States are asking for more," said its chief executive.',
    facts: [],
  },
  {
    name: "a minister visits and praises",
    text: "Industry minister Adolfo Urso visited the Mirafiori plant of Stellantis in Turin, Italy, on Friday. He said that the country needs a million cars a year. The Fiat 500e is built there.",
    facts: ["plant | Turin | Italy | Stellantis | operating | - |"],
  },
  {
    name: "quarterly results name many regions",
    text: "Sales in China fell 12%, while sales in Europe rose 3%. The group shut an office in Chicago and moved its headquarters in North America to Atlanta, Georgia. Spending on new models will be $4 billion.",
    facts: [],
  },
  {
    name: "ranking of plants by a consultancy",
    text: "According to the consultancy Harbour, the most productive car plants in North America are run by Toyota and Honda. Plants in Mexico came out better than those in Canada.",
    facts: [],
  },
  {
    name: "court case about a plant's water",
    text: "A court in Potsdam ruled that Tesla may draw more water for its factory in Grünheide, Germany. An association had sued the state of Brandenburg.",
    facts: ["plant | Grünheide | Germany | Tesla | operating | - |"],
  },
  {
    name: "protest, with the place where the protesters come from",
    text: "Villagers from Sant'Agata marched to Rome against the planned lithium refinery of Itaforte in Civitavecchia, Italy.",
    facts: ["plant | Civitavecchia | Italy | Itaforte | announced | - |"],
  },
  {
    name: "a rail link and a warehouse",
    text: "DB Cargo runs trains with batteries from Debrecen to the BMW warehouse in Leipzig. The warehouse holds parts for three weeks.",
    facts: [],
  },
  {
    name: "another company's plant as measure of size",
    text: "Verkor is building a battery plant near Dunkirk, France, that will be much smaller than the one that CATL is building in Debrecen, Hungary.",
    facts: [
      "plant | Dunkirk | France | Verkor | under construction | |",
      "plant | Debrecen | Hungary | CATL | under construction | - |",
    ],
  },
  {
    name: "a bus maker's order, its plant and its customer's town",
    text: "Solaris will deliver 90 electric buses to Oslo. The Polish company builds them at its plant in Bolechowo, near Poznań.",
    facts: [
      "flow | Poland | Norway | vehicles | announced",
      "plant | Bolechowo | Poland | Solaris | operating | - |",
    ],
  },
  {
    name: "jobs at a plant of engines that is to make drives",
    text: "Ford's engine factory in Bridgend, Wales, closed in 2020. Its transmission plant in Halewood, England, has been turned over to electric drive units.",
    facts: [],
  },
  {
    name: "a country is praised for its plants",
    text: "Hungary has become a centre of battery production in Europe. Three Asian companies have built large factories there since 2017, and the government has paid for roads and power lines.",
    facts: [],
  },
  {
    name: "one who left and where he went",
    text: "Peter Carl, who ran Volvo's plant in Ghent, Belgium, will head production at the startup Zentra from May. Zentra wants to build its first factory in France, but has not chosen a site.",
    facts: ["plant | Ghent | Belgium | Volvo | operating | - |"],
  },
  {
    name: "a bank lends for a plant",
    text: "The European Investment Bank lends 300 million euros to Umicore for its cathode plant in Nysa, Poland.",
    facts: ["plant | Nysa | Poland | Umicore | | - |"],
  },
  {
    name: "a builder wins the contract",
    text: "Gray Construction will build the battery plant of AESC in Florence, South Carolina. The contractor from Kentucky also built a brewery in Virginia.",
    facts: ["plant | Florence | United States | AESC | | - |"],
  },
  {
    name: "a recall",
    text: "Hyundai recalls 82,000 electric cars worldwide because of cells from LG's factory in Nanjing, China. Owners in Korea will get new batteries first.",
    facts: ["plant | Nanjing | China | LG | operating | - |"],
  },
  {
    name: "an investor sells a mine",
    text: "Albemarle will idle a lithium plant in Kemerton, Western Australia, and cut jobs at its headquarters in Charlotte, North Carolina.",
    facts: ["plant | Kemerton | Australia | Albemarle | halted | - |"],
  },
  {
    name: "exports of cars from a plant",
    text: "Kia's factory in Žilina, Slovakia, exports cars to 70 countries. The plant in Slovakia has run since 2006 and can make 350,000 cars a year.",
    facts: ["plant | Žilina | Slovakia | Kia | operating | 350000 vehicle |"],
  },
  {
    name: "a plant that was sold",
    text: "Nissan sold its factory in St. Petersburg, Russia, to a state-owned institute for one euro. The carmaker had stopped making cars there in March 2022.",
    facts: ["plant | St. Petersburg | Russia | Nissan | | - |"],
  },
  {
    name: "unnamed company, named state",
    text: "A Chinese battery maker is considering a factory in Morocco, the newspaper wrote. It did not name the company.",
    facts: [],
  },
  {
    name: "the government hopes for a plant",
    text: "The Portuguese government hopes that a carmaker will build a battery factory in Sines. It has offered 200 million euros.",
    facts: [],
  },
  {
    name: "two joint plants, the partners told apart",
    text: "General Motors and Samsung SDI will build a battery plant in New Carlisle, Indiana. With LG Energy Solution, GM already makes cells in Warren, Ohio.",
    facts: [
      "plant | New Carlisle | United States | General Motors | announced | - |",
      "plant | Warren | United States | General Motors | operating | - |",
    ],
  },
  {
    name: "one company, two plants, one in doubt",
    text: "Freyr stopped work on its battery factory in Mo i Rana, Norway, and now wants to build one in Coweta County, Georgia.",
    facts: [
      "plant | Mo i Rana | Norway | FREYR Battery | halted | - |",
      "plant | Coweta County | United States | FREYR Battery | announced | - |",
    ],
  },
  {
    name: "a launch event abroad",
    text: "Polestar showed its new SUV in Shanghai on Tuesday. The car, which will be sold in Australia and Britain first, has a 100 kWh battery from CATL.",
    facts: [],
  },
  {
    name: "one car, two towns",
    text: "Mercedes-Benz assembles the electric sedan in Pune, India, and builds it in Sindelfingen, Germany.",
    facts: [
      "plant | Pune | India | Mercedes-Benz | operating | - |",
      "plant | Sindelfingen | Germany | Mercedes-Benz | operating | - |",
    ],
  },
  {
    name: "a software centre and a hackathon",
    text: "Renault's software factory in Toulouse, France, employs 300 engineers. Students from Lyon won a hackathon there.",
    facts: [],
  },
  {
    name: "charging hardware",
    text: "Wallbox makes chargers in Arlington, Texas, and Sant Andreu, Spain. ABB opened a charger factory in Valdarno, Italy.",
    facts: [],
  },
  {
    name: "electric aircraft, boats and bicycles",
    text: "Lilium builds electric jets near Munich. Candela makes electric ferries in Rotebro, Sweden, and Gazelle electric bicycles in Dieren in the Netherlands.",
    facts: [],
  },
  {
    name: "a fund buys shares of a maker with plants",
    text: "The fund bought 6% of Varta, which has factories in Ellwangen and Nördlingen, Germany, and Brasov, Romania.",
    facts: [
      "plant | Ellwangen | Germany | Varta | operating | - |",
      "plant | Nördlingen | Germany | Varta | operating | - |",
      "plant | Braşov | Romania | Varta | operating | - |",
    ],
  },
  {
    name: "tariffs and what makers may do",
    text: "Because of the tariffs, BMW may raise prices in the US. Its plants in Mexico and South Africa ship cars there. Volvo Cars said it would look at making more cars in Charleston, South Carolina.",
    facts: ["plant | Charleston | United States | Volvo Cars | | - |"],
  },
  {
    name: "raw material for a plant",
    text: "Keliber's lithium hydroxide refinery in Kokkola, Finland, is nearing completion. Ore will come from the Syväjärvi mine in Kaustinen.",
    facts: ["plant | Kokkola | Finland | Keliber | under construction | - |"],
  },
  {
    name: "a university lab",
    text: "Researchers at the University of Münster and at a battery research factory in Münster, Germany, showed a cell that lasts 8,000 cycles.",
    facts: [],
  },
  {
    name: "hydrogen trucks, and a plant to make them",
    text: "Nikola built trucks in Coolidge, Arizona, until it went bankrupt in 2025. Lucid took over the factory.",
    facts: ["plant | Coolidge | United States | Nikola | | - |"],
  },
  {
    name: "an analyst's estimate of costs by country",
    text: "Cells cost $90 per kWh in China, $115 in Poland and $125 in the United States, BloombergNEF estimates. Labor at a plant in Germany is twice as dear as in Hungary.",
    facts: [],
  },
  {
    name: "a museum in an old factory",
    text: "The Studebaker museum in South Bend, Indiana, stands beside the old car factory. It shows a 1912 electric.",
    facts: [],
  },
  {
    name: "a supplier opens near a customer's plant",
    text: "Enchem opened an electrolyte plant in Commerce, Georgia, close to the battery factory of SK On.",
    facts: [
      "plant | Commerce | United States | Enchem | operating | - |",
      "plant | Commerce | United States | SK On | | - |",
    ],
  },
];
