import type { Amount, Entry } from "../../model/dataset.ts";
import { groupAlike, type SaidAlike } from "../../model/said-alike.ts";
import { type Lookup, notStated } from "../feature-properties.ts";
import { asText, type Column, type EntryRow } from "./column.ts";

interface Measured<E extends Entry> {
  /** What the columns' names begin with. */
  readonly prefix: string;
  /** What is measured, as in "What the plant can make". */
  readonly about: string;
  readonly amounts: (entry: E) => readonly Amount[];
  /** Why there is no figure, where that is known better than "not stated". */
  readonly note?: (entry: E) => string | null;
}

/**
 * Columns for the figures of one kind: the figure of the document that was published last, once, however many documents
 * state it, with all of these as its sources; and how many different figures there are.
 */
export function amountColumns<E extends Entry>({
  prefix,
  about,
  amounts,
  note,
}: Measured<E>): Column<EntryRow<E>>[] {
  const figures = ({ entry }: EntryRow<E>) => groupAlike(amounts(entry));
  const said = (row: EntryRow<E>) => lastOf(figures(row), amounts(row.entry))?.said ?? null;
  const none = "no document states one";
  return [
    {
      name: `${prefix}_value`,
      type: "number",
      unit: `as in \`${prefix}_unit\``,
      about: `${about}: the figure. Of several, that of the document published last.`,
      empty: none,
      value: (row) => said(row)?.value ?? null,
    },
    {
      name: `${prefix}_unit`,
      type: "string",
      about:
        "What the figure counts: vehicle, battery, GWh, tonne, person, percent, or a currency (ISO 4217).",
      empty: none,
      value: (row) => said(row)?.unit ?? null,
    },
    {
      name: `${prefix}_per`,
      type: "string",
      about: "Over what time it counts: year, month, day, or contract for a total.",
      empty: `${none}, or it is no rate`,
      value: (row) => said(row)?.per ?? null,
    },
    {
      name: `${prefix}_bound`,
      type: "string",
      about: "How the document qualifies the figure: about, more than, less than, at most.",
      empty: `${none}, or the document does not qualify it, which does not make it exact`,
      value: (row) => boundOf(said(row)),
    },
    {
      name: `${prefix}_of`,
      type: "string",
      about: "What is counted, in English.",
      empty: `${none}, or the document does not say more than the unit`,
      value: (row) => said(row)?.of?.en ?? null,
    },
    {
      name: `${prefix}_as_of`,
      type: "edtf",
      about: "The time of which the document gives the figure.",
      empty: `${none}, or the document gives no time`,
      value: (row) => said(row)?.when ?? null,
    },
    {
      name: `${prefix}_figures`,
      type: "integer",
      about: "How many different figures the documents give; all of them are in the structured column.",
      value: (row) => figures(row).length,
    },
    {
      name: `${prefix}_sources`,
      type: "string",
      about: "The titles of the documents that give just this figure.",
      empty: none,
      value: (row) => asText(titlesOf(lastOf(figures(row), amounts(row.entry)), row.lookup)),
    },
    {
      name: `${prefix}_note`,
      type: "string",
      about:
        "Why there is no figure: not stated, or not disclosed where a document says that it does not tell.",
      empty: "there is one",
      value: (row) => (note ? note(row.entry) : notStated(said(row))),
    },
  ];
}

/** What the last claim says, with every claim that says the same. */
function lastOf(
  figures: readonly SaidAlike<Amount>[],
  amounts: readonly Amount[],
): SaidAlike<Amount> | undefined {
  const last = amounts.at(-1)?.claim;
  return last === undefined ? undefined : figures.findLast(({ claims }) => claims.includes(last));
}

/** A figure that a document merely gives is not thereby exact. */
function boundOf(amount: Amount | null): string | null {
  return amount === null || amount.bound === "exactly" ? null : amount.bound;
}

function titlesOf(figure: SaidAlike<Amount> | undefined, { claims, documents }: Lookup): string[] {
  return (figure?.claims ?? []).flatMap((id) => {
    const document = documents.get(claims.get(id)?.document ?? "");
    return document ? [document.title] : [];
  });
}
