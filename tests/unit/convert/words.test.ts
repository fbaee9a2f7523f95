import { expect, test } from "vitest";
import { isLanguageTag, tooManyWords } from "../../../src/convert/words.ts";

test.each([
  ["produce 200,000 electric vehicles (EVs) annually in Busan", "en", null],
  ["a 34.02 percent stake in Renault Korea's plant", "en", null],
  ["one two three four five six seven eight nine", "en", 9],
  ["one-two three-four five-six seven-eight nine-ten", "en", 10],
  ["Russia’s main supplier of Korean-origin batteries, Enertech", "en", null],
  ["une deux trois quatre cinq six sept huit neuf dix", "fr", 10],
  ["é è ê ë à â ä î", "fr", null],
])("%j has too many words: %j %j", (phrase, language, words) => {
  expect(tooManyWords(phrase, language)).toBe(words);
});

test("a language that writes no spaces is divided as well", () => {
  expect(tooManyWords("韓国はロシアへの電池の輸出を停止したと伝えられている", "ja")).toBeGreaterThan(8);
});

test("language tags", () => {
  expect(["en", "ko", "zh-Hant-TW"].map(isLanguageTag)).toEqual([true, true, true]);
  expect(["", "english language", "e"].map(isLanguageTag)).toEqual([false, false, false]);
});
