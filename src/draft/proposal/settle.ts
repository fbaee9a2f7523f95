import { check, type Texts } from "../../convert/check.ts";
import { formatProblem, type Problem } from "../../convert/problem.ts";
import { verify } from "../../convert/verify.ts";

/** What a draft would write, by path inside the project, and the claim each id stands for. */
export interface Draft {
  readonly recordFile: string;
  readonly record: string;
  readonly register: Texts;
}

export interface Project {
  /** Records and register as they are: path → text. */
  readonly records: Texts;
  readonly register: Texts;
  /** ISO 3166-1 alpha-2 codes of the base map. */
  readonly countries: ReadonlySet<string>;
}

/** A claim that does not hold against the rules of records, with the rule's own words. */
export interface Rejected {
  readonly claim: string;
  readonly why: string;
}

/** A project that has problems of its own cannot say whether a draft would bring more. */
export class UnsoundProject extends Error {}

/**
 * Holds a draft against every rule that a record is held against, its original included, and drops the claims that
 * break one, until the rest holds.
 * @param make the draft without the claims of these ids
 * @throws UnsoundProject when something breaks that no claim is to blame for
 */
export function settle<Made extends Draft>(
  make: (dropped: ReadonlySet<string>) => Made,
  project: Project,
  original: { readonly file: string; readonly bytes: Uint8Array },
): { draft: Made; rejected: readonly Rejected[] } {
  const rejected: Rejected[] = [];
  for (;;) {
    const draft = make(new Set(rejected.map(({ claim }) => claim)));
    const problems = problemsOf(draft, project, original);
    if (problems.length === 0) return { draft, rejected };
    const ofClaims = problems.filter(({ file, claim }) => file === draft.recordFile && claim);
    if (ofClaims.length === 0) throw new UnsoundProject(problems.map(formatProblem).join("\n"));
    for (const { claim = "", message } of ofClaims) {
      if (!rejected.some((one) => one.claim === claim)) rejected.push({ claim, why: message });
    }
  }
}

function problemsOf(
  { recordFile, record, register }: Draft,
  project: Project,
  { file, bytes }: { file: string; bytes: Uint8Array },
): readonly Problem[] {
  const checked = check(
    new Map([...project.records, [recordFile, record]]),
    new Map([...project.register, ...register]),
    project.countries,
  );
  if ("problems" in checked) return checked.problems;
  const verified = verify(new Map([[recordFile, record]]), new Map([[file, bytes]]));
  return "problems" in verified ? verified.problems : [];
}
