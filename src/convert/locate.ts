import { compareProblems, type Finding, type Path, type Problem } from "./problem.ts";
import { lineOf, type YamlFile } from "./yaml-file.ts";

/** Gives every finding its line and the id of the claim, register entry or step it is in; sorted. */
export function locate(findings: readonly Finding[], files: ReadonlyMap<string, YamlFile>): Problem[] {
  return findings.map((finding) => toProblem(finding, files.get(finding.file))).sort(compareProblems);
}

function toProblem(finding: Finding, file: YamlFile | undefined): Problem {
  const { path, message, expected, nearest } = finding;
  return {
    file: finding.file,
    line: finding.line ?? (file ? lineOf(file, path) : 1),
    ...(file ? subjectOf(file.value, path) : {}),
    message,
    ...(expected === undefined ? {} : { expected }),
    ...(nearest === undefined ? {} : { nearest }),
  };
}

function subjectOf(value: unknown, path: Path): { claim?: string; entry?: string; step?: string } {
  const [first, second] = path;
  if (first === "claims" && typeof second === "number") {
    const claim = idOf(child(child(value, "claims"), second));
    return claim ? { claim } : {};
  }
  if (first === "steps" && typeof second === "number") {
    const step = idOf(child(child(value, "steps"), second));
    return step ? { step } : {};
  }
  const entry = typeof first === "number" ? idOf(child(value, first)) : undefined;
  return entry ? { entry } : {};
}

function idOf(value: unknown): string | undefined {
  const id = child(value, "id");
  return typeof id === "string" ? id : undefined;
}

/** What stands under a key or index of an unknown value, or undefined. */
export function child(value: unknown, step: string | number): unknown {
  return typeof value === "object" && value !== null
    ? (value as Record<string | number, unknown>)[step]
    : undefined;
}
