import type { Claim, ClaimId, Dataset } from "../model/dataset.ts";
import { parseEdtf } from "../model/edtf-date.ts";
import type { Fact } from "../model/fact.ts";
import { publishedBy } from "./as-of.ts";
import { type Month, type MonthSpan, spanOf } from "./month.ts";

/** A time that documents speak of, and the claims that do: what they tell was, is or is meant to be then. */
export interface DatedEvent {
  readonly span: MonthSpan;
  /** "About", or "uncertain": nobody says that it was just then. */
  readonly isVague: boolean;
  readonly claims: readonly ClaimId[];
}

/** When a document came out. */
export interface Publication {
  readonly document: string;
  /** By the end of which month: see `publishedBy`. */
  readonly month: Month;
  /** When it may have come out, as far as that is known. */
  readonly span: MonthSpan;
  /** The date stands neither in the document nor in its address: an editor worked it out. */
  readonly isInferred: boolean;
}

/**
 * The times that the claims speak of, the earliest first, those of one span together. A claim stands at every date
 * that it gives, and one without a date at none.
 */
export function datedEvents({ claims }: Pick<Dataset, "claims">): DatedEvent[] {
  const events = new Map<string, { span: MonthSpan; isVague: boolean; claims: ClaimId[] }>();
  for (const claim of claims) {
    for (const date of datesOf(claim)) {
      const span = spanOf(date);
      if (!span) continue;
      const isVague = isHedged(date);
      const key = `${span.from}/${span.to} ${isVague}`;
      const event = events.get(key) ?? { span, isVague, claims: [] };
      events.set(key, event);
      if (!event.claims.includes(claim.id)) event.claims.push(claim.id);
    }
  }
  return [...events.values()].sort((a, b) => compared(a.span.from, b.span.from));
}

/** When each document with a known date came out, the earliest first. */
export function publications({ documents }: Pick<Dataset, "documents">): Publication[] {
  return documents
    .flatMap((document): Publication[] => {
      const month = publishedBy(document);
      const span = document.published && spanOf(document.published.date);
      if (!month || !span) return [];
      return [{ document: document.id, month, span, isInferred: document.published?.basis === "inferred" }];
    })
    .sort((a, b) => compared(a.month, b.month));
}

/** Every date that a claim gives: the time it speaks of, and those of its facts. */
function datesOf({ when, facts }: Pick<Claim, "when" | "facts">): readonly string[] {
  return [...new Set([...(when === null ? [] : [when]), ...facts.flatMap(datesOfFact)])];
}

function datesOfFact(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case "measure":
      return [fact.from, fact.until].filter((date) => date !== undefined);
    case "agreement":
      return fact.date === undefined ? [] : [fact.date];
    case "product":
      return fact.start === undefined ? [] : [fact.start];
    default:
      return [];
  }
}

function isHedged(edtf: string): boolean {
  const date = parseEdtf(edtf);
  if (!date) return false;
  const points = date.type === "point" ? [date.point] : [date.from, date.to];
  return points.some((point) => point !== null && (point.approximate || point.uncertain));
}

/** An open beginning comes before all others. */
function compared(a: Month | null, b: Month | null): number {
  return (a ?? "") < (b ?? "") ? -1 : Number((a ?? "") > (b ?? ""));
}
