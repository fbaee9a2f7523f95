import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { actualOf, clearActual, expectedOf, goldenCases, leaveActual } from "./golden-case.ts";

/**
 * Each folder here with an `input/` is a case: `input/seeds`, `input/register` and, to verify as well,
 * `input/originals`; beside it `expected/`, every file the converter must write, or `expected-problems.txt`. All
 * articles, companies and places are invented. What a failing case gave is left in its `actual/`.
 */
describe("golden cases", () => {
  const cases = goldenCases(import.meta.dirname);

  test("are found", () => {
    expect(cases.length).toBeGreaterThanOrEqual(22);
  });

  test.each(cases)("%s", (name) => {
    const folder = join(import.meta.dirname, name);
    const [actual, expected] = [actualOf(folder), expectedOf(folder)];
    const names = [...new Set([...expected.keys(), ...actual.keys()])].sort();
    const different = names.filter((file) => actual.get(file) !== expected.get(file));
    if (different.length === 0) clearActual(folder);
    else leaveActual(folder, actual);
    expect(different, `compare tests/convert/${name}/actual with what was expected`).toEqual([]);
    expect(expected.size).toBeGreaterThan(0);
  });
});
