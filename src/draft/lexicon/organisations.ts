/**
 * Companies and bodies that news about batteries, electric vehicles and trade names often. Only a head start: unknown
 * names are found by their form and their grammar. Spellings of one organisation stand together, the fullest first.
 */
const COMPANIES = `
LG Energy Solution;LGES;LG Energy|LG Chem|LG Electronics|Samsung SDI|Samsung Electronics|SK On|SK Innovation|SK Battery America|SK Group|SK IE Technology;SKIET|SKC|SK Nexilis
Samsung|LG|SK|POSCO Future M;Posco Future M;POSCO Chemical|POSCO;Posco;POSCO Holdings|EcoPro BM;Ecopro BM|EcoPro;Ecopro|L&F|Lotte Energy Materials|Lotte Chemical|Lotte|Hanwha|Korea Zinc|Enchem|Doosan|Solus Advanced Materials|LS Group|Kumyang
CATL;Contemporary Amperex Technology Co;Contemporary Amperex Technology Ltd;Contemporary Amperex Technology|BYD;BYD Co;BYD Auto|FinDreams|Gotion High-Tech;Gotion High-tech;Gotion;Guoxuan;Guoxuan High-Tech;Gotion Hi-Tech|CALB|EVE Energy|SVOLT;SVOLT Energy;Svolt|Sunwoda|Farasis Energy;Farasis|AESC;Envision AESC|Envision|REPT Battero;REPT|Hithium|Microvast|ProLogium|Ganfeng Lithium;Ganfeng|Tianqi Lithium;Tianqi|Huayou Cobalt;Zhejiang Huayou Cobalt;Huayou|GEM|Putailai|Shanshan|Semcorp|CNGR|Ronbay|Tinci|Capchem|BTR New Material;BTR|CMOC|Tsingshan|Sinomine|Zijin Mining|Easpring|Dongfang|Lopal|Wanxiang
Panasonic;Panasonic Holdings|Panasonic Energy|Toshiba|Hitachi|Sumitomo Metal Mining|Sumitomo|Mitsubishi Corp|Mitsui|Toray|Asahi Kasei|GS Yuasa|Idemitsu Kosan;Idemitsu|Prime Planet Energy & Solutions|Primearth EV Energy|TDK|Murata|Nidec|Denso|Aisin
Northvolt|Automotive Cells Company;ACC|Verkor|FREYR Battery;Freyr;FREYR|Morrow Batteries;Morrow|InoBat|Italvolt|Britishvolt|Customcells|Varta|Saft|PowerCo|Basquevolt|ElevenEs|Cellforce|Blue Solutions|Leclanché|Lyten|Theion|Cylib|Umicore|BASF|Johnson Matthey|Solvay|Syensqo|Arkema|Imerys|Eramet|Vulcan Energy|Rock Tech Lithium|Stena Recycling|Fortum|Hydrovolt|Duesenfeld|tozero|Keliber
Redwood Materials;Redwood|Li-Cycle|Ascend Elements|Cirba Solutions|American Battery Technology Company|American Battery Factory|QuantumScape|Solid Power|SES AI|Factorial Energy;Factorial|Our Next Energy;ONE|KORE Power|Enovix|Sila Nanotechnologies;Sila|Group14 Technologies;Group14|Form Energy|Eos Energy|ESS Tech|iM3NY|Natron Energy;Natron|Peak Energy|Amprius|24M|A123 Systems;A123|Novonix;NOVONIX|Syrah Resources;Syrah|Westwin Elements|Albemarle|Livent|Arcadium Lithium|SQM|Piedmont Lithium|Lithium Americas|ioneer|Standard Lithium|Sayona Mining|MP Materials|Energy Fuels|USA Rare Earth|Lynas;Lynas Rare Earths|Iluka|Pilbara Minerals|Liontown|IGO|Mineral Resources|Wesfarmers|Glencore|Rio Tinto|BHP|Vale|Anglo American|Trafigura|Codelco|Umicore|Entek|Microporous|Stellantis NV
BlueOval SK;BlueOval SK Battery Park|Ultium Cells;Ultium Cells LLC|StarPlus Energy|NextStar Energy|Amplify Cell Technologies|L-H Battery Company
Tesla;Tesla Inc|Ford;Ford Motor;Ford Motor Co;Ford Motor Company|General Motors;GM|Stellantis|Rivian|Lucid;Lucid Group;Lucid Motors|Fisker|Canoo|Nikola|Lordstown Motors|Workhorse|Proterra|Arrival|Faraday Future|VinFast;Vinfast|Vingroup|Scout Motors|Slate Auto|Polestar|Elio Motors|Aptera|Bollinger Motors|REE Automotive|Lion Electric|Harbinger|Xos|Blue Bird|Navistar|Paccar|Cummins|Daimler Truck|Daimler|Volvo Cars|Volvo Group;Volvo Trucks;AB Volvo|Volvo|Scania|MAN|Traton|Iveco|DAF
Volkswagen;Volkswagen Group;VW;Volkswagen AG|Audi|Porsche|Skoda;Škoda;Skoda Auto|SEAT;Seat|Cupra|BMW;BMW Group|Mercedes-Benz;Mercedes;Mercedes-Benz Group|Opel|Renault;Renault Group|Renault Korea Motors;Renault Korea|Ampere|Alpine|Dacia|Nissan;Nissan Motor|Mitsubishi Motors|Mitsubishi|PSA;PSA Group|Peugeot|Citroën;Citroen|Fiat;FIAT|Fiat Chrysler;Fiat Chrysler Automobiles;FCA|Chrysler|Jeep|Jaguar Land Rover;JLR|Land Rover|Jaguar|Tata Motors|Tata Group;Tata|Tata Power|Agratas|Mahindra;Mahindra & Mahindra|Maruti Suzuki|Ola Electric|Reliance Industries;Reliance|Exide|Amara Raja|Ather Energy|Hero MotoCorp|Bajaj Auto|TVS Motor|JSW Group;JSW|Bentley|Aston Martin|McLaren|Lotus|Rolls-Royce|Ferrari|Lamborghini
Toyota;Toyota Motor;Toyota Motor Corp|Lexus|Honda;Honda Motor|Subaru|Mazda|Suzuki|Isuzu|Hino|Sony Honda Mobility|Sony|Foxconn;Hon Hai|Foxtron|Hyundai Motor;Hyundai;Hyundai Motor Group|Kia;Kia Corp|Genesis|Hyundai Mobis|KG Mobility|SsangYong
Geely;Geely Group;Geely Holding;Zhejiang Geely Holding Group;Geely Auto|Zeekr|Lynk & Co|SAIC Motor;SAIC|SAIC-GM-Wuling|GAC;GAC Group;GAC Aion;GAC AION|FAW|Dongfeng;Dongfeng Motor|BAIC;BAIC Group|BJEV|Chery;Chery Automobile|Omoda|Changan;Changan Automobile|Great Wall Motor;GWM;Great Wall Motors|ORA|JAC;JAC Motors|NIO;Nio|XPeng;Xpeng;Xpeng Motors|Li Auto|Leapmotor|Hozon Auto;Hozon|Seres|Avatr|Xiaomi|Huawei|Baidu|Tencent|Alibaba|WM Motor|Aiways|MG;MG Motor|Wuling|JMC|Foton|Yutong|Neta;NETA
TOGG;Togg|AvtoVAZ;AvtoVaz|KAMAZ;Kamaz|GAZ|Moskvich|Renera|Rosatom|Enertech|Mosgortrans|Kama|Sollers|Rosneft|Gazprom|Rusal|Nornickel
Amazon|Apple|Google|Alphabet|Microsoft|Nvidia|TSMC|Intel|Qualcomm|Bosch|Continental|ZF|Magna;Magna International|Magna Steyr|Forvia|Valeo|Aptiv|BorgWarner|Dana|Linamar|Martinrea|Gestamp|Schaeffler|Siemens|ABB|Hitachi Energy|Rimac|Webasto|Dräxlmaier|Eberspächer
EIT InnoEnergy|Goldman Sachs|BlackRock|Brookfield|KKR|Koch|Mubadala|PIF;Public Investment Fund|Temasek|SoftBank|Berkshire Hathaway|JPMorgan;JPMorgan Chase|Morgan Stanley|Bank of America|Citi|Citigroup|HSBC|ExxonMobil;Exxon Mobil;Exxon|Chevron|Shell|BP|TotalEnergies|Equinor|Vattenfall|Enel|Iberdrola|Repsol|Engie|EDF|Fluence|NextEra|Duke Energy|Indonesia Battery Corporation;IBC|Antam|Vale Indonesia|PTT|Arun Plus|Energy Absolute|Banpu|Amita Technology|Proton|Perodua|Petronas|Sime Darby|Inchcape|Stellantis Ventures|Niron Magnetics|Noveon Magnetics|VAC|Vacuumschmelze|Neo Performance Materials|Nexperia|Wingtech
`;

