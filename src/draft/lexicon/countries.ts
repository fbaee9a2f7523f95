/** A country or a part of the world as English news names it. */
export interface Territory {
  /** English name, as shown. */
  readonly name: string;
  /** ISO 3166-1 alpha-2; "EU" for the Union; absent for parts of the world. */
  readonly code?: string;
  readonly precision: "country" | "region";
  /** Members of a region that count as within it (ISO codes), where the list is short and undisputed. */
  readonly within?: readonly string[];
}

/**
 * code | name | other names | nationality words | capital or seat that stands for the government.
 * Names and nationalities are matched with their case.
 */
const TABLE = `
US|United States|United States of America;USA;U.S.;US;U.S;U.S.A.;America;the States|American;U.S.-based;US-based|Washington;White House
CN|China|PRC;People's Republic of China;Mainland China;mainland China|Chinese|Beijing
KR|South Korea|Korea;Republic of Korea;ROK;S. Korea;S.Korea|South Korean;Korean;S. Korean|Seoul
KP|North Korea|DPRK|North Korean|Pyongyang
JP|Japan||Japanese|Tokyo
TW|Taiwan||Taiwanese|Taipei
HK|Hong Kong|||
RU|Russia|Russian Federation|Russian|Moscow;Kremlin
UA|Ukraine||Ukrainian|Kyiv
BY|Belarus||Belarusian|Minsk
GB|United Kingdom|UK;U.K.;Britain;Great Britain;England;Scotland;Wales;Northern Ireland|British;English;Scottish;Welsh;UK-based|London;Downing Street
DE|Germany||German|Berlin
FR|France||French|Paris
IT|Italy||Italian|Rome
ES|Spain||Spanish|Madrid
PT|Portugal||Portuguese|Lisbon
NL|Netherlands|the Netherlands;Holland|Dutch|The Hague
BE|Belgium||Belgian|
LU|Luxembourg|||
AT|Austria||Austrian|Vienna
CH|Switzerland||Swiss|Bern
SE|Sweden||Swedish|Stockholm
NO|Norway||Norwegian|Oslo
FI|Finland||Finnish|Helsinki
DK|Denmark||Danish|Copenhagen
IE|Ireland||Irish|Dublin
IS|Iceland||Icelandic|
PL|Poland||Polish|Warsaw
CZ|Czechia|Czech Republic;the Czech Republic|Czech|Prague
SK|Slovakia||Slovak;Slovakian|Bratislava
HU|Hungary||Hungarian|Budapest
RO|Romania||Romanian|Bucharest
BG|Bulgaria||Bulgarian|Sofia
RS|Serbia||Serbian|Belgrade
HR|Croatia||Croatian|Zagreb
SI|Slovenia||Slovenian|
GR|Greece||Greek|Athens
TR|Turkey|Türkiye;Turkiye|Turkish|Ankara
EE|Estonia||Estonian|
LV|Latvia||Latvian|
LT|Lithuania||Lithuanian|
CY|Cyprus|||
MT|Malta|||
BA|Bosnia and Herzegovina|Bosnia|Bosnian|
MK|North Macedonia|||
MD|Moldova||Moldovan|
GE|Georgia||Georgian|Tbilisi
AM|Armenia||Armenian|
AZ|Azerbaijan||Azerbaijani|
KZ|Kazakhstan||Kazakh;Kazakhstani|Astana
UZ|Uzbekistan||Uzbek|Tashkent
CA|Canada||Canadian|Ottawa
MX|Mexico||Mexican|Mexico City
BR|Brazil||Brazilian|Brasília;Brasilia
AR|Argentina||Argentine;Argentinian;Argentinean|Buenos Aires
CL|Chile||Chilean|Santiago
BO|Bolivia||Bolivian|La Paz
PE|Peru||Peruvian|Lima
CO|Colombia||Colombian|Bogotá
VE|Venezuela||Venezuelan|Caracas
CU|Cuba||Cuban|Havana
PA|Panama||Panamanian|
CR|Costa Rica|||
NI|Nicaragua||Nicaraguan|
AU|Australia||Australian|Canberra
NZ|New Zealand|||Wellington
IN|India||Indian|New Delhi;Delhi
ID|Indonesia||Indonesian|Jakarta
MY|Malaysia||Malaysian|Kuala Lumpur;Putrajaya
TH|Thailand||Thai|Bangkok
VN|Vietnam|Viet Nam|Vietnamese|Hanoi
PH|Philippines|the Philippines|Philippine;Filipino|Manila
SG|Singapore||Singaporean|
KH|Cambodia||Cambodian|Phnom Penh
LA|Laos||Laotian|
MM|Myanmar|Burma|Burmese|
BD|Bangladesh||Bangladeshi|Dhaka
PK|Pakistan||Pakistani|Islamabad
LK|Sri Lanka||Sri Lankan|
MN|Mongolia||Mongolian|
BN|Brunei|||
IR|Iran||Iranian|Tehran
IQ|Iraq||Iraqi|Baghdad
SY|Syria||Syrian|Damascus
IL|Israel||Israeli|Jerusalem
SA|Saudi Arabia|Kingdom of Saudi Arabia|Saudi;Saudi Arabian|Riyadh
AE|United Arab Emirates|UAE;U.A.E.;Emirates;the Emirates|Emirati|Abu Dhabi
QA|Qatar||Qatari|Doha
KW|Kuwait||Kuwaiti|
OM|Oman||Omani|
BH|Bahrain||Bahraini|
JO|Jordan||Jordanian|
EG|Egypt||Egyptian|Cairo
MA|Morocco||Moroccan|Rabat
DZ|Algeria||Algerian|
TN|Tunisia||Tunisian|
LY|Libya||Libyan|
ZA|South Africa||South African|Pretoria
CD|Democratic Republic of the Congo|DRC;Democratic Republic of Congo;DR Congo;Congo|Congolese|Kinshasa
ZM|Zambia||Zambian|
ZW|Zimbabwe||Zimbabwean|Harare
TZ|Tanzania||Tanzanian|
KE|Kenya||Kenyan|Nairobi
NG|Nigeria||Nigerian|Abuja
GH|Ghana||Ghanaian|
ML|Mali||Malian|
GN|Guinea||Guinean|
GA|Gabon|||
MG|Madagascar|||
MZ|Mozambique||Mozambican|
NA|Namibia||Namibian|
ET|Ethiopia||Ethiopian|Addis Ababa
RW|Rwanda||Rwandan|
BW|Botswana|||
GL|Greenland||Greenlandic|
EU|European Union|the EU;EU;E.U.;the bloc;27-nation bloc;European bloc||Brussels;European Commission;EU Commission
`;

