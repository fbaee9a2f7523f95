/**
 * Invented passages in the manner of many kinds of news, and the facts they state. A fact is a line of columns:
 *
 *     plant | place | country | operator | status | capacity | start
 *     flow | origin | destination | goods | status
 *     measure | imposer | target | goods | status | rate
 *     stake | owner | company | percent or value
 *     agreement | party + party | type
 *
 * An empty column asks nothing, "-" asks for an empty slot. A passage states these facts and no others.
 */
export interface InventedPassage {
  readonly name: string;
  readonly text: string;
  readonly published?: string;
  readonly facts: readonly string[];
}

export const PLANT_NEWS: readonly InventedPassage[] = [
  {
    name: "agency style: plans to build, money, county and state, annual capacity",
    text: "SAVANNAH, Ga. (Wire) - Hyundai Motor plans to build a $5.5 billion battery plant in Bryan County, Georgia, with an annual capacity of 30 GWh, the company said on Tuesday.",
    facts: ["plant | Bryan County | United States | Hyundai Motor | announced | 30 GWh |"],
  },
  {
    name: "possessive plant with town and country, in operation",
    text: "BYD’s plant in Szeged, Hungary, has started production of electric cars. The factory can make 150,000 vehicles a year.",
    facts: ["plant | Szeged | Hungary | BYD | operating | 150000 vehicle |"],
  },
  {
    name: "list of several plants in one sentence",
    text: "Ultium Cells operates battery plants in Warren, Ohio, Spring Hill, Tennessee, and Lansing, Michigan.",
    facts: [
      "plant | Warren | United States | Ultium Cells | operating | - |",
      "plant | Spring Hill | United States | Ultium Cells | operating | - |",
      "plant | Lansing | United States | Ultium Cells | operating | - |",
    ],
  },
  {
    name: "a figure for two plants together goes to neither",
    text: "SK On runs two battery plants in Commerce, Georgia, with a combined capacity of 22 GWh.",
    facts: ["plant | Commerce | United States | SK On | operating | - |"],
  },
  {
    name: "passive with agent",
    text: "A new cathode plant will be built in Bécancour, Quebec, by POSCO Future M, officials said.",
    facts: ["plant | Bécancour | Canada | POSCO Future M | announced | - |"],
  },
  {
    name: "under construction, with later start and anaphoric capacity",
    text: "CATL is building its second European factory in Debrecen, Hungary. The plant is expected to begin production in early 2026 and will have an annual capacity of 40 GWh in its first phase.",
    facts: ["plant | Debrecen | Hungary | CATL | under construction | 40 GWh | 2026"],
  },
  {
    name: "broke ground, joint venture named by its parents",
    text: "Honda and LG Energy Solution broke ground on a battery plant near Jeffersonville, Ohio, on Tuesday. The joint venture factory will have 40 GWh of annual production capacity.",
    facts: ["plant | Jeffersonville | United States | Honda | under construction | 40 GWh |"],
  },
  {
    name: "invented company known only by its grammar",
    text: "Swedish startup Nordcell said it would open a gigafactory in Skellefteå in northern Sweden by the end of 2027. Nordcell will employ 800 people there.",
    facts: ["plant | Skellefteå | Sweden | Nordcell | announced | - | 2027"],
  },
  {
    name: "host sentence: a state gets a plant",
    text: "Kansas will be home to a new Panasonic battery factory in De Soto, which is due to start making cells in 2025.",
    facts: ["plant | De Soto | United States | Panasonic | announced | - | 2025"],
  },
  {
    name: "closure",
    text: "Audi will close its plant in Brussels at the end of February 2025, ending production of the Q8 e-tron.",
    facts: ["plant | Brussels | Belgium | Audi | ended | - |"],
  },
  {
    name: "paused project",
    text: "Ford has paused work on its $3.5 billion battery plant in Marshall, Michigan, citing concerns about competitiveness.",
    facts: ["plant | Marshall | United States | Ford | halted | - |"],
  },
  {
    name: "expansion of a running plant",
    text: "Tesla wants to expand its factory in Grünheide, near Berlin, and double annual capacity to 1 million vehicles.",
    facts: ["plant | Grünheide | Germany | Tesla | operating | 1000000 vehicle |"],
  },
  {
    name: "plant named by its town",
    text: "Production of the electric SUV began at Volkswagen's Zwickau plant in eastern Germany in 2020. The Zwickau plant can build up to 330,000 cars a year.",
    facts: ["plant | Zwickau | Germany | Volkswagen | operating | 330000 vehicle |"],
  },
  {
    name: "recycling",
    text: "Redwood Materials operates a battery recycling facility in Carson City, Nevada, and is building another campus for battery materials near Charleston, South Carolina.",
    facts: [
      "plant | Carson City | United States | Redwood Materials | operating | - |",
      "plant | Charleston | United States | Redwood Materials | under construction | - |",
    ],
  },
  {
    name: "the Chinese province",
    text: "Chinese battery maker Gotion High-Tech will invest 10 billion yuan in a 20 GWh battery plant in Liuzhou in China's Guangxi region.",
    facts: ["plant | Liuzhou | China | Gotion High-Tech | announced | 20 GWh |"],
  },
  {
    name: "considered, not decided",
    text: "Chery is considering building a car plant in Barcelona, Spain, sources told a newspaper.",
    facts: ["plant | Barcelona | Spain | Chery | considered | - |"],
  },
  {
    name: "plan in doubt",
    text: "The future of Britishvolt's planned battery factory in Blyth, England, is in doubt after the company ran out of cash.",
    facts: ["plant | Blyth | United Kingdom | Britishvolt | in doubt | - |"],
  },
  {
    name: "materials by the tonne",
    text: "Umicore opened its cathode materials plant in Nysa, Poland, in September 2022. The plant has an annual capacity of 20,000 tonnes.",
    facts: ["plant | Nysa | Poland | Umicore | operating | 20000 tonne | 2022-09"],
  },
  {
    name: "press release with quotation marks and legal form",
    text: "“We are proud of this milestone,” said Anna Berg, CEO of Morrow Batteries ASA. The company inaugurated its factory in Arendal, Norway, on August 16, 2024. The facility has a production capacity of 1 GWh per year.",
    facts: ["plant | Arendal | Norway | Morrow Batteries | operating | 1 GWh | 2024-08-16"],
  },
  {
    name: "made in a town, without a word for plant",
    text: "Renault builds the electric Megane in Douai, France, and will assemble the new R5 there too.",
    facts: ["plant | Douai | France | Renault | operating | - |"],
  },
  {
    name: "nominalisation: construction of",
    text: "The construction of Gigafactory Valencia by PowerCo in Sagunto, Spain, began in March 2023.",
    facts: ["plant | Sagunto | Spain | PowerCo | under construction | - |"],
  },
  {
    name: "a namesake is not resolved by size",
    text: "Ultium Cells LLC hired 1,000 workers for its battery plant in Warren.",
    facts: ["plant | Warren | - | Ultium Cells | operating | - |"],
  },
  {
    name: "an aside is not who builds",
    text: "Northcell, whose largest owner is Volkswagen with a 26% stake, has a battery plant in Manteno, Illinois.",
    facts: ["plant | Manteno | United States | Northcell | operating | - |"],
  },
  {
    name: "a former owner is not the operator",
    text: "BYD took over Ford's old factory in Camaçari, Brazil.",
    facts: ["plant | Camaçari | Brazil | BYD | | - |"],
  },
  {
    name: "where its factory",
    text: "VinFast makes its cars in Haiphong, Vietnam, where its factory has an annual capacity of 300,000 vehicles.",
    facts: ["plant | Haiphong | Vietnam | VinFast | operating | 300000 vehicle |"],
  },
  {
    name: "list with a line for each plant",
    text: "Battery plants in the United States\n\n- LG Energy Solution: Holland, Michigan. 36 GWh.\n- Panasonic: De Soto, Kansas. 30 GWh.",
    facts: [
      "plant | Holland | United States | LG Energy Solution | | 36 GWh |",
      "plant | De Soto | United States | Panasonic | | 30 GWh |",
    ],
  },
  {
    name: "numbers written the European way",
    text: "The Zhongyuan Auto plant in Rayong, Thailand, will have a capacity of 150.000 vehicles per year.",
    facts: ["plant | Rayong | Thailand | Zhongyuan Auto | announced | 150000 vehicle |"],
  },
  {
    name: "state first, then town",
    text: "In Tennessee, Ford and SK On are building the BlueOval City complex in Stanton, including a battery plant.",
    facts: ["plant | Stanton | United States | Ford | under construction | - |"],
  },
  {
    name: "several plants with a country each",
    text: "Samsung SDI has battery plants in Göd, Hungary, Xi'an, China, and Ulsan, South Korea.",
    facts: [
      "plant | Göd | Hungary | Samsung SDI | operating | - |",
      "plant | Xi’an | China | Samsung SDI | operating | - |",
      "plant | Ulsan | South Korea | Samsung SDI | operating | - |",
    ],
  },
];

