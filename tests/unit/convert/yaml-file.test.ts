import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { lineOf, readYaml } from "../../../src/convert/yaml-file.ts";

const TEXT = `# a record
id: x
claims:
  - id: one
    at: { paragraph: 1, phrase: a }
  - id: two
    fact:
      - kind: plan
        value: 5
    about:
      flow/a
`;

test("a path leads to the line of its key, a list item to its first line", () => {
  const file = readYaml("x.yaml", TEXT);
  if ("findings" in file) throw new Error("not read");
  const line = (...path: (string | number)[]) => lineOf(file, path);
  expect(line()).toBe(2);
  expect(line("claims")).toBe(3);
  expect(line("claims", 0)).toBe(4);
  expect(line("claims", 0, "at", 0, "phrase")).toBe(5);
  expect(line("claims", 1, "fact", 0, "value")).toBe(9);
  expect(line("claims", 1, "about", 0)).toBe(10);
  expect(line("claims", 1, "missing")).toBe(6);
});

test.each([
  ["a: 1\na: 2\nb: 3\nb: 4\n", [2, 4], /written twice/],
  ["a: 1\nb: [1,\nc: 2\n", [3], /broken YAML/],
  ["a: 1\nb: *nothing\n", [2], /\*nothing refers to nothing/],
  ["a: &here 1\nb: *here\nc: *there\n", [3], /\*there/],
  ["a:\n\t- 1\n", [2], /[Tt]abs/],
])("%j is told with its lines", (text, lines, message) => {
  const read = readYaml("x.yaml", text);
  const findings = "findings" in read ? read.findings : [];
  expect(findings.map(({ line }) => line)).toEqual(lines);
  for (const finding of findings) expect(finding.message).toMatch(message);
});

describe("the quick reader reads what the full one would", () => {
  const valueOfFile = (text: string) => {
    const read = readYaml("x.yaml", text);
    return "findings" in read ? read.findings : read.value;
  };
  const folder = (path: string) => join(import.meta.dirname, "../../..", path);
  const files = ["seeds", "data/register"].flatMap((path) =>
    readdirSync(folder(path)).map((name) => join(folder(path), name)),
  );

  test("in every record and file of the register", () => {
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const text = readFileSync(file, "utf8");
      expect(valueOfFile(text), file).toEqual(parse(text));
    }
  });

  test("of plain text that looks like something else", () => {
    const text =
      "a: 2023-09-10\nb: 2025-07/2025-12\nc: 2022~\nd: 12:30\ne: 1_000\nf: 0x1F\ng: 007\nh: 1e3\ni: yes\nj: no\nk: ~\nl:\n";
    expect(valueOfFile(text)).toEqual(parse(text));
  });

  test("of whatever values", () => {
    const { value } = fc.letrec((tie) => ({
      leaf: fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null)),
      value: fc.oneof(
        { maxDepth: 3 },
        tie("leaf"),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie("value"), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom("block" as const, "flow" as const), (one, collectionStyle) => {
        const text = stringify(one, { collectionStyle });
        expect(valueOfFile(text), text).toEqual(parse(text));
      }),
      { numRuns: 500 },
    );
  });
});
