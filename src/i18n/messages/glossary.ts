/** The terms that are explained where they first stand in a panel, and on the page on method. */
export const GLOSSARY_TERMS = [
  "gigafactory",
  "traction battery",
  "lithium-ion battery",
  "GWh",
  "capacity",
  "output",
  "planned output",
  "rare earths",
  "onshoring",
  "joint venture",
  "stake",
  "memorandum of understanding",
  "restrictive measure",
] as const;
export type GlossaryTerm = (typeof GLOSSARY_TERMS)[number];

interface ExplainedTerm {
  readonly name: string;
  /** How the term is written in sentences, all its forms; "*" stands for any letters, as of an ending. */
  readonly forms: readonly string[];
  /** In a sentence or two, in plain words. */
  readonly meaning: string;
}

export interface GlossaryMessages {
  /** On the page on method. */
  readonly heading: string;
  readonly line: string;
  readonly terms: Readonly<Record<GlossaryTerm, ExplainedTerm>>;
}
