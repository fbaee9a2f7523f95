import { describe, expect, test } from "vitest";
import { tooManyWords } from "../../../../src/convert/words.ts";
import type { Passage } from "../../../../src/draft/extraction.ts";
import { linesOf } from "../../../../src/draft/lines.ts";
import { phrasesFor } from "../../../../src/draft/proposal/phrases.ts";

const TEXT = [
  "Norrvik gets a plant.",
  "",
  "Lakeside Cell, a maker of cells, said on Monday that its new plant in Norrvik, which is far in the north of the",
  "country, would make “more than 2.5 GWh” a year. In Norrvik, Fjord Motors employs 34.02 percent of all people.",
  "In Norrvik, nothing else is made.",
].join("\n");
const LINES = linesOf(TEXT);

function spanOf(words: string, from = 0): Passage {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(words);
  const line = LINES.find((one) => start >= one.start && start < one.end);
  const number = line?.number ?? 0;
  return { start, end: start + words.length, paragraph: number, lastParagraph: number, text: words };
}

function phrases(within: string, ...wanted: string[]) {
  const passage = spanOf(within);
  const spans = wanted.map((words) => spanOf(words, passage.start));
  return phrasesFor(spans, LINES, TEXT);
}

describe("phrases for a claim", () => {
  test("hold every wanted name, neighbours together, at most eight words each", () => {
    const found = phrases(LINES[1]?.text ?? "", "Lakeside Cell", "Norrvik");
    expect(found).toHaveLength(2);
    expect(found[0]?.phrase).toMatch(/^Lakeside Cell/);
    expect(found[1]?.phrase).toContain("Norrvik");
    for (const { phrase } of found) expect(tooManyWords(phrase, "en")).toBeNull();
  });

  test("keep numbers whole, and marks of quotation out", () => {
    const [one] = phrases(LINES[2]?.text ?? "", "2.5 GWh");
    expect(one).toEqual({ paragraph: 3, phrase: "2.5 GWh” a year" });
    const [other] = phrases(LINES[2]?.text ?? "", "34.02 percent");
    expect(other?.phrase).toBe("34.02 percent of all");
  });

  test("grow until they stand in their paragraph alone, and there once", () => {
    const [one] = phrases(LINES[3]?.text ?? "", "In Norrvik");
    expect(one).toEqual({ paragraph: 4, phrase: "In Norrvik, nothing" });
  });

  test("there is none for what no eight words hold, and none that stands elsewhere too", () => {
    const long = "Lakeside Cell, a maker of cells, said on Monday that its new";
    expect(phrases(LINES[1]?.text ?? "", long)).toEqual([]);
    const twice = "It is so, he said.\nIt is so, he said.";
    expect(phrasesFor([{ start: 0, end: 5 }], linesOf(twice), twice)).toEqual([]);
  });

  test("hold a number that a file's line break cuts in two", () => {
    const wrapped = "The state will raise the rate on cells to 25\n    percent in May.";
    const start = wrapped.indexOf("25");
    const end = wrapped.indexOf(" in May");
    expect(phrasesFor([{ start, end }], linesOf(wrapped), wrapped)).toEqual([
      { paragraph: 1, phrase: "cells to 25" },
      { paragraph: 2, phrase: "percent in May" },
    ]);
  });
});