const REGIONS: readonly (readonly [name: string, others: string, words: string, within?: string])[] = [
  ["Europe", "Western Europe;Eastern Europe;Central Europe", "European;Europe-based", ""],
  ["North America", "the North American market", "North American", "US CA MX"],
  ["South America", "", "South American", ""],
  ["Latin America", "", "Latin American", ""],
  ["Asia", "", "Asian", ""],
  ["Southeast Asia", "South-East Asia;South East Asia;ASEAN", "Southeast Asian", ""],
  ["Middle East", "the Middle East", "Middle Eastern", ""],
  ["Africa", "", "African", ""],
  ["Central America", "", "", ""],
  ["Scandinavia", "", "Scandinavian;Nordic", "SE NO DK"],
  ["Oceania", "", "", ""],
  ["G7", "Group of Seven", "", ""],
];

/** Words that name a territory, and what they name. */
export interface TerritoryNames {
  readonly names: ReadonlyMap<string, Territory>;
  readonly demonyms: ReadonlyMap<string, Territory>;
  /** "Beijing": a government when it acts, a city when something stands in it. */
  readonly seats: ReadonlyMap<string, Territory>;
}

const ENGLISH = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
/** Names that mean somebody or something else more often, and codes that are no country. */
const AMBIGUOUS =
  /^(?:Chad|Jersey|Guernsey|Réunion|World|Outlying Oceania|Pseudo.*|Eurozone|European Union|United Nations|Unknown Region|Ascension Island|Christmas Island|Clipperton Island)$/;

/** The ISO countries without a line in the table, as the platform names them. */
function otherCountries(known: readonly Territory[]): string[] {
  const codes = new Set(known.map(({ code }) => code));
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => {
      const name = codes.has(code) ? undefined : ENGLISH.of(code);
      return name !== undefined && !AMBIGUOUS.test(name) && !known.some((one) => one.name === name);
    });
}

export const TERRITORIES: TerritoryNames = readTable();

const byCode = new Map<string, Territory>(
  [...TERRITORIES.names.values()].flatMap((territory) =>
    territory.code ? [[territory.code, territory]] : [],
  ),
);

/** The territory of an ISO code; every country of the world, those without an entry of their own by their English name. */
export function territoryOf(code: string): Territory {
  return byCode.get(code) ?? { name: ENGLISH.of(code) ?? code, code, precision: "country" };
}

function readTable(): TerritoryNames {
  const names = new Map<string, Territory>();
  const demonyms = new Map<string, Territory>();
  const seats = new Map<string, Territory>();
  const put = (map: Map<string, Territory>, words: string, territory: Territory) => {
    for (const word of words.split(";")) if (word) map.set(word.replace(/^the /, ""), territory);
  };
  for (const line of TABLE.trim().split("\n")) {
    const [code = "", name = "", others = "", nationalities = "", capitals = ""] = line.split("|");
    const territory: Territory = { name, code, precision: code === "EU" ? "region" : "country" };
    put(names, `${name};${others}`, territory);
    put(demonyms, nationalities, territory);
    put(seats, capitals, territory);
  }
  for (const code of otherCountries([...names.values()])) {
    const name = ENGLISH.of(code) ?? code;
    put(names, name, { name, code, precision: "country" });
  }
  for (const [name, others, words, within] of REGIONS) {
    const territory: Territory = {
      name,
      precision: "region",
      ...(within ? { within: within.split(" ") } : {}),
    };
    put(names, `${name};${others}`, territory);
    put(demonyms, words, territory);
  }
  return { names, demonyms, seats };
}
