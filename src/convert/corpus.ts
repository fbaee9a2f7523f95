import type { Fact, FactKind } from "../model/fact.ts";
import type { ClaimRecord, DocumentRecord } from "../model/record.ts";
import type { Register } from "../model/register.ts";
import { parseEdtf } from "./edtf-date.ts";
import { FACT_TAKERS } from "./fact-table.ts";
import { fitsIdentity, type MarkEntry } from "./identity.ts";
import { compareText } from "./problem.ts";

/** A claim in its document. */
export interface LinkedClaim {
  /** `<document id>#<claim id>`. */
  readonly id: string;
  readonly document: DocumentRecord;
  readonly claim: ClaimRecord;
}

/** A fact, and the claim that states it. */
export interface Stated<F> {
  readonly fact: F;
  readonly source: LinkedClaim;
}

export type FactOf<Kind extends FactKind> = Extract<Fact, { kind: Kind }>;

/** All records and the register, checked, with the claims in order and findable by what they are about. */
export interface Corpus {
  readonly register: Register;
  /** By publication (earliest day meant), then id. */
  readonly documents: readonly DocumentRecord[];
  /** In the order of documents, then of the record. */
  readonly claims: readonly LinkedClaim[];
  /** Register id → claims about it, in the same order. */
  readonly claimsAbout: ReadonlyMap<string, readonly LinkedClaim[]>;
}

export function buildCorpus(register: Register, records: readonly DocumentRecord[]): Corpus {
  const documents = [...records].sort(
    (a, b) => publishedFrom(a) - publishedFrom(b) || compareText(a.id, b.id),
  );
  const claims = documents.flatMap((document) =>
    document.claims.map((claim) => ({ id: `${document.id}#${claim.id}`, document, claim })),
  );
  const claimsAbout = new Map<string, LinkedClaim[]>();
  for (const linked of claims) {
    for (const id of linked.claim.about) {
      const known = claimsAbout.get(id);
      if (known) known.push(linked);
      else claimsAbout.set(id, [linked]);
    }
  }
  return { register, documents, claims, claimsAbout };
}

/** First instant that the publication date may mean, milliseconds UTC; a draft whose date is unknown comes last. */
function publishedFrom({ published }: DocumentRecord): number {
  return published ? (parseEdtf(published.date)?.start ?? 0) : Number.MAX_SAFE_INTEGER;
}

/**
 * The facts of the given kinds that go to an entry, in the order of its claims. Where a claim is about several
 * entries of one type, a fact that names ends, parties or a place goes only to those it fits.
 */
export function factsFor<Kind extends FactKind>(
  corpus: Corpus,
  entry: MarkEntry,
  ...kinds: readonly Kind[]
): Stated<FactOf<Kind>>[] {
  const type = entry.id.slice(0, entry.id.indexOf("/"));
  return (corpus.claimsAbout.get(entry.id) ?? []).flatMap((source) =>
    source.claim.fact.flatMap((fact) => {
      if (!(kinds as readonly FactKind[]).includes(fact.kind)) return [];
      if (!(FACT_TAKERS[fact.kind] as readonly string[]).includes(type)) return [];
      if (!fitsIdentity(fact, entry)) return [];
      return [{ fact: fact as FactOf<Kind>, source }];
    }),
  );
}
