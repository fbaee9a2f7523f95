import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCountries } from "../../src/convert/basemap-countries.ts";
import { check } from "../../src/convert/check.ts";
import { readYamlFolder } from "../../src/convert/folders.ts";
import { readOriginal } from "../../src/convert/original.ts";
import { extract } from "../../src/draft/extract.ts";
import { proposeClaims } from "../../src/draft/proposal/propose-claims.ts";
import { contextOf } from "../../src/draft/proposal/propose-draft.ts";
import { ProposedEntries } from "../../src/draft/proposal/proposed-entries.ts";
import { type Coverage, coverageOf, type KindCoverage } from "./draft-coverage.ts";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "../shared/seeds");
const isHere = existsSync(FOLDER);

/**
 * How much of our own records a draft of their originals would have proposed, with the register as it is and the
 * other four records, but without the record itself.
 */
describe.skipIf(!isHere)(isHere ? "drafts of the originals" : "not run: originals are not here", () => {
  test("claims of the records, proposed", () => {
    const coverages = isHere ? coveragesOfAll() : [];
    process.stdout.write(`\n${coverages.map(tableOf).join("\n")}\n${tableOf(totalOf(coverages))}\n`);
    const { claimsProposed } = totalOf(coverages).coverage;
    expect(claimsProposed).toBeGreaterThan(0);
  });
});

interface Named {
  readonly name: string;
  readonly coverage: Coverage;
}

function coveragesOfAll(): Named[] {
  const outlines = readCountries(ROOT);
  const checked = check(
    readYamlFolder(ROOT, "seeds"),
    readYamlFolder(ROOT, "data/register"),
    new Set(outlines.keys()),
  );
  if ("problems" in checked) throw new Error("the project has problems");
  const { records, register } = checked.published;
  return records.map((record) => {
    const bytes = readFileSync(join(FOLDER, record.original.file));
    const text = bytes.toString("utf8");
    const published = record.published?.date.split("/")[0];
    const extraction = extract(text, published ? { published } : {});
    const context = contextOf(extraction, new ProposedEntries(register, outlines));
    const others = records.filter(({ id }) => id !== record.id);
    return {
      name: record.id,
      coverage: coverageOf(
        record,
        proposeClaims(extraction.facts, context, others).claims,
        readOriginal(bytes).paragraphs,
      ),
    };
  });
}

function totalOf(all: readonly Named[]): Named {
  const sum = (of: (coverage: Coverage) => number) => all.reduce((total, one) => total + of(one.coverage), 0);
  const kinds = new Map<string, KindCoverage>();
  for (const [kind, one] of all.flatMap(({ coverage }) => [...coverage.kinds])) {
    const known = kinds.get(kind) ?? { stated: 0, proposed: 0, partly: 0 };
    kinds.set(kind, {
      stated: known.stated + one.stated,
      proposed: known.proposed + one.proposed,
      partly: known.partly + one.partly,
    });
  }
  return {
    name: "all five",
    coverage: {
      kinds,
      claims: sum(({ claims }) => claims),
      claimsProposed: sum(({ claimsProposed }) => claimsProposed),
      statements: sum(({ statements }) => statements),
      statementsProposed: sum(({ statementsProposed }) => statementsProposed),
      remarks: sum(({ remarks }) => remarks),
      remarksApart: all.flatMap(({ coverage }) => coverage.remarksApart),
      proposals: sum(({ proposals }) => proposals),
      right: sum(({ right }) => right),
      wrong: all.flatMap(({ coverage }) => coverage.wrong),
    },
  };
}

function tableOf({ name, coverage }: Named): string {
  const { kinds, claims, claimsProposed, statements, statementsProposed, proposals, right, wrong } = coverage;
  const { remarks, remarksApart } = coverage;
  const rows = [...kinds].map(
    ([kind, { stated, proposed, partly }]) =>
      `  ${kind.padEnd(12)} ${String(proposed).padStart(3)} of ${String(stated).padStart(3)} proposed, ${partly} in part`,
  );
  return [
    `${name}: ${claimsProposed} of ${claims - statements} claims with typed facts proposed in full; ${statementsProposed} of ${statements} in words only`,
    ...rows,
    `  ${proposals} claims drafted, ${remarks} of them in words only: ${right} as the record has them, ${wrong.length} about something that the record does not state`,
    ...wrong.map((line) => `    ${line}`),
    ...remarksApart.map((line) => `    beside the record: ${line}`),
  ].join("\n");
}