export const PLANT_TRAPS: readonly InventedPassage[] = [
  {
    name: "no plans to build",
    text: "Toyota has no plans to build a battery plant in Mexico, a spokesman said.",
    facts: [],
  },
  { name: "denied", text: "Xiaomi denied that it will build a car factory in Wuhan.", facts: [] },
  {
    name: "wish of a politician",
    text: "If the subsidies stay, CATL could one day build a plant in Texas, the senator said he hopes.",
    facts: [],
  },
  {
    name: "offices and research",
    text: "Rivian opened an office in Palo Alto, California, and a research center in Woking, England. NIO runs a design studio in Munich.",
    facts: [],
  },
  {
    name: "mines",
    text: "Lithium Americas is developing the Thacker Pass mine in Nevada. Glencore owns a cobalt mine in the Democratic Republic of the Congo.",
    facts: [],
  },
  {
    name: "chip, solar, power plants",
    text: "TSMC is building a chip plant in Kumamoto, Japan. Hanwha opened a solar panel factory in Dalton, Georgia, and a coal power plant closed in Ohio.",
    facts: [],
  },
  {
    name: "sales and deliveries",
    text: "BYD sold 427,000 vehicles in October. Tesla delivered 1.8 million cars worldwide last year, and Chinese EV sales rose 30 percent in Europe.",
    facts: [],
  },
  {
    name: "market shares",
    text: "CATL holds a 37 percent share of the global battery market, while LG Energy Solution has 13 percent.",
    facts: [],
  },
  {
    name: "unpaired lists",
    text: "Companies such as Panasonic, Toyota and Hyundai are investing in states such as Kansas, Georgia and Kentucky.",
    facts: [],
  },
  {
    name: "show and forum",
    text: "The carmaker presented the new model at the Munich motor show. XPeng will attend the Paris auto show next week.",
    facts: [],
  },
  {
    name: "pack size and range",
    text: "The car comes with a 77 kWh battery and a range of 500 km. It charges in 18 minutes.",
    facts: [],
  },
  {
    name: "list of other stories",
    text: "Prices of lithium fell again in October, and analysts expect them to stay low for another two years.\n\nThe fall has hurt miners more than makers of batteries, who pay less for what they need.\n\nRead more\nTesla to Build Battery Plant in Shanghai\nFord Halts Work on Michigan Factory\nVW Buys Stake in Chinese Carmaker",
    facts: [],
  },
];

