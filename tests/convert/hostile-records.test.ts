import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isScalar, parseDocument, visit } from "yaml";
import { convert } from "../../src/convert/convert.ts";
import { readYamlFolder } from "../../src/convert/folders.ts";
import { formatProblem } from "../../src/convert/problem.ts";
import { readCsv } from "../../src/convert/read-csv.ts";
import { hostileAddress, hostileText } from "../unit/hostile/hostile-text.ts";
import { SMALL_WORLD } from "./small-world.ts";

const INPUT = join(import.meta.dirname, "domestic-and-unplaced/input");
const REGISTER = readYamlFolder(INPUT, "register");
const RECORDS = readYamlFolder(INPUT, "seeds");
const [[FILE, RECORD] = ["", ""]] = RECORDS;

/** What YAML makes more of than text: anchors and aliases, tags, merge keys, documents, and a pile of aliases. */
const YAML_TRICKS = [
  "&a [*a]",
  "*nothing",
  "!!js/function 'function(){}'",
  "!!binary AAAA",
  "!!python/object:os.system x",
  "<<: {id: other}",
  "__proto__: {reviewed: false}",
  "? [a, b] : c",
  "--- \n...\n---",
  "%YAML 9.9\n---",
  "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]",
  "\t- tab",
  "{[}]",
  "'",
  '"\\u0000\\ud800"',
  "|\n  block",
  "- - - - - - -",
  "0x1F, .inf, .nan, 1e400, 0o17",
  "2001-12-14t21:59:43.10-05:00",
  "null",
  "~",
];

/** Every scalar of the record, as offsets of its text. */
const SCALARS: (readonly [start: number, end: number])[] = [];
visit(parseDocument(RECORD), {
  Scalar(_, node) {
    if (isScalar(node) && node.range) SCALARS.push([node.range[0], node.range[1]]);
  },
});

const raw = fc.oneof(hostileText, hostileAddress, fc.constantFrom(...YAML_TRICKS));
/** As a value of its own, quoted, or as it comes. */
const written = fc.oneof(
  raw,
  raw.map((text) => JSON.stringify(text)),
);

/** The record with some of its values replaced, its keys among them. */
const replaced = fc
  .array(fc.tuple(fc.constantFrom(...SCALARS), written), { minLength: 1, maxLength: 3 })
  .map((changes) =>
    [...changes]
      .sort(([[a]], [[b]]) => b - a)
      .reduce((text, [[start, end], next]) => text.slice(0, start) + next + text.slice(end), RECORD),
  );

/** The record with something put in anywhere, or cut off. */
const disturbed = fc
  .tuple(fc.nat(RECORD.length), fc.nat(40), raw)
  .map(([at, cut, next]) => RECORD.slice(0, at) + next + RECORD.slice(at + cut));

/** What comes of a record: the lines of its problems, or the files. */
function outcomeOf(record: string) {
  const conversion = convert({
    records: new Map([...RECORDS, [FILE, record]]),
    register: REGISTER,
    tours: new Map(),
    changes: new Map(),
    countries: SMALL_WORLD,
  });
  return "problems" in conversion
    ? { problems: conversion.problems.map(formatProblem), files: null }
    : { problems: [], files: conversion.files };
}

describe("hostile records", () => {
  test("2,000 of them give files, or problems with file, line and words; never an exception", () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.oneof(replaced, disturbed), (record) => {
        const { problems, files } = outcomeOf(record);
        if (files === null) refused += 1;
        else for (const [name, text] of files) (name.endsWith(".csv") ? readCsv : JSON.parse)(text);
        expect(problems.length > 0).toBe(files === null);
        for (const problem of problems)
          expect(problem).toMatch(/^(seeds|register)\/[\w-]+\.yaml:[1-9]\d*[ :]/);
      }),
      { numRuns: 2_000 },
    );
    // Else nothing hostile was tried.
    expect(refused).toBeGreaterThan(500);
    expect(refused).toBeLessThan(2_000);
  }, 120_000);

  test("a small record that would unfold into a billion values is refused", () => {
    const levels = [..."abcdefghi"].map((name, at, all) => {
      const inner = at === 0 ? "x" : `*${all[at - 1]}`;
      return `${name}: &${name} [${Array.from({ length: 9 }, () => inner).join(", ")}]`;
    });
    const { problems } = outcomeOf(`${levels.join("\n")}\n${RECORD}note: *i\n`);
    expect(problems.length).toBeGreaterThan(0);
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//example.org/x"])(
    "an address that is none of the web is refused: %s",
    (address) => {
      const { problems } = outcomeOf(RECORD.replace(/^url: .*$/m, `url: ${JSON.stringify(address)}`));
      expect(problems.join("\n")).toMatch(/"url" is ".+"; expected a web address, with https: or http:/);
    },
  );
});
