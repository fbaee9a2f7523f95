/** Where something stands inside a YAML file: keys and list indices from the top. */
export type Path = readonly (string | number)[];

/** What a check found, before its line is known. Checks are pure and never stop at the first. */
export interface Finding {
  readonly file: string;
  readonly path: Path;
  readonly message: string;
  readonly expected?: string | undefined;
  readonly nearest?: string | undefined;
  /** Only where the file cannot be read as YAML, so that no path leads to the line. */
  readonly line?: number;
}

/** A finding as it is reported: one clear sentence with file, line and the claim, register entry or step it is in. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly claim?: string;
  readonly entry?: string;
  readonly step?: string;
  readonly message: string;
  readonly expected?: string;
  readonly nearest?: string;
}

/** `seeds/a.yaml:41 claim busan-plan: unknown register id "x"; expected …; did you mean "…"?` */
export function formatProblem(problem: Problem): string {
  const { claim, entry, step } = problem;
  const subject = claim ? ` claim ${claim}` : entry ? ` entry ${entry}` : step ? ` step ${step}` : "";
  const expected = problem.expected ? `; expected ${problem.expected}` : "";
  const nearest = problem.nearest ? `; did you mean "${problem.nearest}"?` : "";
  return `${problem.file}:${problem.line}${subject}: ${problem.message}${expected}${nearest}`;
}

/** By file, then line, then words: the same problems are always listed in the same order. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.line - b.line || compareText(formatProblem(a), formatProblem(b));
}

/** By code unit, so that no locale changes the order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