export const MEASURE_NEWS: readonly InventedPassage[] = [
  {
    name: "provisional duties of the Union",
    text: "The European Union imposed provisional tariffs of up to 38.1% on Chinese electric vehicles on Thursday.",
    published: "2024-07-05",
    facts: ["measure | European Union | China | electric vehicles | in force | 38.1"],
  },
  {
    name: "raise to, from",
    text: "The United States will raise tariffs on Chinese electric vehicles to 100% from 25%, the White House said.",
    facts: ["measure | United States | China | electric vehicles | proposed | 100"],
  },
  {
    name: "export controls without a target",
    text: "China announced export controls on graphite, a key battery material, that take effect on December 1.",
    published: "2023-10-20",
    facts: ["measure | China | worldwide | graphite | proposed |"],
  },
  {
    name: "capital for government",
    text: "Beijing has restricted exports of gallium and germanium since August 2023.",
    facts: ["measure | China | worldwide | gallium | in force |"],
  },
  {
    name: "threatened",
    text: "President Trump threatened to impose a 200% tariff on cars imported from Mexico.",
    facts: ["measure | United States | Mexico | cars | | 200"],
  },
  {
    name: "suspended",
    text: "China suspended its export ban on rare earths to the United States for one year after the two presidents met.",
    facts: ["measure | China | United States | rare earths | suspended |"],
  },
  {
    name: "lifted",
    text: "Indonesia has lifted its ban on exports of nickel ore.",
    facts: ["measure | Indonesia | worldwide | nickel ore | ended |"],
  },
  {
    name: "passive with agent",
    text: "A 25 percent tariff on steel and aluminum was imposed by Canada last week.",
    facts: ["measure | Canada | worldwide | steel | in force | 25"],
  },
  {
    name: "two targets",
    text: "Washington imposed 25% tariffs on imports from Canada and Mexico.",
    facts: [
      "measure | United States | Canada | imports | in force | 25",
      "measure | United States | Mexico | imports | in force | 25",
    ],
  },
  {
    name: "ministry",
    text: "China's commerce ministry said on Thursday it would require export licences for lithium battery technology.",
    facts: ["measure | China | worldwide | technology | proposed |"],
  },
  {
    name: "possessive duties",
    text: "Turkey's additional 40% tariff on vehicle imports from China took effect in July 2024.",
    facts: ["measure | Turkey | China | vehicle | in force | 40"],
  },
  {
    name: "halt that is a ban",
    text: "South Korea has halted exports of cars to Russia as part of its sanctions.",
    facts: [
      "measure | South Korea | Russia | cars | in force |",
      "flow | South Korea | Russia | cars | halted",
    ],
  },
  {
    name: "considered by the state itself",
    text: "Canada is considering tariffs on Chinese-made electric vehicles, the finance minister said.",
    facts: ["measure | Canada | China | electric vehicles | proposed |"],
  },
  {
    name: "entity list",
    text: "The U.S. Commerce Department added Gotion High-Tech to its entity list on Monday.",
    facts: ["measure | United States | Gotion High-Tech | listing | in force |"],
  },
  {
    name: "seizure of foreign companies",
    text: "Russia seized the assets of Danone and Carlsberg in 2023.",
    facts: ["measure | Russia | Danone | | in force", "measure | Russia | Carlsberg | | in force"],
  },
  {
    name: "who is hit stands first",
    text: "Washington is strict. Chinese electric vehicles face a 100% tariff in the United States.",
    facts: ["measure | United States | China | electric vehicles | in force | 100"],
  },
  {
    name: "states that act together",
    text: "The United States and the European Union have banned exports of luxury cars to Russia.",
    facts: [
      "measure | European Union | Russia | cars | in force |",
      "measure | United States | Russia | cars | in force |",
      "flow | European Union | Russia | cars | halted",
    ],
  },
  {
    name: "sanctions on a country",
    text: "The European Union adopted new sanctions against Russia on Friday.",
    facts: ["measure | European Union | Russia | | |"],
  },
];

