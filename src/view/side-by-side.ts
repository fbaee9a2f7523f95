import type { Amount, ClaimId, Entry, Product, Stake, Undisclosed } from "../model/dataset.ts";
import { MEASURANDS, type MeasureStatus, type Status } from "../model/kinds.ts";
import { groupAlike } from "../model/said-alike.ts";
import type { DatasetIndex } from "./dataset-index.ts";

/**
 * Whether what is said of one thing holds together. "single": one document speaks of it. "agree": several do, in the
 * same way. "other times": figures differ and are of different times. "differ": the documents cannot all be right.
 */
type Verdict = "single" | "agree" | "other times" | "differ";

/** One way in which a thing is told, and who tells it so. */
interface Telling<Said> {
  readonly said: Said;
  readonly claims: readonly ClaimId[];
  /** Ids, each once. */
  readonly documents: readonly string[];
}

interface Row<Type extends string, Said> {
  readonly type: Type;
  /** What the first of the documents says: it names the thing that all speak of. */
  readonly first: Said;
  readonly tellings: readonly Telling<Said>[];
  readonly verdict: Verdict;
}

/** One thing and all that is said of it. Capacity, output and plan are never one thing, nor are two units. */
export type ComparedRow =
  | Row<"status", Status | MeasureStatus>
  | Row<"amount", Amount>
  | Row<"product", Product>
  | Row<"stake", Stake>
  | Row<"undisclosed", Undisclosed>;

export interface SideBySide {
  readonly rows: readonly ComparedRow[];
  /** Ids of the documents that say something in a row, in the entry's order. */
  readonly documents: readonly string[];
  /** How many different figures are told. */
  readonly figures: number;
}

/**
 * What documents tell of an entry in figures, side by side, and wherever they differ in statuses, products and stakes.
 * Null where there is nothing to hold side by side: one figure of one document, or none.
 */
export function sideBySide(index: DatasetIndex, entry: Entry): SideBySide | null {
  const ordered = MEASURANDS.flatMap((measurand) =>
    entry.amounts.filter((amount) => amount.measurand === measurand),
  );
  const amounts = rowsOf(index, "amount", ordered, thingMeasured);
  const rows: ComparedRow[] = [...statusRow(index, entry), ...amounts, ...differingRows(index, entry)];
  const worthIt = amounts.length > 1 || rows.some(({ verdict }) => verdict !== "single");
  if (!worthIt) return null;
  const withheld = entry.undisclosed.filter(({ property }) => property === "quantity");
  const all = [...rows, ...rowsOf(index, "undisclosed", withheld, ({ what }) => what.en)];
  const named = new Set(all.flatMap(({ tellings }) => tellings.flatMap(({ documents }) => documents)));
  return {
    rows: all,
    documents: entry.documents.filter((id) => named.has(id)),
    figures: amounts.reduce((sum, { tellings }) => sum + tellings.length, 0),
  };
}

/** A status is put beside another only where there are two. */
function statusRow(index: DatasetIndex, entry: Entry): Row<"status", Status | MeasureStatus>[] {
  if (entry.type === "agreement" || entry.statuses.length < 2) return [];
  const tellings = entry.statuses.map(({ value, claims }) => ({
    said: value,
    claims,
    documents: documentsOf(index, claims),
  }));
  return tellings
    .slice(0, 1)
    .map(({ said }) => ({ type: "status", first: said, tellings, verdict: "differ" }));
}

function differingRows(index: DatasetIndex, entry: Entry): ComparedRow[] {
  const products = entry.type === "facility" ? entry.products : [];
  const stakes = entry.type === "flow" ? entry.stakes : [];
  return [
    ...rowsOf(index, "product", products, ({ name }) => name.en),
    ...rowsOf(index, "stake", stakes, ({ owner, company, unit }) => `${owner} ${company} ${unit}`),
  ].filter(({ verdict }) => verdict === "differ");
}

function rowsOf<Type extends string, Said extends Amount | Product | Stake | Undisclosed>(
  index: DatasetIndex,
  type: Type,
  items: readonly Said[],
  thingOf: (item: Said) => string,
): Row<Type, Said>[] {
  return [...new Set(items.map(thingOf))].flatMap((thing) => {
    const alike = groupAlike(items.filter((item) => thingOf(item) === thing));
    const tellings = alike.map((telling) => ({ ...telling, documents: documentsOf(index, telling.claims) }));
    return tellings
      .slice(0, 1)
      .map(({ said }) => ({ type, first: said, tellings, verdict: verdictOf(tellings) }));
  });
}

/** Figures of these alone can be compared. */
function thingMeasured({ measurand, of, unit, per }: Amount): string {
  return JSON.stringify([measurand, of?.en ?? null, unit, per]);
}

function verdictOf(tellings: readonly Telling<object>[]): Verdict {
  const documents = new Set(tellings.flatMap((telling) => telling.documents));
  if (tellings.length === 1) return documents.size === 1 ? "single" : "agree";
  const times = tellings.map(({ said }) => ("when" in said ? said.when : null));
  const allTimed = times.every((time) => time !== null) && new Set(times).size === times.length;
  return allTimed ? "other times" : "differ";
}

function documentsOf({ claimById }: DatasetIndex, claims: readonly ClaimId[]): string[] {
  return [...new Set(claims.flatMap((id) => claimById.get(id)?.document ?? []))];
}
