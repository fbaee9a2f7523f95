import { UNITS, type Unit } from "../../model/kinds.ts";
import type { QuantityMention } from "../extraction.ts";
import type { DerivationYaml } from "./proposed-claim.ts";

/** The amount of a fact in a unit of the vocabulary. */
export interface AmountYaml {
  readonly value: number;
  readonly unit: Unit;
  readonly per?: "year" | "month" | "day" | undefined;
  readonly bound?: QuantityMention["bound"];
}

export type Amount =
  | { readonly amount: AmountYaml; readonly derived: readonly DerivationYaml[] }
  | { readonly why: string };

/** Units that the vocabulary has not, as multiples of one that it has. */
const MULTIPLES: Readonly<Partial<Record<QuantityMention["unit"], { unit: Unit; divisor: number }>>> = {
  MWh: { unit: "GWh", divisor: 1_000 },
  kWh: { unit: "GWh", divisor: 1_000_000 },
};

/** A quantity as the vocabulary states it, or why it has no unit for it. */
export function amountOf({ value, unit, per, bound, at }: QuantityMention): Amount {
  const rest = {
    ...(per && per !== "hour" ? { per } : {}),
    ...(bound === "exactly" ? {} : { bound }),
  };
  if (per === "hour") return { why: `"${at.text}" counts by the hour` };
  const multiple = MULTIPLES[unit];
  if (multiple) {
    const converted = Number((value / multiple.divisor).toPrecision(12));
    const why = `1 ${multiple.unit} is ${multiple.divisor} ${unit}.`;
    return {
      amount: { value: converted, unit: multiple.unit, ...rest },
      derived: [{ value: converted, from: at.text.replace(/\s+/g, " "), why }],
    };
  }
  const known = UNITS.find((one) => one === unit);
  if (!known) return { why: `the vocabulary has no unit for "${at.text}"` };
  return { amount: { value, unit: known, ...rest }, derived: [] };
}