export const MEASURE_TRAPS: readonly InventedPassage[] = [
  {
    name: "would not",
    text: "Brazil will not impose tariffs on Chinese electric cars, the minister said.",
    facts: [],
  },
  {
    name: "a lobby's wish",
    text: "The industry group urged the government to impose tariffs on Chinese batteries.",
    facts: [],
  },
  {
    name: "effects only",
    text: "Carmakers fear the impact of tariffs, and Ford said tariffs cost it 800 million dollars.",
    facts: [],
  },
  { name: "exemption", text: "Batteries for energy storage are exempt from the tariffs.", facts: [] },
  { name: "a company's ban", text: "Apple banned its suppliers from using cobalt mined by hand.", facts: [] },
  {
    name: "heavy duty",
    text: "The company makes heavy-duty trucks and light-duty vans in Germany.",
    facts: [],
  },
  {
    name: "charging tariffs",
    text: "Electricity tariffs for home charging rose by 10% in the Netherlands.",
    facts: [],
  },
];

export const ENGINE_RULES: readonly InventedPassage[] = [
  {
    name: "a ban on engines",
    text: "The European Union will ban the sale of new petrol cars from 2035, and Norway's ban on combustion-engine cars takes effect sooner.",
    facts: [],
  },
  { name: "a ban in a city", text: "Paris imposed a ban on diesel vehicles in the city centre.", facts: [] },
];

