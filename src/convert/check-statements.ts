import type { Fact } from "../model/fact.ts";
import { ENTRY_TYPES, type RegisterType } from "../model/kinds.ts";
import { typeWords } from "./check-references.ts";
import { FACT_TAKERS } from "./fact-table.ts";
import { contradiction, type MarkEntry } from "./identity.ts";
import { nearest } from "./nearest.ts";
import type { Finding, Path } from "./problem.ts";
import type { ReadClaim } from "./read-records.ts";
import type { Listed, ListedRegister, RegisterReading } from "./read-register.ts";

/** Marks of the map by id. */
export type Marks = ReadonlyMap<string, Listed<MarkEntry>>;

export function marksOf(lists: ListedRegister): Marks {
  const all = [...lists.facilities, ...lists.flows, ...lists.measures, ...lists.agreements];
  return new Map(all.map((listed) => [listed.entry.id, listed]));
}

/**
 * Whether each fact of a claim goes somewhere: `about` must name an entry that takes it, and what it says of an
 * end, a place or a party must equal the register.
 */
export function checkStatements(
  { claim, path }: ReadClaim,
  file: string,
  register: RegisterReading,
  marks: Marks,
): Finding[] {
  const findings: Finding[] = [];
  const resolved = claim.about.every((id) => register.types.has(id));
  claim.fact.forEach((fact, index) => {
    const at: Path = [...path, "fact", index];
    const takers = claim.about.filter((id) => takesFact(fact, register.types.get(id), marks.get(id)?.entry));
    if (takers.length === 0) {
      if (resolved) findings.push(noTaker(fact, file, at));
      return;
    }
    const entries = takers.flatMap((id) => marks.get(id)?.entry ?? []);
    // An unknown id has been reported as such.
    const known = contradictionFindings(fact, entries, file, at);
    findings.push(
      ...known
        .filter(({ said }) => !said.includes("/") || register.types.has(said))
        .map(({ finding }) => finding),
    );
  });
  findings.push(...unmetEntries(claim.about, claim.fact, marks, file, path));
  return findings;
}

function takesFact(fact: Fact, type: RegisterType | undefined, entry: MarkEntry | undefined): boolean {
  if (type === undefined || !FACT_TAKERS[fact.kind].includes(type)) return false;
  if (fact.kind !== "stake" || type !== "flow" || !entry) return true;
  return "origin" in entry && entry.kind === "ownership";
}

function noTaker(fact: Fact, file: string, path: Path): Finding {
  const types = typeWords(FACT_TAKERS[fact.kind]);
  const wanted = fact.kind === "stake" ? types.replace("a flow", "an ownership flow") : types;
  return {
    file,
    path,
    message: `nothing in "about" takes a fact of kind "${fact.kind}"`,
    expected: `"about" to name ${wanted}`,
  };
}

/** A fact must fit at least one of the entries that take it. */
function contradictionFindings(
  fact: Fact,
  entries: readonly MarkEntry[],
  file: string,
  path: Path,
): { said: string; finding: Finding }[] {
  const found = entries.map((entry) => ({ entry, wrong: contradiction(fact, entry) }));
  const first = found[0];
  if (!first?.wrong || found.some(({ wrong }) => wrong === null)) return [];
  const { field, said, registered } = first.wrong;
  const finding = {
    file,
    path: [...path, field],
    message: `"${field}" is "${said}", but not in the register's ${first.entry.id}`,
    expected: registered.length === 0 ? `no "${field}"` : registered.map((one) => `"${one}"`).join(" or "),
    nearest: nearest(said, registered),
  };
  return [{ said, finding }];
}

/** An entry whose type the claim states facts about, none of which fits it. */
function unmetEntries(
  about: readonly string[],
  facts: readonly Fact[],
  marks: Marks,
  file: string,
  path: Path,
): Finding[] {
  const entries = about.flatMap((id) => marks.get(id)?.entry ?? []);
  return entries.flatMap((entry) => {
    const type = ENTRY_TYPES.find((one) => entry.id.startsWith(`${one}/`));
    const ofType = facts.filter((fact) => fact.kind === type);
    const others = entries.filter((other) => other !== entry && other.id.startsWith(`${type}/`));
    const isMet = ofType.some((fact) => contradiction(fact, entry) === null);
    // With no other entry of the type, `contradictionFindings` has said so already.
    if (ofType.length === 0 || isMet || others.length === 0) return [];
    if (!ofType.some((fact) => others.some((other) => contradiction(fact, other) === null))) return [];
    return [
      {
        file,
        path: [...path, "about"],
        message: `the claim is about "${entry.id}", but none of its ${type} facts fits that entry`,
        expected: `a ${type} fact that equals the register, or "about" without it`,
      },
    ];
  });
}
