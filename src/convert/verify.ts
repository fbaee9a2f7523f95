import type { Texts } from "./check.ts";
import { locate } from "./locate.ts";
import { nearest } from "./nearest.ts";
import { readOriginal } from "./original.ts";
import type { Finding, Problem } from "./problem.ts";
import { readRecords } from "./read-records.ts";
import { verifyDocument } from "./verify-document.ts";

export type Verification =
  | { readonly problems: readonly Problem[] }
  | { readonly records: number; readonly claims: number; readonly phrases: number; readonly numbers: number };

/**
 * Holds records (file path → text) against their originals (file name → bytes): checksum, paragraphs, phrases,
 * every number, title, date of publication, and that no paragraph is forgotten. Pure; all problems in one run.
 */
export function verify(recordTexts: Texts, originals: ReadonlyMap<string, Uint8Array>): Verification {
  const { records, findings: unreadable } = readRecords(recordTexts);
  const findings: Finding[] = [...unreadable];
  const counts = { records: 0, claims: 0, phrases: 0, numbers: 0 };
  for (const { yaml, record } of records) {
    if (!record) continue;
    const bytes = originals.get(record.original.file);
    if (!bytes) {
      findings.push(missingOriginal(yaml.name, record.original.file, originals.keys()));
      continue;
    }
    const { faults, phrases, numbers } = verifyDocument(record, readOriginal(bytes));
    findings.push(...faults.map((fault) => ({ file: yaml.name, ...fault })));
    counts.records += 1;
    counts.claims += record.claims.length;
    counts.phrases += phrases;
    counts.numbers += numbers;
  }
  if (findings.length === 0) return counts;
  return { problems: locate(findings, new Map(records.map(({ yaml }) => [yaml.name, yaml]))) };
}

function missingOriginal(file: string, original: string, names: Iterable<string>): Finding {
  return {
    file,
    path: ["original", "file"],
    message: `the original "${original}" is not in the folder`,
    expected: "the name of a file there",
    nearest: nearest(original, names),
  };
}
