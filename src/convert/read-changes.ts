import type { $ZodType } from "zod/v4/core";
import { type Change, changeSchema } from "../model/change.ts";
import type { Finding } from "./problem.ts";
import type { Listed } from "./read-register.ts";
import { schemaFindings } from "./schema-sentences.ts";
import { readYaml, type YamlFile } from "./yaml-file.ts";

export interface ChangesReading {
  readonly changes: readonly Listed<Change>[];
  readonly yaml: readonly YamlFile[];
  readonly findings: readonly Finding[];
}

/** Reads change logs (path → text). There is one; without it nothing is known to have changed. */
export function readChanges(texts: ReadonlyMap<string, string>): ChangesReading {
  const changes: Listed<Change>[] = [];
  const yaml: YamlFile[] = [];
  const findings: Finding[] = [];
  for (const [file, text] of texts) {
    const read = readYaml(file, text);
    if ("findings" in read) {
      findings.push(...read.findings);
      continue;
    }
    yaml.push(read);
    const items = read.value ?? [];
    if (!Array.isArray(items)) {
      findings.push({ file, path: [], message: "the file is not a list", expected: "a list of changes" });
      continue;
    }
    items.forEach((item, index) => {
      const result = changeSchema.safeParse(item);
      if (result.success) changes.push({ entry: result.data, file, path: [index] });
      else
        findings.push(...schemaFindings(file, [index], item, changeSchema as $ZodType, result.error.issues));
    });
  }
  return { changes, yaml, findings };
}