export const FLOW_NEWS: readonly InventedPassage[] = [
  {
    name: "dependence",
    text: "Ministers want to lessen Japan's dependence on Australia for lithium and nickel.",
    facts: ["flow | Australia | Japan | lithium | operating"],
  },
  {
    name: "dependence of nobody named",
    text: "Analysts say that dependence on Chile for lithium is risky.",
    facts: [],
  },
  {
    name: "alternatives for what is made in a country",
    text: "The firm, which builds buses in Spain, is looking at alternatives such as Turkish batteries.",
    facts: ["flow | Turkey | Spain | batteries | considered"],
  },
  {
    name: "makers that are to move",
    text: "The pact is to promote the relocation of Japanese battery makers to Canada.",
    facts: ["flow | Japan | Canada | battery manufacturing | announced"],
  },
  {
    name: "investments of makers of a country",
    text: "Korean battery makers have put most of their investments into Hungary and Poland.",
    facts: [
      "flow | South Korea | Hungary | investment in battery making | operating",
      "flow | South Korea | Poland | investment in battery making | operating",
    ],
  },
  {
    name: "for the market at home",
    text: "The electric cars will be manufactured in Thailand for the Thai market.",
    facts: ["flow | Thailand | Thailand | electric cars | announced"],
  },
  {
    name: "the goods before the exports",
    text: "South Korea's battery exports to Poland doubled.",
    facts: ["flow | South Korea | Poland | battery | operating"],
  },
  {
    name: "an amount of money between",
    text: "Japan exported $828 million worth of batteries to Mexico in May.",
    facts: ["flow | Japan | Mexico | batteries | operating"],
  },
  {
    name: "a nation exports",
    text: "Japan exported lithium-ion batteries worth 3 billion dollars to the United States.",
    facts: ["flow | Japan | United States | lithium-ion batteries | operating"],
  },
  {
    name: "exports of, possessive",
    text: "China's exports of electric vehicles to Europe fell 12% in May.",
    facts: ["flow | China | Europe | electric vehicles | operating"],
  },
  {
    name: "imports from",
    text: "U.S. imports of lithium-ion batteries from China rose to a record in the third quarter.",
    facts: ["flow | China | United States | lithium-ion batteries | operating"],
  },
  {
    name: "a company of a stated country plans to export",
    text: "Chinese carmaker Leapmotor will export electric cars to Brazil from next year.",
    published: "2024-03-01",
    facts: ["flow | China | Brazil | electric cars | announced"],
  },
  {
    name: "made here, sold there",
    text: "The cars built in Thailand will be shipped to Australia.",
    facts: ["flow | Thailand | Australia | cars | announced"],
  },
  {
    name: "from a country to another",
    text: "Shipments of graphite from Mozambique to the United States resumed in June.",
    facts: ["flow | Mozambique | United States | graphite | operating"],
  },
  {
    name: "no destination",
    text: "Exports of Chinese cars keep rising, and BYD wants to sell more cars abroad.",
    facts: [],
  },
  { name: "no origin", text: "The company ships batteries to Germany.", facts: [] },
  { name: "not exported", text: "Norway does not export batteries to China.", facts: [] },
];

