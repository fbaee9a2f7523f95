import type { Amount, Entry } from "../model/dataset.ts";
import { type Measurand, PERIODS, UNITS } from "../model/kinds.ts";

/** What counts as the quantity of a plant or an agreement. Each is named where it is shown: none is merged with another. */
const QUANTITIES: readonly Measurand[] = ["capacity", "output", "plan", "supply"];

/**
 * How much an entry is about: of a flow the quantity that goes, of a plant what it can make, did make, and is meant to
 * make, of an agreement what is to be supplied. As the documents state it, so with repetitions; empty when none does.
 */
export function quantitiesOf(entry: Entry): readonly Amount[] {
  if (entry.type === "flow") return entry.quantity ? [entry.quantity] : [];
  return QUANTITIES.flatMap((measurand) => entry.amounts.filter((amount) => amount.measurand === measurand));
}

/**
 * By what quantities are ordered: their unit and period in the order of the vocabulary, and only within these the
 * number, for vehicles a year are neither more nor less than gigawatt-hours. A quantity "less than" another number
 * stands before that number itself, "more than" behind it.
 */
export function quantityKey({ unit, per, value, bound }: Amount): readonly number[] {
  const side = bound === "less than" ? -1 : bound === "more than" ? 1 : 0;
  return [UNITS.indexOf(unit), per === null ? -1 : PERIODS.indexOf(per), value, side];
}