const ASSOCIATIONS = `
UAW;United Auto Workers|Unifor|IG Metall|ACEA|VDA|CAAM|CPCA|KIAT|KBIA|KETI|NAATBatt|QAD|SNE Research|BloombergNEF|Benchmark Mineral Intelligence|Alliance for Automotive Innovation|T&E|Transport & Environment|SMMT|KAMA|IEA|International Energy Agency|World Bank|IMF|WTO;World Trade Organization|OPEC|OECD|NATO
`;

/** What news itself comes from: never an operator, owner or party. */
const MEDIA = `
Reuters|Bloomberg|Bloomberg News|CNBC|Wall Street Journal|Financial Times|New York Times|Washington Post|Associated Press|AP|AFP|Nikkei|Nikkei Asia|Yonhap|Yonhap News Agency|Xinhua|Caixin|Kommersant|Handelsblatt|Automotive News|Electrek|InsideEVs|CleanTechnica|CnEVPost|Korea Times|Korea Herald|Korea Economic Daily|BusinessKorea|TheElec|The Elec|Maeil Business|CNN|BBC|Fox News|NBC News|CBS News|Politico|Axios|The Verge|TechCrunch|Global Times|South China Morning Post|Der Spiegel|Les Echos|Manager Magazin|El País|Twitter|X|Facebook|YouTube|LinkedIn|Instagram|Reddit|Telegram|WhatsApp|TikTok|Getty Images|Shutterstock|Unsplash|iStock
`;

