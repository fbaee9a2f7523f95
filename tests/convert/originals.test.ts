import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../src/convert/check.ts";
import { formatProblem, type Problem } from "../../src/convert/problem.ts";
import { readOriginals } from "../../src/convert/run-verify.ts";
import { verify } from "../../src/convert/verify.ts";
import { type Mutation, mutationsOf } from "./mutations.ts";
import { ROOT, realInput } from "./project.ts";

const FOLDER = join(ROOT, "../shared/seeds");
const isHere = existsSync(FOLDER);

describe.skipIf(!isHere)(isHere ? "records and originals" : "not run: originals are not here", () => {
  const { records, register, countries } = realInput();
  const originals = isHere ? readOriginals(FOLDER) : new Map<string, Uint8Array>();

  test("every record holds against its original", () => {
    const result = verify(records, originals);
    expect("problems" in result ? result.problems.map(formatProblem) : []).toEqual([]);
    expect(result).toMatchObject({ records: records.size });
  });

  test.each([...records])("a change in %s is noticed", { timeout: 240_000 }, (file, text) => {
    const mutations = mutationsOf(text);
    expect(mutations.length).toBeGreaterThan(30);
    expect(mutations.filter((mutation) => !isNoticed(file, mutation)).map(({ what }) => what)).toEqual([]);
  });

  /** By `verify` or, failing that, by `convert`, in a message that names the claim (or, of the checksum, itself). */
  function isNoticed(file: string, { text, alone, claim }: Mutation): boolean {
    const names = (problem: Problem) =>
      claim === null ? problem.message.includes("sha-256") : problem.claim === claim;
    const verified = verify(new Map([[file, alone]]), originals);
    if ("problems" in verified && verified.problems.some(names)) return true;
    const checked = check(new Map([...records, [file, text]]), register, new Set(countries.keys()));
    return "problems" in checked && checked.problems.some(names);
  }
});
