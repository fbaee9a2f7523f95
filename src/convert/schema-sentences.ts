import type { $ZodIssue, $ZodType } from "zod/v4/core";
import { child } from "./locate.ts";
import { nearest } from "./nearest.ts";
import type { Finding, Path } from "./problem.ts";
import { keysAt } from "./schema-shape.ts";

/** Forms that the schemas ask for by pattern, in words. */
const FORMS: Record<string, string> = {
  "/^[a-z0-9]+(-[a-z0-9]+)*$/": 'lower-case letters, digits and single hyphens, as in "busan-plan"',
  "/^[a-z]+\\/[a-z0-9]+(-[a-z0-9]+)*$/": 'a register id, as in "place/busan"',
  "/^[0-9a-f]{64}$/": "the 64 hexadecimal digits of a sha-256",
  "/^\\d+(-\\d+)?$/": 'a paragraph or a range in quotation marks, as in "9" or "10-25"',
  "/^[A-Z]{2}$/": 'two capital letters (ISO 3166-1), as in "KR"',
};

const TYPES: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "a mapping",
};

/** Turns what the schema reports about a value of a file into findings in our own words. */
export function schemaFindings(
  file: string,
  path: Path,
  value: unknown,
  schema: $ZodType,
  issues: readonly $ZodIssue[],
): Finding[] {
  return issues.flatMap((issue) => sentences(issue, [], value, schema)).map(finish);

  function finish({ at, ...words }: Sentence): Finding {
    return { file, path: [...path, ...at], ...words };
  }
}

interface Sentence {
  at: Path;
  message: string;
  expected?: string;
  nearest?: string | undefined;
}

function sentences(issue: $ZodIssue, base: Path, root: unknown, schema: $ZodType): Sentence[] {
  const at = [...base, ...(issue.path as Path)];
  const value = at.reduce<unknown>((node, step) => child(node, step), root);
  const name = nameOf(at);
  switch (issue.code) {
    case "invalid_union":
      return unionSentences(issue, at, value, root, schema);
    case "unrecognized_keys": {
      const known = keysAt(schema, at, root);
      return issue.keys.map((key) => ({
        at: [...at, key],
        message: `unknown key "${key}"`,
        expected: oneOf(known.filter((one) => child(value, one) === undefined)),
        nearest: nearest(key, known),
      }));
    }
    case "invalid_value":
      return [choiceSentence(at, value, issue.values.map(String))];
    case "invalid_type":
      return [typeSentence(at, value, TYPES[issue.expected] ?? issue.expected)];
    case "invalid_format": {
      const form =
        issue.format === "url"
          ? "a web address, with https: or http:"
          : (FORMS[issue.pattern ?? ""] ?? issue.pattern);
      return [{ at, message: `${name} is ${show(value)}`, expected: form ?? issue.format }];
    }
    case "too_small":
      return [{ at, message: `${name} is ${show(value)}`, expected: atLeast(issue.origin, issue.minimum) }];
    case "too_big":
      return [{ at, message: `${name} is ${show(value)}`, expected: `at most ${issue.maximum}` }];
    default:
      return [{ at, message: `${name} is ${show(value)}`, expected: issue.message }];
  }
}

/** Of the members of a union, what is wrong with the one that was meant. */
function unionSentences(
  issue: Extract<$ZodIssue, { code: "invalid_union" }>,
  at: Path,
  value: unknown,
  root: unknown,
  schema: $ZodType,
): Sentence[] {
  if (issue.errors.length === 0) {
    return [choiceSentence(at, value, ("options" in issue ? issue.options : []).map(String))];
  }
  const isOfOtherType = (errors: readonly $ZodIssue[]) =>
    errors.some((error) => error.code === "invalid_type" && error.path.length === 0);
  const meant = issue.errors.find((errors) => !isOfOtherType(errors));
  if (meant) return meant.flatMap((error) => sentences(error, at, root, schema));
  const types = issue.errors
    .flat()
    .flatMap((error) => (error.code === "invalid_type" ? [error.expected] : []));
  return [typeSentence(at, value, [...new Set(types.map((type) => TYPES[type] ?? type))].join(" or "))];
}

function choiceSentence(at: Path, value: unknown, choices: readonly string[]): Sentence {
  if (value === undefined) return typeSentence(at, value, oneOf(choices));
  return {
    at,
    message: `${nameOf(at)} is ${show(value)}`,
    expected: oneOf(choices),
    nearest: typeof value === "string" ? nearest(value, choices) : undefined,
  };
}

function typeSentence(at: Path, value: unknown, expected: string): Sentence {
  if (value !== undefined) return { at, message: `${nameOf(at)} is ${show(value)}`, expected };
  return { at, message: `${nameOf(at)} is missing`, expected };
}

function atLeast(origin: string, minimum: number | bigint): string {
  if (origin === "string") return "some text";
  if (origin === "array") return minimum === 1 ? "at least one item" : `at least ${minimum} items`;
  return minimum === 0 ? "a number above 0" : `at least ${minimum}`;
}

/** `"claims"`, or `"phrase" of "at"` where a list or mapping says more than the key alone. */
function nameOf(at: Path): string {
  const keys = at.filter((step) => typeof step === "string");
  const [last, parent] = [keys.at(-1), keys.at(-2)];
  if (last === undefined) return "the file";
  return parent === undefined || parent === "claims" ? `"${last}"` : `"${last}" of "${parent}"`;
}

function oneOf(choices: readonly string[]): string {
  return choices.length === 1 ? `"${choices[0]}"` : `one of ${choices.map((one) => `"${one}"`).join(", ")}`;
}

function show(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "a mapping";
  if (typeof value === "string") return value === "" ? "empty" : `"${value}"`;
  return typeof value === "number" ? `the number ${value}` : String(value);
}
