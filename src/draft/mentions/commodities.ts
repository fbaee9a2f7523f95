import type { CommodityClass, Span } from "../extraction.ts";

/** A commodity without the passage around it. */
export interface Commodity extends Span {
  readonly name: string;
  readonly class: CommodityClass;
}

/** Class, then the words for it: heads with what may stand before them. The longest reading at a spot wins. */
const TABLE: readonly (readonly [CommodityClass, string])[] = [
  [
    "vehicles",
    "(?:(?:battery|all-electric|fully|pure|plug-in|hybrid|new[- ]energy|passenger|light|commercial|heavy(?:-duty)?|medium(?:-duty)?|imported|foreign(?:-made)?) )*(?:(?:electric|hybrid|energy) )?(?:vehicles?|cars?|automobiles?|autos|trucks?|vans|SUVs|sedans|buses|pickups)(?: \\(EVs\\))?(?! (?:parts?|batter|maker|manufactur|industry|sector|market|plant|factory|sales|company|assembly|production|tax|loan))",
  ],
  [
    "vehicles",
    "(?:BEVs|NEVs|PHEVs|EVs|EV|electric SUVs?)(?![- ](?:batter|maker|manufactur|industry|sector|market|plant|factory|sales|company|unit|production|supply|strategy|startup|start-up|giant|giants|makers|model|transition|demand|tax|credit))",
  ],
  [
    "parts",
    "(?:auto(?:motive)?|car|vehicle|battery|EV|truck|engine|electric vehicle) (?:parts|components)|auto parts|powertrains?|(?:(?:semi|completely|fully)[- ])?(?:knocked[- ]down|disassembled)(?: \\([A-Z]{3}\\))? (?:kits?|units?|parts|vehicles|cars)|[SC]KD (?:kits?|units?)",
  ],
  [
    "battery cells",
    "(?:(?:lithium-ion|lithium|EV|electric vehicle|NCM ?\\d*|NCMA|NCA|LFP|LNMO|sodium-ion|solid-state|semi-solid[- ]state|cylindrical|prismatic|pouch|4680) )*(?:battery )?cells",
  ],
  [
    "batteries",
    "(?:(?:lithium-ion|lithium|Li-ion|EV|EVs|electric[- ]vehicle|electric car|traction|storage|power|energy storage|LFP|NCM|NCMA|sodium-ion|solid-state|semi-solid[- ]state|automotive|car|vehicle|grid|rechargeable|cobalt-free|low-cost|Blade|advanced|lithium iron phosphate|lithium-iron-phosphate) )*batter(?:ies|y (?:packs?|modules?|systems?)|y(?= (?:exports?|imports?|shipments?|supply|supplies|orders?)))",
  ],
  [
    "raw materials",
    "(?:heavy |medium |light )*rare[- ]earth(?:s| (?:elements?|metals?|minerals?|materials?|magnets?|exports?|permanent magnets?))?|(?:natural |synthetic |spherical |battery-grade |flake |artificial )*graphite|(?:battery-grade )?lithium(?: (?:carbonate|hydroxide|ore|chloride|salts?|concentrate))?(?![- ]?(?:ion|iron|based|batter|metal batt|sulf))|cobalt(?![- ]free)|nickel(?: (?:ore|matte|sulphate|sulfate|pig iron))?(?! content)|manganese|gallium|germanium|antimony|tungsten|tellurium|bismuth|molybdenum|indium|spodumene|black mass|(?:critical|strategic|battery|processed critical|raw) (?:raw )?(?:minerals?|materials?|metals?)(?: and (?:their )?derivative products)?|permanent magnets|magnets|(?:cathode|anode)(?: active)? materials?|electrolytes?|precursors?(?! chemical)|separators|copper foil|polysilicon(?: and (?:its|polysilicon) derivatives)?",
  ],
  [
    "metals",
    "steel(?: and alumin(?:i?um)(?: products| imports)?)?(?: products)?|alumini?um(?: products)?|copper(?! foil)|iron ore",
  ],
  [
    "oil and gas",
    "(?:crude |Russian |Iranian |Venezuelan )?oil|petroleum|natural gas|liquefied natural gas|LNG|gasoline|diesel|energy(?: resources| products)?(?= (?:imports|exports|from)|s? from)|energy resources|coal",
  ],
  [
    "agricultural goods",
    "soybeans?|soy|barley|beef|pork|wheat|corn|sorghum|seafood|wine|brandy|whiskey|bourbon|dairy(?: products)?|agricultural (?:products|goods)|farm (?:products|goods)|canola(?: oil| seeds?)?|timber|lumber|fertili[sz]ers?|potash|food",
  ],
  [
    "electronics",
    "semiconductors?|(?:advanced |AI |computer |memory )*(?:micro)?chips|electronics|smartphones|computers|dual-use (?:items|goods|technolog(?:y|ies)|products)|military (?:goods|technology|equipment)|drones?(?: and (?:drone )?components)?",
  ],
  [
    "chemicals",
    "chemicals|precursor chemicals|fentanyl|pharmaceuticals?(?: products| ingredients)?(?: and (?:their )?ingredients)?|(?:patented |branded )?(?:pharmaceutical products|drugs|medicines)",
  ],
  [
    "machinery",
    "(?:industrial |production |manufacturing |chipmaking |battery(?:-making)? )?(?:machinery|equipment)|cranes|machine tools",
  ],
  ["solar", "solar (?:cells?|panels?|modules?|products)(?: and modules)?"],
  ["ships", "ships|vessels|shipping"],
  [
    "technology",
    "(?:battery|lithium|rare[- ]earth|cathode|extraction|processing|magnet[- ]making|battery[- ]making|battery cathode|EV)(?: (?:processing|extraction|making|production|refining|cathode))* (?:technolog(?:y|ies)|know-how)|technolog(?:y|ies)(?= exports)",
  ],
  [
    "goods",
    "(?:all |certain |specific |other |most |many |some |key |foreign |imported |manufactured |covered )*(?:goods|products|commodities|articles|merchandise)|everything",
  ],
];

const COMMODITY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${TABLE.map(([, pattern], index) => `(?<c${index}>${pattern})`).join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
);

/** The goods a text names, in order. Matching ignores case, so headlines in capitals are read too. */
export function commoditiesIn(text: string): Commodity[] {
  const found: Commodity[] = [];
  for (const match of text.matchAll(COMMODITY)) {
    const index = TABLE.findIndex((_, at) => match.groups?.[`c${at}`] !== undefined);
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      name: match[0].replace(/\s+/g, " ").replace(/^(?:imported|foreign) /i, ""),
      class: TABLE[index]?.[0] ?? "goods",
    });
  }
  return found;
}
