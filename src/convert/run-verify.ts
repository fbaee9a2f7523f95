import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readYamlFolder } from "./folders.ts";
import { formatProblem } from "./problem.ts";
import { counted, type Output } from "./run-convert.ts";
import { verify } from "./verify.ts";

/** Verifies `seeds/` of a project folder against a folder of originals. Returns the exit code. */
export function runVerify(root: string, originals: string | undefined, output: Output): 0 | 1 {
  if (originals === undefined || !existsSync(originals)) {
    output.error(`no folder of originals${originals === undefined ? "" : ` at ${originals}`}`);
    output.error("usage: npm run verify -- <folder of originals>");
    return 1;
  }
  const result = verify(readYamlFolder(root, "seeds"), readOriginals(originals));
  if ("problems" in result) {
    for (const problem of result.problems) output.error(formatProblem(problem));
    output.error(counted(result.problems.length, "problem"));
    return 1;
  }
  const { records, claims, phrases, numbers } = result;
  output.info(
    `${counted(records, "record")} verified, ${counted(claims, "claim")}, ${counted(phrases, "phrase")}, ${counted(numbers, "number")}`,
  );
  return 0;
}

/** File name → bytes of the files directly in a folder. */
export function readOriginals(folder: string): Map<string, Uint8Array> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map(({ name }) => [name, readFileSync(join(folder, name))]));
}
