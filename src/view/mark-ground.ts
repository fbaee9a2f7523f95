import type { ClaimId, Entry, FlowEnd, Sourced } from "../model/dataset.ts";
import type { LocalisedText } from "../model/text.ts";

/** The parts of an entry that are drawn, or that decide where it is drawn. */
type MarkPart =
  | "kind"
  | "place"
  | "operator"
  | "status"
  | "goods"
  | "origin"
  | "destination"
  | "quantity"
  | "imposedBy"
  | "against"
  | "parties"
  | "signedAt";

/** A part of a mark and the claims that give it. Inferred: no claim does, and why the editor took it for granted. */
export interface MarkGround {
  readonly part: MarkPart;
  readonly claims: readonly ClaimId[];
  readonly inferred: LocalisedText | null;
}

/** What the mark of an entry rests on, part by part; parts that no document states are left out. */
export function markGround(entry: Entry): MarkGround[] {
  return partsOf(entry).filter(({ claims, inferred }) => claims.length > 0 || inferred !== null);
}

/** The claims that the mark rests on, each once, in the entry's order. */
export function claimsOfMark(entry: Entry): ClaimId[] {
  const named = new Set(markGround(entry).flatMap(({ claims }) => claims));
  return entry.claims.filter((id) => named.has(id));
}

/** The ids of the places that decide where the mark stands; none for what has no mark of its own. */
export function placesOfMark(entry: Entry): string[] {
  switch (entry.type) {
    case "facility":
      return [entry.site ?? entry.place.value];
    case "flow":
      return [...new Set([entry.origin.place, entry.destination.place])];
    case "measure":
      return [entry.against.value];
    case "agreement":
      return entry.place ? [entry.place.value] : [];
  }
}

function partsOf(entry: Entry): MarkGround[] {
  switch (entry.type) {
    case "facility":
      return [
        ground("kind", entry.kind),
        ground("place", entry.place),
        ground("operator", entry.operator),
        ground("status", statedStatus(entry)),
      ];
    case "flow":
      return [
        ground("goods", entry.commodity),
        endGround("origin", entry.origin),
        endGround("destination", entry.destination),
        ground("status", statedStatus(entry)),
        ground("quantity", entry.quantity && { claims: [entry.quantity.claim] }),
      ];
    case "measure":
      return [
        ground("imposedBy", entry.imposedBy),
        ground("against", entry.against),
        ground("goods", entry.goods),
        ground("status", statedStatus(entry)),
      ];
    case "agreement":
      return [
        ground("parties", { claims: [...new Set(entry.parties.flatMap(({ claims }) => claims))] }),
        ground("signedAt", entry.place),
      ];
  }
}

/** The claims that give the status as it is drawn; what other documents say of it is not in the mark. */
function statedStatus<S>(entry: { status: S | null; statuses: readonly Sourced<S>[] }): Sourced<S> | null {
  return entry.statuses.find(({ value }) => value === entry.status) ?? null;
}

function ground(part: MarkPart, sourced: { readonly claims: readonly ClaimId[] } | null): MarkGround {
  return { part, claims: sourced?.claims ?? [], inferred: null };
}

function endGround(part: MarkPart, { claims, inferred }: FlowEnd): MarkGround {
  return { part, claims, inferred };
}
