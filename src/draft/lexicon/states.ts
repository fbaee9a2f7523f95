/** A first-level division as news names it. */
export interface State {
  readonly name: string;
  readonly countryCode: string;
  /** GeoNames code, the postal code for US states. */
  readonly code: string;
}

/** code, name, then other spellings; AP abbreviations for the United States. */
const TABLES: Record<string, string> = {
  US: `AL Alabama,Ala.;AK Alaska;AZ Arizona,Ariz.;AR Arkansas,Ark.;CA California,Calif.;CO Colorado,Colo.;CT Connecticut,Conn.;DE Delaware,Del.;
FL Florida,Fla.;GA Georgia,Ga.;HI Hawaii;ID Idaho;IL Illinois,Ill.;IN Indiana,Ind.;IA Iowa;KS Kansas,Kan.;KY Kentucky,Ky.;LA Louisiana,La.;ME Maine;
MD Maryland,Md.;MA Massachusetts,Mass.;MI Michigan,Mich.;MN Minnesota,Minn.;MS Mississippi,Miss.;MO Missouri,Mo.;MT Montana,Mont.;NE Nebraska,Neb.;
NV Nevada,Nev.;NH New Hampshire,N.H.;NJ New Jersey,N.J.;NM New Mexico,N.M.;NY New York,N.Y.;NC North Carolina,N.C.;ND North Dakota,N.D.;OH Ohio;
OK Oklahoma,Okla.;OR Oregon,Ore.;PA Pennsylvania,Pa.;RI Rhode Island,R.I.;SC South Carolina,S.C.;SD South Dakota,S.D.;TN Tennessee,Tenn.;TX Texas,Tex.;
UT Utah;VT Vermont,Vt.;VA Virginia,Va.;WA Washington state,Wash.,Washington State;WV West Virginia,W.Va.;WI Wisconsin,Wis.;WY Wyoming,Wyo.`,
  CN: `01 Anhui;02 Zhejiang;03 Jiangxi;04 Jiangsu;05 Jilin;06 Qinghai;07 Fujian;08 Heilongjiang;09 Henan;10 Hebei;11 Hunan;12 Hubei;13 Xinjiang;
14 Tibet,Xizang;15 Gansu;16 Guangxi;18 Guizhou;19 Liaoning;20 Inner Mongolia;21 Ningxia;24 Shanxi;25 Shandong;26 Shaanxi;29 Yunnan;30 Guangdong;31 Hainan;32 Sichuan`,
  CA: `01 Alberta;02 British Columbia,B.C.;03 Manitoba;04 New Brunswick;05 Newfoundland and Labrador;07 Nova Scotia;08 Ontario,Ont.;10 Quebec,Québec,Que.;11 Saskatchewan`,
  DE: `01 Baden-Württemberg,Baden-Wuerttemberg;02 Bavaria;05 Hesse;06 Lower Saxony;07 North Rhine-Westphalia;08 Rhineland-Palatinate;09 Saarland;10 Schleswig-Holstein;
11 Brandenburg;12 Mecklenburg-Vorpommern;13 Saxony;14 Saxony-Anhalt;15 Thuringia`,
  MX: `06 Chihuahua;07 Coahuila;11 Guanajuato;14 Jalisco;19 Nuevo León,Nuevo Leon;22 Querétaro,Queretaro;24 San Luis Potosí,San Luis Potosi;26 Sonora;01 Aguascalientes`,
  IN: `02 Andhra Pradesh;09 Gujarat;10 Haryana;19 Karnataka;13 Kerala;16 Maharashtra;21 Odisha;23 Punjab;24 Rajasthan;25 Tamil Nadu;40 Telangana;36 Uttar Pradesh;28 West Bengal`,
  AU: `02 New South Wales;03 Northern Territory;04 Queensland;05 South Australia;07 Victoria;08 Western Australia`,
  GB: `ENG West Midlands,the Midlands`,
  JP: `13 Hyogo;11 Hiroshima;01 Aichi;07 Fukuoka;23 Mie;38 Tochigi;45 Yamaguchi;21 Kumamoto Prefecture;37 Shizuoka;35 Shiga;10 Gunma`,
  KR: `13 Gyeonggi,Gyeonggi Province;05 North Chungcheong,North Chungcheong Province;17 South Chungcheong,South Chungcheong Province;14 North Gyeongsang,North Gyeongsang Province;20 South Gyeongsang,South Gyeongsang Province;03 North Jeolla,North Jeolla Province;16 South Jeolla,South Jeolla Province`,
  BR: `05 Bahia;15 Minas Gerais;18 Paraná;27 São Paulo state`,
  ID: `30 West Java;07 Central Java;08 East Java;33 Banten;22 Southeast Sulawesi;38 South Sulawesi;21 Central Sulawesi;29 North Maluku;39 West Papua`,
  FR: `32 Hauts-de-France;44 Grand Est;28 Normandy`,
  ES: `51 Andalusia;52 Aragon,Aragón;56 Catalonia;60 Valencian Community;57 Extremadura;58 Galicia;32 Navarre`,
  SE: `23 Västerbotten`,
};

/** Two capital letters are read as a state only after a comma ("Reno, NV"). */
export const STATES: ReadonlyMap<string, State> = readTables();
export const POSTAL: ReadonlyMap<string, State> = new Map(
  [...STATES.values()].filter(({ countryCode }) => countryCode === "US").map((state) => [state.code, state]),
);

export function stateOf(countryCode: string, code: string): State | undefined {
  return byCode.get(`${countryCode}.${code}`);
}

const byCode = new Map([...STATES.values()].map((state) => [`${state.countryCode}.${state.code}`, state]));

function readTables(): Map<string, State> {
  const states = new Map<string, State>();
  for (const [countryCode, table] of Object.entries(TABLES)) {
    for (const entry of table.replace(/\n/g, "").split(";")) {
      const gap = entry.indexOf(" ");
      const [name = "", ...others] = entry.slice(gap + 1).split(",");
      if (gap < 0 || !name) continue;
      const state = { name, countryCode, code: entry.slice(0, gap) };
      for (const spelling of [name, ...others]) states.set(spelling, state);
    }
  }
  return states;
}
