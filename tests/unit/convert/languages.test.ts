import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/model/dataset.ts";
import type { LocalisedText } from "../../../src/model/text.ts";

const file = new URL("../../../data/geojson/dataset.json", import.meta.url);
const dataset: Dataset = JSON.parse(readFileSync(file, "utf8"));

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

const found = textsIn(dataset, "");

test("every text of the dataset is written in Korean too", () => {
  const places = new Set(found.map(({ where }) => where));
  for (const { id } of dataset.claims) expect(places).toContain(`claims ${id} says`);
  const lacking = found.filter(({ text }) => !text.ko?.trim());
  expect(lacking.map(({ where, text }) => `${where}: ${text.en}`)).toEqual([]);
});

test("the Korean of every sentence is Korean, not its English again", () => {
  const sentences = found.filter(({ text }) => /\s.*[.;]$/.test(text.en));
  expect(sentences.length).toBeGreaterThan(dataset.claims.length);
  const foreign = sentences.filter(({ text }) => !/\p{Script=Hangul}/u.test(text.ko ?? ""));
  expect(foreign.map(({ where, text }) => `${where}: ${text.en}`)).toEqual([]);
});

/** What is not written yet. Whoever adds a text writes it in every language; here is only what still waits for a translator. */
const NOT_YET_WRITTEN: Readonly<Record<string, readonly string[]>> = {};

describe.each([
  ["ru", /\p{Script=Cyrillic}|^(?:[A-Z][A-Za-z]*(?: \d)?(?:[ -](?!$))?)+$/u],
  ["es", /./u],
])("in %s", (tag, script) => {
  const lacking = found.filter(({ text }) => !text[tag]?.trim());

  /** What the text is, without the ids of the things it belongs to: "claims says". */
  function kindOf({ where }: Found): string {
    const keys = where.split(" ").filter((key) => /^[a-z]+$/i.test(key) && key !== "facts");
    return [...new Set([keys[0], keys.at(-1)])].join(" ");
  }

  test("every text of the dataset is written, but for what is listed above", () => {
    const listed = NOT_YET_WRITTEN[tag] ?? [];
    const forgotten = lacking.filter((each) => !listed.includes(kindOf(each)));
    expect(forgotten.map(({ where, text }) => `${where}: ${text.en}`)).toEqual([]);
  });

  test("a name is in the language's own script, or a company's own", () => {
    const names = found.filter(({ text }) => text[tag]);
    expect(names.length).toBeGreaterThan(80);
    expect(names.filter(({ text }) => !script.test(text[tag] ?? "")).map(({ text }) => text[tag])).toEqual(
      [],
    );
  });
});
