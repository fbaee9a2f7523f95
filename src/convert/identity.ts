import type { Fact } from "../model/fact.ts";
import type { AgreementEntry, FacilityEntry, FlowEntry, MeasureEntry } from "../model/register.ts";

/** A property that the register gives an entry and that claims must state. */
export interface IdentityProperty {
  /** The field of the fact that states it. */
  readonly field: string;
  /** What the register has; a list for parties, of which a fact may name some. */
  readonly registered: readonly string[];
  /** The editor marked it as inferred: no claim has to state it, and none may. */
  readonly inferred: boolean;
}

/** An entry of the register that becomes a mark. */
export type MarkEntry = FacilityEntry | FlowEntry | MeasureEntry | AgreementEntry;

/** What the register says of an entry, by the fact field that states it. */
export function identityOf(entry: MarkEntry): IdentityProperty[] {
  if ("operator" in entry) {
    return [stated("is", entry.kind), stated("place", entry.place), stated("operator", entry.operator)];
  }
  if ("origin" in entry) {
    return [
      { field: "origin", registered: [entry.origin.at], inferred: entry.origin.inferred !== undefined },
      {
        field: "destination",
        registered: [entry.destination.at],
        inferred: entry.destination.inferred !== undefined,
      },
      stated("commodity", entry.commodity.en),
    ];
  }
  if ("imposedBy" in entry) {
    return [
      stated("imposedBy", entry.imposedBy),
      stated("against", entry.against),
      stated("goods", entry.goods.en),
    ];
  }
  return [
    { field: "parties", registered: entry.parties, inferred: false },
    { field: "place", registered: entry.place === undefined ? [] : [entry.place], inferred: false },
  ];
}

function stated(field: string, value: string): IdentityProperty {
  return { field, registered: [value], inferred: false };
}

/** The values a fact gives for a field: none, one, or (parties) several. */
export function valuesOf(fact: Fact, field: string): readonly string[] {
  const value = (fact as unknown as Record<string, unknown>)[field];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [String(value)];
}

/** The first property in which a fact contradicts the register, or null. Facts of other kinds contradict nothing. */
export function contradiction(
  fact: Fact,
  entry: MarkEntry,
): { field: string; said: string; registered: readonly string[] } | null {
  if (!entry.id.startsWith(`${fact.kind}/`)) return null;
  for (const { field, registered } of identityOf(entry)) {
    const said = valuesOf(fact, field).find((value) => !registered.includes(value));
    if (said !== undefined) return { field, said, registered };
  }
  return null;
}

export function fitsIdentity(fact: Fact, entry: MarkEntry): boolean {
  return contradiction(fact, entry) === null;
}
