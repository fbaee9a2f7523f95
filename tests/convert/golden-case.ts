import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { convert } from "../../src/convert/convert.ts";
import { readYamlFolder } from "../../src/convert/folders.ts";
import { formatProblem } from "../../src/convert/problem.ts";
import { readOriginals } from "../../src/convert/run-verify.ts";
import { verify } from "../../src/convert/verify.ts";
import { SMALL_WORLD } from "./small-world.ts";

const PROBLEMS = "expected-problems.txt";

/** Every folder beside this file that has an input. */
export function goldenCases(root: string): string[] {
  return readdirSync(root).filter((name) => existsSync(join(root, name, "input")));
}

/** What a case must give, by file name: the converted files, or the problems as one text. */
export function expectedOf(folder: string): Map<string, string> {
  const problems = join(folder, PROBLEMS);
  if (existsSync(problems)) return new Map([[PROBLEMS, readFileSync(problems, "utf8")]]);
  return filesOf(join(folder, "expected"));
}

/** What a case does give: converted and, where it has originals, verified. */
export function actualOf(folder: string): Map<string, string> {
  const input = join(folder, "input");
  const records = readYamlFolder(input, "seeds");
  const conversion = convert({
    records,
    register: readYamlFolder(input, "register"),
    tours: readYamlFolder(input, "tours"),
    changes: readYamlFolder(input, "changes"),
    countries: SMALL_WORLD,
  });
  const originals = join(input, "originals");
  const problems = "problems" in conversion ? [...conversion.problems] : [];
  if (existsSync(originals)) {
    const verification = verify(records, readOriginals(originals));
    if ("problems" in verification) problems.push(...verification.problems);
  }
  if (problems.length > 0) {
    return new Map([[PROBLEMS, problems.map((problem) => `${formatProblem(problem)}\n`).join("")]]);
  }
  return "files" in conversion ? new Map(conversion.files) : new Map();
}

/** Leaves what a failing case gave in `actual/`, beside what it should have given. */
export function leaveActual(folder: string, actual: ReadonlyMap<string, string>): void {
  clearActual(folder);
  mkdirSync(join(folder, "actual"), { recursive: true });
  for (const [name, text] of actual) writeFileSync(join(folder, "actual", name), text);
}

export function clearActual(folder: string): void {
  rmSync(join(folder, "actual"), { recursive: true, force: true });
}

function filesOf(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
