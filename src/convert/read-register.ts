import type { $ZodType } from "zod/v4/core";
import type { RegisterType } from "../model/kinds.ts";
import { REGISTER_FILES, type Register } from "../model/register.ts";
import { child } from "./locate.ts";
import { nearest } from "./nearest.ts";
import type { Finding, Path } from "./problem.ts";
import { schemaFindings } from "./schema-sentences.ts";
import { readYaml, type YamlFile } from "./yaml-file.ts";

/** A register entry and where it stands. */
export interface Listed<Entry> {
  readonly entry: Entry;
  readonly file: string;
  readonly path: Path;
}

export type ListedRegister = { readonly [List in keyof Register]: readonly Listed<Register[List][number]>[] };

/** The list each file fills and the first part of the ids in it; stories have ids of their own. */
const FILES: Record<keyof typeof REGISTER_FILES, { list: keyof Register; type: RegisterType | null }> = {
  "places.yaml": { list: "places", type: "place" },
  "organisations.yaml": { list: "organisations", type: "organisation" },
  "facilities.yaml": { list: "facilities", type: "facility" },
  "flows.yaml": { list: "flows", type: "flow" },
  "measures.yaml": { list: "measures", type: "measure" },
  "agreements.yaml": { list: "agreements", type: "agreement" },
  "stories.yaml": { list: "stories", type: null },
  "sources.yaml": { list: "sources", type: null },
};

export interface RegisterReading {
  readonly lists: ListedRegister;
  /** Of every id that is written down, its type: an entry with a fault still exists. */
  readonly types: ReadonlyMap<string, RegisterType>;
  /** Types whose file could not be read at all, so that nothing can be said about their ids. */
  readonly unreadable: ReadonlySet<RegisterType>;
  readonly yaml: readonly YamlFile[];
  readonly findings: readonly Finding[];
}

/** Reads the files of the register (path → text). A missing file is an empty list. */
export function readRegister(texts: ReadonlyMap<string, string>): RegisterReading {
  const lists: Record<keyof Register, Listed<unknown>[]> = {
    places: [],
    organisations: [],
    facilities: [],
    flows: [],
    measures: [],
    agreements: [],
    stories: [],
    sources: [],
  };
  const types = new Map<string, RegisterType>();
  const unreadable = new Set<RegisterType>();
  const yaml: YamlFile[] = [];
  const findings: Finding[] = [];
  for (const [name, text] of texts) {
    const known = fileOf(name);
    if (!known) {
      findings.push(unknownFile(name));
      continue;
    }
    const read = readYaml(name, text);
    if ("findings" in read) {
      findings.push(...read.findings);
      if (known.type) unreadable.add(known.type);
      continue;
    }
    yaml.push(read);
    const reading = readList(read, known.schema, known.type);
    findings.push(...reading.findings);
    lists[known.list].push(...reading.entries);
    if (known.type) for (const id of reading.ids) types.set(id, known.type);
  }
  return { lists: lists as unknown as ListedRegister, types, unreadable, yaml, findings };
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

function fileOf(file: string) {
  const name = baseName(file) as keyof typeof REGISTER_FILES;
  return Object.hasOwn(FILES, name) ? { ...FILES[name], schema: REGISTER_FILES[name] } : undefined;
}

function unknownFile(file: string): Finding {
  const names = Object.keys(FILES);
  return {
    file,
    path: [],
    message: `the register has no file "${baseName(file)}"`,
    expected: `one of ${names.join(", ")}`,
    nearest: nearest(baseName(file), names),
  };
}

function readList(
  yaml: YamlFile,
  schema: (typeof REGISTER_FILES)[keyof typeof REGISTER_FILES],
  type: RegisterType | null,
) {
  const entries: Listed<unknown>[] = [];
  const ids: string[] = [];
  const findings: Finding[] = [];
  const items = yaml.value ?? [];
  if (!Array.isArray(items)) {
    findings.push({
      file: yaml.name,
      path: [],
      message: "the file is not a list",
      expected: "a list of entries",
    });
    return { entries, ids, findings };
  }
  const seen = new Set<string>();
  items.forEach((item, index) => {
    const path = [index];
    const id = child(item, "id");
    if (typeof id === "string") {
      if (seen.has(id)) findings.push(duplicate(yaml.name, path, id));
      else if (type && !ID_OF[type].test(id)) findings.push(wrongId(yaml.name, path, id, type));
      seen.add(id);
      ids.push(id);
    }
    const result = schema.safeParse(item);
    if (result.success) entries.push({ entry: result.data, file: yaml.name, path });
    else findings.push(...schemaFindings(yaml.name, path, item, schema as $ZodType, result.error.issues));
  });
  return { entries, ids, findings };
}

const ID_OF = Object.fromEntries(
  Object.values(FILES).flatMap(({ type }) =>
    type ? [[type, new RegExp(`^${type}/[a-z0-9]+(-[a-z0-9]+)*$`)]] : [],
  ),
) as Record<RegisterType, RegExp>;

function duplicate(file: string, path: Path, id: string): Finding {
  return {
    file,
    path: [...path, "id"],
    message: `the register id "${id}" is already used`,
    expected: "each id once",
  };
}

function wrongId(file: string, path: Path, id: string, type: RegisterType): Finding {
  return {
    file,
    path: [...path, "id"],
    message: `"${id}" is not an id of this file`,
    expected: `"${type}/" and lower-case letters, digits and single hyphens`,
  };
}
