import { expect, test } from "vitest";
import { nearest } from "../../../src/convert/nearest.ts";
import { compareProblems, formatProblem } from "../../../src/convert/problem.ts";

test("a problem is one sentence", () => {
  const problem = {
    file: "seeds/econotimes.yaml",
    line: 41,
    claim: "busan-ev-plan",
    message: 'unknown register id "facility/renault-bussan"',
    expected: "an id of the register",
    nearest: "facility/renault-busan",
  };
  expect(formatProblem(problem)).toBe(
    'seeds/econotimes.yaml:41 claim busan-ev-plan: unknown register id "facility/renault-bussan"; expected an id of the register; did you mean "facility/renault-busan"?',
  );
  expect(formatProblem({ file: "a.yaml", line: 1, entry: "flow/x", message: "no" })).toBe(
    "a.yaml:1 entry flow/x: no",
  );
});

test("problems are ordered by file, line, words", () => {
  const at = (file: string, line: number, message = "m") => ({ file, line, message });
  const sorted = [at("a", 1, "a"), at("a", 1, "b"), at("a", 2), at("a", 10), at("b", 1)];
  expect(sorted.toReversed().sort(compareProblems)).toEqual(sorted);
});

test("nearest finds the misspelt and nothing for the unlike", () => {
  expect(nearest("vehikle", ["battery", "vehicle"])).toBe("vehicle");
  expect(nearest("zebra", ["battery", "vehicle"])).toBeUndefined();
  expect(nearest("", ["a"])).toBeUndefined();
  expect(nearest("a", [])).toBeUndefined();
});
