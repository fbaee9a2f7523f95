import type { Amount, Claim, Entry } from "../../model/dataset.ts";
import type { DatasetIndex } from "../dataset-index.ts";

/**
 * The dates of an entry (EDTF), each once: a measure's beginning and end, an agreement's date, a plant's beginnings of
 * production; else the times of the claims that say how far it has come. None when no document states one.
 */
export function datesOf({ claimById }: DatasetIndex, entry: Entry): string[] {
  const own = ownDates(entry);
  const told = entry.type === "agreement" ? [] : entry.statuses.flatMap(({ claims }) => claims);
  const times = told.map((id): Claim["when"] => claimById.get(id)?.when ?? null);
  const dates = own.length > 0 ? own : times.filter((when) => when !== null);
  return [...new Set(dates)];
}

function ownDates(entry: Entry): string[] {
  switch (entry.type) {
    case "measure":
      return [entry.from, entry.until].flatMap((date) => date?.value ?? []);
    case "agreement":
      return entry.date ? [entry.date.value] : [];
    case "facility":
      return entry.products.flatMap(({ start }) => start ?? []);
    case "flow":
      return [];
  }
}

/** The amounts of an entry, a flow's quantity first; what two claims say alike, once. Never summed. */
export function amountsOf(entry: Entry): Amount[] {
  const amounts =
    entry.type === "flow" && entry.quantity ? [entry.quantity, ...entry.amounts] : entry.amounts;
  const said = new Map(amounts.map((amount) => [JSON.stringify({ ...amount, claim: null }), amount]));
  return [...said.values()];
}