/** name → ISO code of the state it acts for. */
const GOVERNMENT_BODIES: Record<string, string> = {
  US: "White House;Biden administration;Trump administration;Obama administration;Biden Administration;Trump Administration;Commerce Department;Department of Commerce;Department of Energy;Energy Department;DOE;Treasury Department;Department of the Treasury;Treasury;U.S. Treasury;State Department;Department of State;Department of Defense;Defense Department;Pentagon;Department of Homeland Security;Customs and Border Protection;CBP;U.S. Trade Representative;United States Trade Representative;Trade Representative;USTR;Bureau of Industry and Security;BIS;Office of Foreign Assets Control;OFAC;Congress;Senate;House of Representatives;Environmental Protection Agency;EPA;Internal Revenue Service;IRS;International Trade Commission;President Trump;President Donald Trump;President Donald J. Trump;Donald Trump;Donald J. Trump;Trump;President Biden;President Joe Biden;Joe Biden;Biden;Secretary of Commerce;Commerce Secretary;Treasury Secretary;Secretary of State",
  CN: "Ministry of Commerce;Commerce Ministry;MOFCOM;Mofcom;Ministry of Industry and Information Technology;MIIT;State Council;General Administration of Customs;NDRC;National Development and Reform Commission;President Xi Jinping;Xi Jinping;Communist Party",
  EU: "European Commission;EU Commission;Commission;European Parliament;European Council;Council of the EU;EU Council;Ursula von der Leyen;von der Leyen",
  GB: "Downing Street;UK government",
  CA: "Global Affairs Canada;Mark Carney;Justin Trudeau",
  RU: "Kremlin",
  KR: "Ministry of Trade, Industry and Energy;MOTIE",
  JP: "METI;Ministry of Economy, Trade and Industry",
  UN: "United Nations;UN Security Council;Security Council;U.N.",
};

export interface KnownOrganisation {
  /** The fullest of its spellings. */
  readonly fullName: string;
  readonly type: "company" | "government" | "association" | "medium";
  readonly countryCode?: string;
}

export const ORGANISATIONS: ReadonlyMap<string, KnownOrganisation> = readTables();

function readTables(): Map<string, KnownOrganisation> {
  const all = new Map<string, KnownOrganisation>();
  const read = (table: string, type: KnownOrganisation["type"]) => {
    for (const entry of table.trim().split(/[|\n]/)) {
      const spellings = entry.split(";");
      // "High-Tech" and "High Tech" are one.
      for (const spelling of spellings.flatMap((one) => [one, one.replace(/-/g, " ")]))
        if (spelling) all.set(spelling, { fullName: spellings[0] ?? spelling, type });
    }
  };
  read(COMPANIES, "company");
  read(ASSOCIATIONS, "association");
  read(MEDIA, "medium");
  for (const [countryCode, names] of Object.entries(GOVERNMENT_BODIES)) {
    for (const name of names.split(";")) all.set(name, { fullName: name, type: "government", countryCode });
  }
  return all;
}

/** Words that end, and so show, the name of an organisation. */
export const CORPORATE_WORDS = new Set(
  (
    "Motor Motors Group Holding Holdings Energy Battery Batteries Auto Automotive Automobile Automobiles Corp Corporation Co Company Inc Ltd Limited LLC GmbH AG SA NV SE PLC plc Oyj AB ASA SpA Kft N.V. S.A. S.p.A. B.V. A.G. S.E. L.P. L.L.C. " +
    "Solution Solutions Technology Technologies Tech Cars Vehicle Vehicles Chemical Chemicals Materials Material Power Mobility Industries Industry Industrial Electric Electronics Systems Resources Lithium Metals Minerals " +
    "Mining Recycling Capital Partners Ventures Investments Bank Fund Enterprises Cells Cell Semiconductor Semiconductors Steel Petroleum Logistics Trucks Works Labs Laboratories International Global " +
    "Association Institute Alliance Council Agency Authority Union University Foundation Services Manufacturing Components Plastics Graphite Cobalt Nickel Zinc Copper Renewables Storage Magnetics Magnets Robotics Aerospace Commodities"
  ).split(" "),
);

/** Lower-case nouns after which (or with a comma, before which) a name is an organisation's: "battery maker X". */
export const ORGANISATION_NOUNS =
  "(?:auto|car|truck|battery|cell|chip|vehicle|EV|bus|steel|magnet|motorcycle|scooter)?[- ]?(?:makers?|manufacturers?|producers?|suppliers?|giants?|startups?|start-ups?|company|companies|firms?|automakers?|carmakers?|truckmakers?|chipmakers?|miners?|refiners?|recyclers?|developers?|conglomerates?|subsidiary|subsidiaries|affiliates?|unit|units|arm|arms|rivals?|partners?|joint venture|brands?|group|specialists?|retailer|operator|utility|investor|investors|fund|bank|lender|trader|investment firm|holding company)";
