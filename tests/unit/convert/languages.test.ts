import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/model/dataset.ts";
import { LOCALES } from "../../../src/model/locales.ts";
import type { LocalisedText } from "../../../src/model/text.ts";
import { TOURS } from "../view/real-tours.ts";

function published(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../data/geojson/${name}`, import.meta.url), "utf8"));
}

const dataset = published("dataset.json") as Dataset;

interface Found {
  /** Where it stands: keys and, of list items with an id, their ids. */
  readonly where: string;
  readonly text: LocalisedText;
}

function isLocalisedText(value: object): value is LocalisedText {
  return "en" in value && typeof value.en === "string";
}

/** Every text in languages that a value holds, at any depth. */
function textsIn(value: unknown, where: string): Found[] {
  if (typeof value !== "object" || value === null) return [];
  if (isLocalisedText(value)) return [{ where, text: value }];
  return Object.entries(value).flatMap(([key, item]) => {
    const name: unknown = Array.isArray(value) ? (item?.id ?? key) : key;
    return textsIn(item, `${where} ${name}`.trimStart());
  });
}

const found = [...textsIn(dataset, ""), ...textsIn(published("tours.json"), "")];

function told(texts: readonly Found[]): string[] {
  return texts.map(({ where, text }) => `${where}: ${text.en}`);
}

test("the texts looked at are those of every claim and of every step of a tour", () => {
  const places = new Set(found.map(({ where }) => where));
  for (const { id } of dataset.claims) expect(places).toContain(`claims ${id} says`);
  expect(TOURS.length).toBeGreaterThan(3);
  for (const { id, steps } of TOURS)
    for (const step of steps) expect(places).toContain(`tours ${id} steps ${step.id} notes`);
});

/** What a text in a language has letters of; a name may be in Latin letters. */
const SCRIPTS = {
  en: /\p{Script=Latin}/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  es: /\p{Script=Latin}/u,
};

describe.each(LOCALES)("in %s", (tag) => {
  test("every text of the dataset and of the tours is written", () => {
    expect(told(found.filter(({ text }) => !text[tag]?.trim()))).toEqual([]);
  });

  test("a sentence is in the language, not its English again", () => {
    const sentences = found.filter(({ text }) => /\s.*[.;?]$/.test(text.en));
    expect(sentences.length).toBeGreaterThan(dataset.claims.length);
    const foreign = sentences.filter(
      ({ text }) => !SCRIPTS[tag].test(text[tag] ?? "") || (tag !== "en" && text[tag] === text.en),
    );
    expect(told(foreign)).toEqual([]);
  });
});

test("a Russian name is in Cyrillic letters, or a company's own", () => {
  const own = /\p{Script=Cyrillic}|^(?:[A-Z][A-Za-z]*(?: \d)?(?:[ -](?!$))?)+$|^[\d\u00a0]+$/u;
  expect(found.map(({ text }) => text.ru ?? "").filter((name) => !own.test(name))).toEqual([]);
});

test("Russian quotation marks are «», and a number stays on the line of its noun", () => {
  const texts = found.map(({ text }) => text.ru ?? "");
  expect(texts.filter((text) => /["“”„]|(?<!\p{L})'/u.test(text))).toEqual([]);
  expect(texts.filter((text) => /(?<!Polestar )\d [\d\p{Script=Cyrillic}%]/u.test(text))).toEqual([]);
});
