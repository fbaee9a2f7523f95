import { describe, expect, test } from "vitest";
import { findTerms } from "../../../src/i18n/find-terms.ts";
import { messagesFor } from "../../../src/i18n/locales.ts";
import { GLOSSARY_TERMS } from "../../../src/i18n/messages/glossary.ts";
import { LOCALES } from "../../../src/model/locales.ts";

const found = (text: string, tag: string) =>
  findTerms(text, messagesFor(tag).glossary).flatMap(({ text: part, term }) => (term ? [[part, term]] : []));

test.each([
  ["en", "Two gigafactories of 4 GWh a year.", ["gigafactories", "gigafactory"], ["GWh", "GWh"]],
  ["en", "Planned output", ["Planned output", "planned output"]],
  ["en", "Output of rare earths", ["Output", "output"], ["rare earths", "rare earths"]],
  ["en", "stakeholders, capacitor, throughput"],
  ["ko", "연 4GWh 규모의 기가팩토리를 짓는다.", ["GWh", "GWh"], ["기가팩토리", "gigafactory"]],
  ["ko", "희토류의 선적, 카마 지분을 샀다", ["희토류", "rare earths"], ["지분", "stake"]],
  ["ru", "Поставки тяговых аккумуляторов", ["тяговых аккумуляторов", "traction battery"]],
  ["ru", "Долю в гигафабрике", ["Долю", "stake"], ["гигафабрике", "gigafactory"]],
  ["ru", "дольше, долями рынка"],
  [
    "es",
    "Las gigafactorías y sus baterías de tracción",
    ["gigafactorías", "gigafactory"],
    ["baterías de tracción", "traction battery"],
  ],
  [
    "es",
    "Memorándum sobre tierras raras",
    ["Memorándum", "memorandum of understanding"],
    ["tierras raras", "rare earths"],
  ],
])("%s: terms of “%s” in the forms they have there", (tag, text, ...terms) => {
  expect(found(text, tag)).toEqual(terms);
});

describe.each(LOCALES)("in %s", (tag) => {
  const { glossary, evidence } = messagesFor(tag);

  test.each(GLOSSARY_TERMS)("“%s” is found by its own name, and its meaning is short", (term) => {
    const { name, meaning } = glossary.terms[term];
    expect(found(name, tag).map(([, each]) => each)).toContain(term);
    expect(meaning.length).toBeLessThan(140);
  });

  test("the labels of figures are terms", () => {
    const terms = (["capacity", "output", "plan"] as const).map(
      (measurand) => found(evidence.measurands[measurand], tag)[0]?.[1],
    );
    expect(terms).toEqual(["capacity", "output", "planned output"]);
  });

  test("the pieces put together are the text", () => {
    const text = Object.values(glossary.terms)
      .map(({ meaning }) => meaning)
      .join(" ");
    expect(
      findTerms(text, glossary)
        .map((part) => part.text)
        .join(""),
    ).toBe(text);
  });
});