export const STAKE_NEWS: readonly InventedPassage[] = [
  {
    name: "acquired a stake for money",
    text: "Stellantis acquired a 21% stake in Leapmotor for 1.5 billion euros in October 2023.",
    facts: ["stake | Stellantis | Leapmotor | 21"],
  },
  {
    name: "owns percent of",
    text: "Geely owns 79 percent of Volvo Cars.",
    facts: ["stake | Geely | Volvo Cars | 79"],
  },
  {
    name: "owned by",
    text: "Lotus, which is 51% owned by Geely, opened a plant in Wuhan, China.",
    facts: ["stake | Geely | Lotus | 51", "plant | Wuhan | China | Lotus | operating | - |"],
  },
  {
    name: "invests in",
    text: "Volkswagen will invest $5 billion in Rivian, the companies said.",
    facts: ["stake | Volkswagen | Rivian | 5000000000"],
  },
  {
    name: "sells its stake",
    text: "Volvo Cars sold its 30% stake in Polestar to shareholders.",
    facts: ["stake | Volvo Cars | Polestar | 30"],
  },
  {
    name: "taking over",
    text: "Lyten has agreed to acquire Northvolt, the bankrupt Swedish battery maker.",
    facts: ["stake | Lyten | Northvolt |"],
  },
  {
    name: "participle",
    text: "With General Motors taking a 38 percent stake in Lithium Americas, the project is funded.",
    facts: ["stake | General Motors | Lithium Americas | 38"],
  },
  {
    name: "compound",
    text: "Geely-owned Zeekr raised its sales target.",
    facts: ["stake | Geely | Zeekr |"],
  },
  {
    name: "nominalised",
    text: "Lyten's takeover of Northvolt was welcomed, as was the purchase of a 20% stake in Verkor by Renault.",
    facts: ["stake | Lyten | Northvolt |", "stake | Renault | Verkor | 20"],
  },
  {
    name: "a round of funding names each investor",
    text: "Battery startup Cellion raised $130 million in a Series B round led by BMW and Volta Energy Technologies.",
    facts: ["stake | BMW | Cellion | 130000000", "stake | Volta Energy Technologies | Cellion | 130000000"],
  },
  {
    name: "told in halves",
    text: "The plant belongs to Ultracell, which is 85 percent owned by POSCO Future M and 15 percent by GM.",
    facts: ["stake | POSCO Future M | Ultracell | 85", "stake | General Motors | Ultracell | 15"],
  },
  {
    name: "market share",
    text: "BYD has a 35% share of the Chinese market and CATL controls over 40% of battery production.",
    facts: [],
  },
  {
    name: "share price",
    text: "Shares in Northvolt's rival QuantumScape rose 10% while Tesla stock fell 3%.",
    facts: [],
  },
  { name: "denied", text: "Renault did not buy a stake in Nio.", facts: [] },
];

