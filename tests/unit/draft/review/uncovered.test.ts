import { describe, expect, test } from "vitest";
import { check } from "../../../../src/convert/check.ts";
import { extract } from "../../../../src/draft/extract.ts";
import { uncoveredIn } from "../../../../src/draft/review/uncovered.ts";
import { draftRecordSchema } from "../../../../src/model/record.ts";
import { realInput } from "../../../convert/project.ts";

const INPUT = realInput();
const CHECKED = check(INPUT.records, INPUT.register, new Set(INPUT.countries.keys()));
if ("problems" in CHECKED) throw new Error("the project has problems");
const { register } = CHECKED.all;

const TEXT = `Renault Korea sells cars

Renault Korea makes 300,000 cars a year in Busan and employs two thousand people there.
In March 2023, Geely bought 34.02 percent of the company, and a second plant in Ulsan is one of its aims.
Rosatom has nothing to do with it, the company said in 2024.
`;
const PLANT = {
  id: "plant",
  at: { paragraph: 2, phrase: "300,000 cars a year in Busan" },
  says: "The plant in Busan can make 300,000 cars.",
  about: "facility/renault-busan",
  fact: { kind: "capacity", value: 300000, unit: "vehicle" },
};

function uncovered(claims: readonly object[], leftOut: readonly object[] = []) {
  const record = draftRecordSchema.parse({
    ...{ id: "a", reviewed: false, language: "en", claims, leftOut },
    original: { file: "a.txt", sha256: "0".repeat(64) },
  });
  const all = uncoveredIn(record, extract(TEXT, { published: "2024-06-01" }), register);
  return Object.fromEntries(all.map(({ paragraph, ...open }) => [paragraph, open]));
}

describe("what no claim covers", () => {
  test("is every number, date and name while there is no claim", () => {
    const open = uncovered([]);
    expect(open[2]?.numbers).toEqual(["300,000", "two thousand"]);
    expect(open[2]?.names).toEqual(expect.arrayContaining(["Renault Korea", "Busan"]));
    expect(open[3]?.numbers).toEqual(["34.02"]);
    expect(open[3]?.dates).toEqual(["March 2023"]);
    expect(open[3]?.names).toEqual(expect.arrayContaining(["Geely", "Ulsan"]));
  });

  test("is not a number that a claim on its paragraph quotes or tells, nor a name of what it is about", () => {
    const open = uncovered([PLANT]);
    expect(open[2]).toEqual({ numbers: ["two thousand"], dates: [], names: [] });
  });

  test("is a number of another paragraph, be it the same", () => {
    const elsewhere = { ...PLANT, at: { paragraph: 3, phrase: "bought 34.02 percent" } };
    expect(uncovered([elsewhere])[2]?.numbers).toEqual(["300,000", "two thousand"]);
  });

  test("is not a small number in words that only counts", () => {
    expect(JSON.stringify(uncovered([]))).not.toMatch(/"one"|"second"/);
  });

  test("is nothing of a paragraph that the editor left out, but all of one that is to be read", () => {
    const mine = uncovered([], [{ paragraphs: "4", why: "An aside." }]);
    expect(mine).not.toHaveProperty("4");
    const drafts = uncovered([], [{ paragraphs: "4", why: "Not covered by the draft: to be read." }]);
    expect(drafts[4]?.names).toContain("Rosatom");
  });
});
