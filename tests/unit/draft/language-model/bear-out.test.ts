import { describe, expect, test } from "vitest";
import { extract } from "../../../../src/draft/extract.ts";
import { bearOut, type Ground } from "../../../../src/draft/language-model/bear-out.ts";
import { linesOf } from "../../../../src/draft/lines.ts";
import { isReadable } from "../../../../src/draft/proposal/left-out.ts";
import { ARTICLE } from "../invented-article.ts";

function groundOf(text: string): Ground {
  const { paragraphs, mentions } = extract(text, { published: "2025-02-03" });
  const readable = paragraphs.filter(({ kind }) => isReadable(kind)).map(({ number }) => number);
  return { text, lines: linesOf(text), readable: new Set(readable), mentions };
}

const GROUND = groundOf(ARTICLE);
const PLANT = {
  paragraph: 3,
  passage: "plans to build a battery cell plant in Nagykanizsa, Hungary, with an annual capacity of 20 GWh",
  by: null,
  fact: {
    kind: "plant",
    place: "Nagykanizsa",
    operator: null,
    makes: "cells",
    status: "announced",
    capacity: { value: 20, unit: "GWh", per: "year", bound: "exactly" },
    start: null,
  },
};
const OF_LAKESIDE = {
  ...PLANT,
  passage: `Lakeside Cell ${PLANT.passage}`,
  fact: { ...PLANT.fact, operator: "Lakeside Cell" },
};
const FLOW = {
  paragraph: 5,
  passage: "China has banned exports of graphite to Hungary since December 2024",
  by: null,
  fact: {
    kind: "flow",
    origin: "China",
    destination: "Hungary",
    commodity: "graphite",
    class: "raw materials",
    status: "halted",
    quantity: null,
    when: { words: "December 2024", edtf: "2024-12" },
  },
};

/** A claim changed in one place of its fact. */
const withFact = (claim: { fact: object }, over: object) => ({ ...claim, fact: { ...claim.fact, ...over } });

function whyNot(item: unknown): string {
  const result = bearOut(item, GROUND);
  return "why" in result ? result.why : "borne out";
}

describe("what the text bears out", () => {
  test("is a fact at its offsets, with the place as the gazetteer knows it", () => {
    const result = bearOut(OF_LAKESIDE, GROUND);
    if (!("fact" in result) || result.fact.kind !== "plant") throw new Error(JSON.stringify(result));
    const { fact } = result;
    expect(ARTICLE.slice(fact.evidence.start, fact.evidence.end)).toBe(OF_LAKESIDE.passage);
    expect(fact).toMatchObject({
      evidence: { paragraph: 3 },
      place: { name: "Nagykanizsa", countryCode: "HU" },
      operator: { name: "Lakeside Cell" },
      capacity: { value: 20, unit: "GWh" },
      status: "announced",
    });
  });

  test("may have its white space otherwise, and nothing else", () => {
    expect(whyNot({ ...PLANT, passage: PLANT.passage.replace("battery cell", "battery \n cell") })).toBe(
      "borne out",
    );
    expect(whyNot({ ...PLANT, passage: PLANT.passage.replace("battery", "Battery") })).toMatch(
      /^"plans to build a Battery .*" is not in paragraph 3$/,
    );
  });

  test("a halted flow, with its date", () => {
    expect(bearOut(FLOW, GROUND)).toMatchObject({
      fact: { status: "halted", when: { edtf: "2024-12" }, origin: { countryCode: "CN" } },
    });
  });
});

describe("what it does not bear out falls, with the reason", () => {
  test.each<[string, unknown, RegExp]>([
    ["nothing at all", null, /^not of the form asked for/],
    ["another form", { ...PLANT, fact: { kind: "rumour" } }, /^not of the form asked for/],
    ["a key too many", { ...PLANT, certain: true }, /^not of the form asked for/],
    ["a status of no list", withFact(PLANT, { status: "booming" }), /^not of the form asked for: fact/],
    ["a paragraph that is not there", { ...PLANT, paragraph: 99 }, /^there is no paragraph 99$/],
    ["the wrong paragraph", { ...PLANT, paragraph: 4 }, /is not in paragraph 4, but in 3$/],
    ["words of its own", { ...PLANT, passage: "Lakeside Cell will surely build" }, /is not in paragraph 3$/],
    ["part of a word", { ...PLANT, passage: "battery cell plan" }, /is not in paragraph 3$/],
    ["a place from memory", withFact(PLANT, { place: "Norrvik" }), /^the place "Norrvik" does not stand/],
    ["a place that is none", withFact(PLANT, { place: "battery" }), /^the place "battery" is no place/],
    [
      "an operator from elsewhere",
      withFact(PLANT, { operator: "Lakeside Cell" }),
      /^the operator .* does not stand/,
    ],
    [
      "an operator that is no name",
      withFact(PLANT, { operator: "annual" }),
      /^the operator "annual" is no name$/,
    ],
    [
      "another number",
      withFact(PLANT, { capacity: { value: 200, unit: "GWh", per: "year", bound: "exactly" } }),
      /^the capacity 200 GWh does not stand in the passage$/,
    ],
    [
      "another unit",
      withFact(PLANT, { capacity: { value: 20, unit: "vehicle", per: "year", bound: "exactly" } }),
      /^the capacity 20 vehicle does not stand in the passage$/,
    ],
    [
      "a date from elsewhere",
      withFact(PLANT, { start: { words: "2027", edtf: "2027" } }),
      /^the start "2027" does not stand in the passage$/,
    ],
    [
      "a date with another meaning",
      withFact(FLOW, { when: { words: "December 2024", edtf: "2025-12" } }),
      /^the when "December 2024" does not mean 2025-12$/,
    ],
    [
      "an export that is a halt",
      withFact(FLOW, { status: "operating" }),
      /^the passage says "banned", which "operating"/,
    ],
    ["a speaker who says nothing", { ...PLANT, by: "Reuters" }, /^the speaker "Reuters" does not stand/],
    [
      "furniture",
      { ...PLANT, paragraph: linesOf(ARTICLE).length, passage: "Subscribe to our newsletter" },
      /is not of the article's own text$/,
    ],
  ])("%s", (_, item, why) => {
    expect(whyNot(item)).toMatch(why);
  });
});
