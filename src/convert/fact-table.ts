import type { FactKind } from "../model/fact.ts";
import type { Measurand, RegisterType } from "../model/kinds.ts";

/**
 * Which kinds of register entry have a place for a fact. A fact goes to every entry in `about` that takes it;
 * one that none of them takes is a problem. A stake goes to ownership flows only (`takesFact`).
 */
export const FACT_TAKERS: Record<FactKind, readonly RegisterType[]> = {
  facility: ["facility"],
  flow: ["flow"],
  measure: ["measure"],
  exceptions: ["measure"],
  agreement: ["agreement"],
  stake: ["flow", "organisation"],
  capacity: ["facility"],
  output: ["facility"],
  plan: ["facility"],
  employment: ["facility", "organisation"],
  supply: ["flow", "agreement"],
  share: ["place", "organisation", "facility"],
  product: ["facility"],
  undisclosed: ["facility", "flow", "measure", "agreement"],
  statement: ["facility", "flow", "measure", "agreement", "place", "organisation"],
};

/** The kinds of id that each field of a fact may hold. */
export const FACT_REFERENCES: Partial<Record<FactKind, Record<string, readonly RegisterType[]>>> = {
  facility: { place: ["place"], operator: ["organisation"] },
  flow: { origin: ["place", "facility"], destination: ["place", "facility"] },
  measure: { imposedBy: ["place", "organisation"], against: ["place"] },
  agreement: { parties: ["organisation", "place"], place: ["place"] },
  stake: { owner: ["organisation", "place"], company: ["organisation"] },
};

/** The fields of a fact that hold dates. */
export const FACT_DATES: Partial<Record<FactKind, readonly string[]>> = {
  measure: ["from", "until"],
  agreement: ["date"],
  product: ["start"],
};

/** Facts that state an amount; their kind is the measurand. */
export const AMOUNT_KINDS = [
  "capacity",
  "output",
  "plan",
  "employment",
  "supply",
  "share",
] as const satisfies readonly Measurand[];
export type AmountKind = (typeof AMOUNT_KINDS)[number];
