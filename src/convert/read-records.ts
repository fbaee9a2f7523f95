import type { $ZodType } from "zod/v4/core";
import {
  type ClaimRecord,
  claimSchema,
  type DocumentRecord,
  draftRecordSchema,
  recordSchema,
} from "../model/record.ts";
import { child } from "./locate.ts";
import type { Finding, Path } from "./problem.ts";
import { schemaFindings } from "./schema-sentences.ts";
import { readYaml, type YamlFile } from "./yaml-file.ts";

/** A record file that is YAML. Where a part of it has a fault, the rest is still there to be checked. */
export interface RecordReading {
  readonly yaml: YamlFile;
  /** Null when the record as a whole does not hold against the schema. */
  readonly record: DocumentRecord | null;
  readonly claims: readonly ReadClaim[];
}

export interface ReadClaim {
  readonly claim: ClaimRecord;
  readonly path: Path;
}

export interface RecordsReading {
  readonly records: readonly RecordReading[];
  readonly findings: readonly Finding[];
}

/** Reads record files (path → text). */
export function readRecords(texts: ReadonlyMap<string, string>): RecordsReading {
  const records: RecordReading[] = [];
  const findings: Finding[] = [];
  for (const [name, text] of texts) {
    const yaml = readYaml(name, text);
    if ("findings" in yaml) {
      findings.push(...yaml.findings);
      continue;
    }
    const schema = child(yaml.value, "reviewed") === false ? draftRecordSchema : recordSchema;
    const result = schema.safeParse(yaml.value);
    if (result.success) {
      const claims = result.data.claims.map((claim, index) => ({ claim, path: ["claims", index] }));
      records.push({ yaml, record: result.data, claims });
    } else {
      findings.push(...schemaFindings(name, [], yaml.value, schema as $ZodType, result.error.issues));
      records.push({ yaml, record: null, claims: readableClaims(yaml.value) });
    }
  }
  return { records, findings };
}

function readableClaims(value: unknown): ReadClaim[] {
  const claims = child(value, "claims");
  if (!Array.isArray(claims)) return [];
  return claims.flatMap((item, index) => {
    const result = claimSchema.safeParse(item);
    return result.success ? [{ claim: result.data, path: ["claims", index] }] : [];
  });
}
