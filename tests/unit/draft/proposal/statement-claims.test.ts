import { describe, expect, test } from "vitest";
import { check } from "../../../../src/convert/check.ts";
import { tooManyWords } from "../../../../src/convert/words.ts";
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

/** The claims in words only that are proposed from a sentence after one about a known plant. */
function statements(sentence: string, before = PLANT) {
  const extraction = extract(`${before}\n\n${sentence}\n`, { published: "2024-06-01" });
  const context = contextOf(extraction, new ProposedEntries(register, INPUT.countries));
  const { claims } = proposeClaims(extraction.facts, context, records);
  return claims.filter(({ fact }) => fact.every(({ kind }) => kind === "statement"));
}

describe("what a sentence says that no typed fact holds", () => {
  test.each([
    ["The factory lies near a harbour.", "facility/renault-busan", "near a harbour"],
    [
      "The plant ranks among one of the largest in the country.",
      "facility/renault-busan",
      "ranks among one of the largest",
    ],
    [
      "Renault Korea might drop its plans for the Busan plant.",
      "facility/renault-busan",
      "might drop its plans",
    ],
    [
      "Polestar has raised doubts about the batteries.",
      "organisation/polestar",
      "has raised doubts about the batteries",
    ],
    ["Renault is struggling to find cells.", "organisation/renault-group", "is struggling to find cells"],
    [
      "A dispute about fees puts South Korea at a disadvantage.",
      "place/south-korea",
      "puts South Korea at a disadvantage",
    ],
  ])("is a claim in words about what the register has: %s", (sentence, about, phrase) => {
    const [claim, ...others] = statements(sentence);
    expect(claim?.about).toEqual([about]);
    expect(claim?.at[0]?.phrase).toContain(phrase.split(" ")[0]);
    expect(claim?.reviewed).toBe(false);
    expect(others).toEqual([]);
  });

  test("is worded by us: the phrase quoted has eight words at most and is no part of it", () => {
    for (const sentence of [
      "The new memorandum symbolizes the long awaited revival of Polestar and all that it stands for.",
      "Polestar has voiced concerns about the supply of lithium-ion batteries from abroad this year.",
    ]) {
      const [claim] = statements(sentence);
      expect(claim).toBeDefined();
      for (const { phrase } of claim?.at ?? []) {
        expect(tooManyWords(phrase, "en")).toBeNull();
        expect(claim?.says).not.toContain(phrase);
      }
      expect(claim?.note).toMatch(/own words/);
    }
  });

  test("of 'we' is said of who speaks, not of who is named", () => {
    const said = '"We are grateful to the Polestar brand," Renault Korea said.';
    expect(statements(said).map(({ about }) => about)).toEqual([["organisation/renault-korea"]]);
    expect(statements('"We are grateful to the Polestar brand."')).toEqual([]);
  });

  test.each([
    "The factory is not near a harbour.",
    "Nobody knows whether Lakeside Cells has raised doubts about the batteries.",
    "A bakery near a port sells bread.",
    "The plant will never be the best.",
    "Readers might drop their plans.",
  ])("is no claim where it is denied, or of nothing that is known: %s", (sentence) => {
    const before = "Polestar showed a car in Oslo.";
    expect(statements(sentence, before)).toEqual([]);
  });
});
