import type { Fact } from "../model/fact.ts";
import type { Marks } from "./check-statements.ts";
import { contradiction, identityOf, type MarkEntry, valuesOf } from "./identity.ts";
import type { Finding } from "./problem.ts";
import { usedIds } from "./published-part.ts";
import type { RecordReading } from "./read-records.ts";
import type { ListedRegister } from "./read-register.ts";

/**
 * What only all records together can show: entries that no claim is about, properties that no claim states, ends
 * marked as inferred that one does state, and places and organisations that nothing uses. `excused`: ids that a
 * misspelt id was probably meant to be, for which one message is enough.
 */
export function checkStated(
  records: readonly RecordReading[],
  lists: ListedRegister,
  marks: Marks,
  excused: ReadonlySet<string | undefined>,
): Finding[] {
  const facts = factsByEntry(records);
  return [
    ...[...marks.values()]
      .filter(({ entry }) => !excused.has(entry.id))
      .flatMap(({ entry, file, path }) =>
        entryFindings(entry, facts.get(entry.id)).map((finding) => ({
          file,
          path: [...path, ...finding.path],
          message: finding.message,
          expected: finding.expected,
        })),
      ),
    ...deadEntries(records, lists, excused),
    ...strangeLeads(records, lists),
  ];
}

/** Flows that stand for a story on the overview, though no document of that story speaks of them. */
function strangeLeads(records: readonly RecordReading[], { flows, stories }: ListedRegister): Finding[] {
  const known = new Set(flows.map(({ entry }) => entry.id));
  return stories.flatMap(({ entry, file, path }) => {
    const told = records.filter(({ record }) => record?.story === entry.id);
    const own = new Set(told.flatMap(({ claims }) => claims.flatMap(({ claim }) => claim.about)));
    return (entry.lead ?? []).flatMap((id, index) =>
      own.has(id) || !known.has(id)
        ? []
        : [
            {
              file,
              path: [...path, "lead", index],
              message: `no document of this story mentions "${id}"`,
              expected: "flows of the story",
            },
          ],
    );
  });
}

/** Register id → the facts of all claims about it. */
function factsByEntry(records: readonly RecordReading[]): Map<string, Fact[]> {
  const facts = new Map<string, Fact[]>();
  for (const { claim } of records.flatMap((record) => record.claims)) {
    for (const id of claim.about) {
      const known = facts.get(id);
      if (known) known.push(...claim.fact);
      else facts.set(id, [...claim.fact]);
    }
  }
  return facts;
}

interface EntryFinding {
  path: string[];
  message: string;
  expected: string;
}

function entryFindings(entry: MarkEntry, facts: readonly Fact[] | undefined): EntryFinding[] {
  if (!facts) return [{ path: [], message: "no claim is about this entry", expected: "at least one claim" }];
  const type = entry.id.slice(0, entry.id.indexOf("/"));
  const own = facts.filter((fact) => fact.kind === type && contradiction(fact, entry) === null);
  const findings = identityOf(entry).flatMap(({ field, registered, inferred }) => {
    const said = new Set(own.flatMap((fact) => valuesOf(fact, field)));
    const path = [REGISTER_FIELDS[field] ?? field];
    if (inferred) return said.size === 0 ? [] : [statedAfterAll(path, field)];
    return registered.filter((value) => !said.has(value)).map((value) => unstated(path, field, value, type));
  });
  if (type !== "agreement" && !own.some((fact) => "status" in fact && fact.status !== undefined)) {
    findings.push({
      path: [],
      message: "no claim states its status",
      expected: `a ${type} fact with a status`,
    });
  }
  return findings;
}

/** Where the register calls a property otherwise than the fact does. */
const REGISTER_FIELDS: Record<string, string> = { is: "kind" };

function unstated(path: string[], field: string, value: string, type: string): EntryFinding {
  const orInferred = field === "origin" || field === "destination" ? ", or the end marked as inferred" : "";
  return {
    path,
    message: `no claim states "${value}"`,
    expected: `a claim with a ${type} fact whose "${field}" is "${value}"${orInferred}`,
  };
}

function statedAfterAll(path: string[], field: string): EntryFinding {
  return {
    path,
    message: `the ${field} is marked as inferred, but a claim states it`,
    expected: 'the id alone, without "inferred"',
  };
}

function deadEntries(
  records: readonly RecordReading[],
  lists: ListedRegister,
  excused: ReadonlySet<string | undefined>,
): Finding[] {
  const used = usedIds({ records, lists });
  return [...lists.places, ...lists.organisations]
    .filter(({ entry }) => !used.has(entry.id) && !excused.has(entry.id))
    .map(({ file, path }) => ({
      file,
      path,
      message: "nothing uses this entry",
      expected: "a claim or an entry that names it",
    }));
}
