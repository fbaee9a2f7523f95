import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldedWords, termsOf, wantedWords } from "../../../src/view/search-text.ts";

describe("fold", () => {
  test.each([
    ["Krásnaya Pajrá", "krasnaya pajra"],
    ["РЭНЕРА", "рэнера"],
    ["Королёв", "королев"],
    ["ＬＧ", "lg"],
    ["부산".normalize("NFD"), "부산"],
    ["ガス", "ガス"],
  ])("“%s” becomes “%s”", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("what is folded stays as it is", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
  });
});

test.each([
  ["Renera's Krasnaya Pakhra gigafactory", ["renera", "krasnaya", "pakhra", "gigafactory"]],
  ["U.S. and U.K.", ["us", "and", "uk"]],
  ["300,000 cars, 4 GWh", ["300000", "cars", "4", "gwh"]],
  ["LG에너지솔루션", ["lg", "에너지솔루션"]],
  ["  – ", []],
])("the words of “%s”", (text, words) => {
  expect(foldedWords(text)).toEqual(words);
});

describe("termsOf", () => {
  test("of Hangul every stretch is a term, also across a space", () => {
    expect(termsOf("부산 공장")).toEqual(["부산", "공장", "부산공장", "산공장", "공장", "장"]);
  });

  test("a plural is also found as its singular, and what only looks like one is not", () => {
    expect(termsOf("batteries sanctions glass status")).toEqual([
      "batteries",
      "battery",
      "sanctions",
      "sanction",
      "glass",
      "status",
    ]);
  });
});

test.each([
  ["부산에서", [["부산에서", "부산"]]],
  ["제도", [["제도"]]],
  ["Busan busan", [["busan"]]],
  ["batteries", [["batteries", "battery"]]],
  ["the battery in Busan", [["battery"], ["busan"]]],
  ["the", [["the"]]],
  ["в Россию", [["россию", "росс"]]],
  ["", []],
])("“%s” asks for %j", (question, wanted) => {
  expect(wantedWords(question)).toEqual(wanted);
});
