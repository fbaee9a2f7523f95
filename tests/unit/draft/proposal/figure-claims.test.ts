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

/** The facts of figures that are proposed from a sentence after one about a known plant. */
function figures(sentence: string) {
  const extraction = extract(`${PLANT}\n\n${sentence}\n`, { published: "2024-06-01" });
  const context = contextOf(extraction, new ProposedEntries(register, INPUT.countries));
  const { claims } = proposeClaims(extraction.facts, context, records);
  return claims.flatMap(({ about, fact }) =>
    fact
      .filter(({ kind }) => ["output", "employment", "share", "plan"].includes(kind))
      .map((one) => ({ about: about[0], ...one })),
  );
}

describe("a figure of a sentence", () => {
  test("of what a plant made is its output, with its bound", () => {
    expect(figures("Renault Korea has produced less than 200,000 vehicles in Busan.")).toEqual([
      {
        ...{ about: "facility/renault-busan", kind: "output" },
        ...{ value: 200000, unit: "vehicle", bound: "less than", per: "year" },
      },
    ]);
  });

  test("of who works there is employment", () => {
    expect(figures("The works in Busan, employing around 2,000 workers, are near a port.")).toEqual([
      { about: "facility/renault-busan", kind: "employment", value: 2000, unit: "person", bound: "about" },
    ]);
  });

  test("of whose share of a market is how large is a share", () => {
    expect(
      figures("Firms from China? Chinese makers control over 70% of lithium-ion battery manufacturing."),
    ).toMatchObject([
      { about: "place/china", kind: "share", value: 70, unit: "percent", bound: "more than" },
    ]);
  });

  test.each([
    "Renault Korea will have produced 200,000 vehicles in Busan by 2027.",
    "Renault Korea has sold 200,000 vehicles in Busan.",
    "Renault Korea wants to hire 2,000 workers in Busan.",
    "Polestar has produced 200,000 vehicles.",
    "Chinese companies hold 70% of the shares in the firm.",
    "Prices in China have fallen by 70% in the market.",
  ])("is nothing where the words beside it do not say so: %s", (sentence) => {
    expect(figures(sentence)).toEqual([]);
  });
});
