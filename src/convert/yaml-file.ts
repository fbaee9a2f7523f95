import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parse,
  parseDocument,
  visit,
} from "yaml";
import type { Finding, Path } from "./problem.ts";

/** A YAML file that could be read. `value` is its content, not yet checked against a schema. */
export interface YamlFile {
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
}

/**
 * Reads YAML 1.2. js-yaml reads several times as fast as yaml, but knows the place of its first error only; so it
 * reads what is well-formed, and yaml what is not, or where the line of something is asked for (`lineOf`).
 */
export function readYaml(name: string, text: string): YamlFile | { findings: Finding[] } {
  const value = readQuickly(text);
  if (value !== undefined) return { name, text, value };
  try {
    return { name, text, value: parse(text, { prettyErrors: false, logLevel: "error" }) };
  } catch {
    return { findings: syntaxFindings(name, text) };
  }
}

function readQuickly(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

/** Every key written twice, and the first place where the YAML breaks (later ones follow from it). */
function syntaxFindings(file: string, text: string): Finding[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => lines.linePos(offset).line;
  const duplicates = document.errors.filter((error) => error.code === "DUPLICATE_KEY");
  const broken = document.errors.find((error) => error.code !== "DUPLICATE_KEY");
  const findings: Finding[] = duplicates.map((error) => ({
    file,
    path: [],
    line: at(error.pos[0]),
    message: `the key "${keyAt(text, error.pos[0])}" is written twice`,
    expected: "each key once",
  }));
  if (broken) {
    findings.push({
      file,
      path: [],
      line: at(broken.pos[0]),
      message: `broken YAML: ${broken.message}`,
      expected: "well-formed YAML 1.2",
    });
  }
  return findings.length > 0 ? findings : [aliasFinding(file, document, at)];
}

/** The one fault the reader meets only while resolving: `*name` without `&name`. */
function aliasFinding(file: string, document: Document, at: (offset: number) => number): Finding {
  const anchors = new Set<string>();
  let found: { name: string; offset: number } | undefined;
  visit(document, (_, node) => {
    if (isAlias(node)) {
      if (!anchors.has(node.source)) found ??= { name: node.source, offset: node.range?.[0] ?? 0 };
    } else if (node && typeof node === "object" && "anchor" in node && typeof node.anchor === "string") {
      anchors.add(node.anchor);
    }
  });
  return {
    file,
    path: [],
    line: at(found?.offset ?? 0),
    message: `broken YAML: *${found?.name ?? ""} refers to nothing`,
    expected: `an anchor &${found?.name ?? ""} before it, or quotation marks around the text`,
  };
}

function keyAt(text: string, offset: number): string {
  return /^"[^"]*"|^'[^']*'|^[^:\n]*/.exec(text.slice(offset))?.[0].replace(/^["']|["']$/g, "") ?? "";
}

const located = new WeakMap<YamlFile, { document: Document; lines: LineCounter }>();

/**
 * The line (from 1) where a path leads: of a key the line of its name, of a list item its first line.
 * A path that goes on past the file's content ends at the last line it reaches.
 */
export function lineOf(file: YamlFile, path: Path): number {
  let known = located.get(file);
  if (!known) {
    const lines = new LineCounter();
    known = { document: parseDocument(file.text, { lineCounter: lines, prettyErrors: false }), lines };
    located.set(file, known);
  }
  return known.lines.linePos(offsetOf(known.document, path)).line || 1;
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      // "one or several": where several may stand, one stands without a list.
      if (typeof step === "number") continue;
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === step);
      if (!pair) break;
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === "number") {
      node = node.items[step];
      offset = rangeStart(node) ?? offset;
    }
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range?.[0] : undefined;
}
