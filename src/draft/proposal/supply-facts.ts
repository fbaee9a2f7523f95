import { UNITS_OF } from "../../model/kinds.ts";
import type { QuantityMention } from "../extraction.ts";
import { amountOf } from "./amounts.ts";
import type { DerivationYaml, FactYaml } from "./proposed-claim.ts";

export interface Supply {
  readonly facts: readonly FactYaml[];
  readonly derived: readonly DerivationYaml[];
  readonly remark?: string;
}

/**
 * What a flow or agreement is to supply, as a fact; none for what no supply is counted in.
 * @param per what it counts over where the text does not say: of an agreement, the whole contract
 */
export function supplyOf(quantity: QuantityMention | undefined, per?: "contract"): Supply {
  if (!quantity) return { facts: [], derived: [] };
  const read = amountOf(quantity);
  if ("why" in read) return { facts: [], derived: [], remark: `No quantity is proposed: ${read.why}.` };
  if (!UNITS_OF.supply.includes(read.amount.unit)) return { facts: [], derived: [] };
  const period = read.amount.per ?? per;
  return {
    facts: [{ kind: "supply", ...read.amount, ...(period ? { per: period } : {}) }],
    derived: read.derived,
  };
}
