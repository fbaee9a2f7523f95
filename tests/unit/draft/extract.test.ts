import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toEvaluationJson } from "../../../src/draft/evaluation-json.ts";
import { extract } from "../../../src/draft/extract.ts";
import type { Extraction, Passage } from "../../../src/draft/extraction.ts";
import { AGREEMENT_NEWS, FLOW_NEWS, MEASURE_NEWS, PLANT_NEWS, STAKE_NEWS } from "./invented-news.ts";

const NEWS = [PLANT_NEWS, MEASURE_NEWS, FLOW_NEWS, STAKE_NEWS, AGREEMENT_NEWS].flat();

function passagesOf({ facts, mentions, passedOver, metadata }: Extraction): Passage[] {
  return [
    ...facts.flatMap(({ evidence, supporting, by }) => [evidence, ...supporting, ...(by ? [by.at] : [])]),
    ...mentions.map(({ at }) => at),
    ...passedOver.map(({ at }) => at),
    ...[metadata.title, metadata.standfirst].filter((passage) => passage !== undefined),
  ];
}

function expectExact(extraction: Extraction): void {
  for (const { start, end, text } of passagesOf(extraction))
    expect(extraction.text.slice(start, end)).toBe(text);
}

describe("extract", () => {
  test("every passage is exact, however the news are put together", { timeout: 60_000 }, () => {
    const piece = fc.constantFrom(...NEWS.map(({ text }) => text));
    const joint = fc.constantFrom("\n\n", "\n", " ", "\r\n", "\u00a0 ", "\n> ");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), joint, (pieces, mark) => {
        expectExact(extract(pieces.join(mark)));
      }),
      { numRuns: 60 },
    );
  });

  test("takes any text without throwing", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expectExact(extract(text));
      }),
      { numRuns: 200 },
    );
    for (const text of ["", "\n\n", "<", "<html>", "\ud800", "(".repeat(3000), "a, ".repeat(3000)])
      extract(text);
  });

  test("gives the same for the same", () => {
    const text = NEWS.map((one) => one.text).join("\n\n");
    expect(extract(text)).toEqual(extract(text));
  });

  test("says why a slot stays empty", () => {
    const { facts } = extract(
      "Ultium Cells LLC hired 1,000 workers for its two battery plants in Warren and Lansing, with a capacity of 70 GWh.",
    );
    expect(facts[0]?.unresolved.map(({ slot }) => slot)).toEqual(
      expect.arrayContaining(["place", "capacity"]),
    );
  });

  test("says what tempted and why it was passed over", () => {
    const { facts, passedOver } = extract("Toyota has no plans to build a battery plant in Mexico.");
    expect(facts).toEqual([]);
    expect(passedOver).toMatchObject([{ kind: "plant", why: "denied" }]);
  });

  test("names who says it", () => {
    const [fact] = extract(
      "According to Kommersant, Renera is building a battery plant in Neman, Russia.",
    ).facts;
    expect(fact?.by?.name).toBe("Kommersant");
  });
});

test("toEvaluationJson leaves out what is not known, and writes numbers as numbers", () => {
  const json = toEvaluationJson(
    extract("BYD’s plant in Szeged, Hungary, can build 150,000 vehicles a year."),
  );
  expect(json).toEqual({
    plants: [
      {
        place: "Szeged",
        country: "Hungary",
        operator: "BYD",
        capacity: { value: 150000, unit: "vehicles/yr" },
        status: "operating",
        quote: "BYD’s plant in Szeged, Hungary, can build 150,000 vehicles a year",
      },
    ],
    flows: [],
    measures: [],
    stakes: [],
    agreements: [],
  });
});
