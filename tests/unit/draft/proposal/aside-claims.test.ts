import { describe, expect, test } from "vitest";
import { check } from "../../../../src/convert/check.ts";
import { extract } from "../../../../src/draft/extract.ts";
import { proposeClaims } from "../../../../src/draft/proposal/propose-claims.ts";
import { contextOf } from "../../../../src/draft/proposal/propose-draft.ts";
import { ProposedEntries } from "../../../../src/draft/proposal/proposed-entries.ts";
import { realInput } from "../../../convert/project.ts";

const INPUT = realInput();
const CHECKED = check(INPUT.records, INPUT.register, new Set(INPUT.countries.keys()));
if ("problems" in CHECKED) throw new Error("the project has problems");
const { register, records } = CHECKED.all;

const PLANT = "Renault Korea makes electric vehicles at its plant in Busan, South Korea.";
const BAN = "South Korea has stopped all shipments of lithium-ion batteries to Russia.";

function facts(kind: string, sentence: string, before: string) {
  const extraction = extract(`${before}\n\n${sentence}\n`, { published: "2024-06-01" });
  const context = contextOf(extraction, new ProposedEntries(register, INPUT.countries));
  const { claims } = proposeClaims(extraction.facts, context, records);
  return claims.flatMap(({ about, fact }) =>
    fact.filter((one) => one.kind === kind).map((one) => ({ about: about[0], ...one })),
  );
}

describe("what is said not to be told", () => {
  test.each([
    ["The number of cars has not yet been disclosed.", "quantity"],
    ["The date was not made public.", "date"],
    ["The supplier of the cells has not been named.", "supplier"],
  ])("is left undisclosed for the one plant: %s", (sentence, property) => {
    expect(facts("undisclosed", sentence, PLANT)).toMatchObject([
      { about: "facility/renault-busan", property },
    ]);
  });

  test("is of no plant where the article has none", () => {
    expect(facts("undisclosed", "The number has not yet been disclosed.", BAN)).toEqual([]);
  });
});

describe("exceptions", () => {
  test("that are considered or made are of the one measure", () => {
    expect(facts("exceptions", "Seoul may consider exceptions for medical devices.", BAN)).toEqual([
      {
        about: "measure/kr-ru-battery-export-ban",
        kind: "exceptions",
        status: "considered",
        of: "medical devices",
      },
    ]);
    expect(facts("exceptions", "Officials have granted waivers to hospitals.", BAN)).toMatchObject([
      { status: "in force", of: "hospitals" },
    ]);
  });

  test("need a measure, and a verb that says so", () => {
    expect(facts("exceptions", "Seoul may consider exceptions for medical devices.", PLANT)).toEqual([]);
    expect(facts("exceptions", "Exceptions prove the rule.", BAN)).toEqual([]);
  });
});

describe("a model that is introduced", () => {
  test("is made there since", () => {
    const sentence = "Production rose last year with the introduction of the hybrid XM3.";
    expect(facts("product", sentence, PLANT)).toEqual([
      {
        about: "facility/renault-busan",
        kind: "product",
        name: "hybrid XM3",
        status: "operating",
        start: "2023",
      },
    ]);
  });

  test("is not where only sales are told", () => {
    const sentence = "Sales rose last year with the introduction of the hybrid XM3.";
    expect(facts("product", sentence, PLANT)).toEqual([]);
  });
});
