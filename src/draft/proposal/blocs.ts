/** A body of states that restricts trade or takes part in it as one. */
export interface Bloc {
  readonly names: { readonly en: string; readonly ko: string };
  readonly aliases: readonly string[];
  /** Where its name is set: a drawing choice. [lng, lat] */
  readonly anchor: readonly [number, number];
  /** Members, ISO 3166-1 alpha-2, as the bloc itself lists them. */
  readonly area: readonly string[];
}

/** The blocs whose members are settled, so that their area is no editor's choice. */
export const BLOCS: readonly Bloc[] = [
  {
    names: { en: "European Union", ko: "유럽 연합" },
    aliases: ["EU"],
    anchor: [11, 49.5],
    area: "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
  },
  {
    names: { en: "ASEAN", ko: "아세안" },
    aliases: ["Association of Southeast Asian Nations"],
    anchor: [108, 10],
    area: "BN ID KH LA MM MY PH SG TH TL VN".split(" "),
  },
];