export const AGREEMENT_NEWS: readonly InventedPassage[] = [
  {
    name: "signed with",
    text: "LG Chem signed a supply agreement with General Motors for cathode materials on February 7, 2024.",
    facts: ["agreement | LG Chem + General Motors | supply contract"],
  },
  {
    name: "list signs",
    text: "Toyota and Idemitsu Kosan have signed a memorandum of understanding on solid-state batteries.",
    facts: ["agreement | Toyota + Idemitsu Kosan | memorandum"],
  },
  {
    name: "deal between",
    text: "The deal between Ford and CATL covers the licensing of battery technology.",
    facts: ["agreement | Ford + CATL |"],
  },
  {
    name: "form a joint venture",
    text: "Stellantis and Samsung SDI will form a joint venture to make battery cells.",
    facts: ["agreement | Stellantis + Samsung SDI | joint venture"],
  },
  {
    name: "governments",
    text: "Japan and the United States signed a trade deal on critical minerals in March 2023.",
    facts: ["agreement | Japan + United States | trade deal"],
  },
  {
    name: "will supply",
    text: "Panasonic Energy will supply lithium-ion batteries to Lucid from 2024.",
    facts: ["agreement | Panasonic Energy + Lucid | supply contract"],
  },
  {
    name: "won an order",
    text: "L&F won a $2.9 billion order from Tesla for high-nickel cathodes.",
    facts: ["agreement | L&F + Tesla | order"],
  },
  {
    name: "partnered with",
    text: "Honda has partnered with GS Yuasa to develop batteries for hybrids.",
    facts: ["agreement | Honda + GS Yuasa | cooperation"],
  },
  {
    name: "signed by",
    text: "A land contract for the site was signed by Gotion High-Tech and Big Rapids Township Trust.",
    facts: ["agreement | Gotion High-Tech + Big Rapids Township Trust | land contract"],
  },
  {
    name: "the company signed",
    text: "Northvolt makes batteries in Sweden. The company has signed an agreement with Scania.",
    facts: ["agreement | Northvolt + Scania |"],
  },
  {
    name: "title with a comma for and",
    text: "Toyota, Panasonic sign battery deal\n\nThe firms told the press about it on Tuesday in Osaka.",
    facts: ["agreement | Toyota + Panasonic |"],
  },
  {
    name: "a venture that exists",
    text: "The joint venture between Honda and Sony sells cars in California.",
    facts: [],
  },
  {
    name: "the two companies",
    text: "Northvolt and Scania work closely. The two companies will form a joint venture.",
    facts: ["agreement | Northvolt + Scania | joint venture"],
  },
  {
    name: "talks",
    text: "Nissan is in talks with Foxconn about a partnership, and Honda held talks with Nissan on a merger agreement.",
    facts: [],
  },
  {
    name: "meeting",
    text: "The chief executives of Kia and Geely met in Seoul and had dinner together.",
    facts: [],
  },
  { name: "not signed", text: "Mercedes-Benz has not signed a contract with Farasis.", facts: [] },
  { name: "bare delivery", text: "CATL supplies LFP batteries to Tesla.", facts: [] },
];

export const EMPTY_NEWS: readonly InventedPassage[] = [
  {
    name: "review of a car",
    text: "The new hatchback is quick, quiet and well made. It has a 60 kWh battery, and its seats are comfortable. On a trip from Munich to Vienna it needed one stop. Prices start at 34,900 euros in Germany.",
    facts: [],
  },
  {
    name: "celebrity",
    text: "The singer bought a Tesla Model Y in Los Angeles last week. Fans in Japan and China cheered online.",
    facts: [],
  },
  {
    name: "technical explainer",
    text: "LFP cells use iron and phosphate instead of nickel and cobalt. They store less energy per kilogram, but they last longer and cost less. Many carmakers now use them in cheaper models.",
    facts: [],
  },
  {
    name: "quarterly figures",
    text: "Net profit rose 12% to $2.1 billion in the third quarter, while revenue fell 3%. The company kept its guidance for the year. Shares rose 4% in New York.",
    facts: [],
  },
  {
    name: "another language",
    text: "Das Werk in Zwickau baut Elektroautos, und die Fabrik in Salzgitter wird Batteriezellen fertigen.",
    facts: [],
  },
];
