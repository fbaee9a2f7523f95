import type { DocumentRecord } from "../model/record.ts";
import { partsMissing } from "./dates-in-text.ts";
import { parseEdtf } from "./edtf-date.ts";
import { nearest } from "./nearest.ts";
import { evened, type Original } from "./original.ts";
import type { Path } from "./problem.ts";
import { leftOutRanges, verifyCoverage } from "./verify-coverage.ts";
import { verifyNumbers } from "./verify-numbers.ts";
import { verifyPhrase } from "./verify-phrase.ts";

interface Fault {
  readonly path: Path;
  readonly message: string;
  readonly expected?: string | undefined;
  readonly nearest?: string | undefined;
}

export interface Verified {
  readonly faults: readonly Fault[];
  readonly phrases: number;
  readonly numbers: number;
}

/** Holds a record against its original. */
export function verifyDocument(record: DocumentRecord, original: Original): Verified {
  const leftOut = new Set(leftOutRanges(record).flatMap((range) => [...range]));
  const faults: Fault[] = [
    ...verifyHash(record, original),
    ...verifyTitle(record, original),
    ...verifyPublished(record, original, leftOut),
  ];
  let numbers = 0;
  record.claims.forEach((claim, index) => {
    const path: Path = ["claims", index];
    claim.at.forEach((evidence, item) => {
      const fault = verifyPhrase(evidence, original, leftOut);
      if (fault) faults.push({ ...fault, path: [...path, "at", item, fault.field] });
    });
    const paragraphs = claim.at.flatMap(({ paragraph }) => original.paragraphs[paragraph - 1] ?? []);
    const found = verifyNumbers(claim, record, [...new Set(paragraphs)]);
    numbers += found.count;
    faults.push(...found.faults.map((fault) => ({ ...fault, path: [...path, ...fault.path] })));
  });
  faults.push(...verifyCoverage(record, original));
  return { faults, phrases: record.claims.reduce((sum, claim) => sum + claim.at.length, 0), numbers };
}

function verifyHash(record: DocumentRecord, { sha256 }: Original): Fault[] {
  if (record.original.sha256 === sha256) return [];
  const message = "the sha-256 is not that of the original";
  return [{ path: ["original", "sha256"], message, expected: sha256 }];
}

function verifyTitle(record: DocumentRecord, { paragraphs }: Original): Fault[] {
  if (record.titleBasis !== "stated" || !record.title) return [];
  if (paragraphs.includes(evened(record.title))) return [];
  return [
    {
      path: ["title"],
      message: "the title is not a paragraph of the original",
      expected: 'the headline as it stands there, or the basis "address"',
      nearest: nearest(record.title, paragraphs),
    },
  ];
}

function verifyPublished(record: DocumentRecord, original: Original, leftOut: ReadonlySet<number>): Fault[] {
  if (!record.published) return [];
  const { date, basis, at, why } = record.published;
  const faults: Fault[] = [];
  if (at) {
    const fault = verifyPhrase(at, original, leftOut);
    if (fault) faults.push({ ...fault, path: ["published", "at", fault.field] });
  }
  if (basis === "address") return faults;
  const words = basis === "stated" ? (at?.phrase ?? "") : (why?.en ?? "");
  const missing = partsMissing(
    parseEdtf(date)?.parts ?? [],
    words,
    basis === "stated" ? record.language : "en",
  );
  if (missing.length > 0) {
    faults.push({
      path: ["published", "date"],
      message: `the date ${date} is not in the words it is based on ("${words}")`,
      expected: `the ${missing.map(({ unit, value }) => `${unit} ${value}`).join(" and ")} in them`,
    });
  }
  return faults;
}
