import fc from "fast-check";
import { expect, test } from "vitest";
import { markedParts } from "../../../src/view/search-marks.ts";
import { wantedWords } from "../../../src/view/search-text.ts";

/** The text with what is marked in brackets. */
function shown(text: string, question: string, terms: readonly string[] = []): string {
  return markedParts(text, wantedWords(question), terms)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join("");
}

test.each([
  ["Krásnaya Pajrá", "krasn", "[Krásn]aya Pajrá"],
  ["Renault Korea's Busan plant", "busan PLANT", "Renault Korea's [Busan] [plant]"],
  ["르노코리아 부산공장", "공장", "르노코리아 부산[공장]"],
  ["리튬이온 배터리", "리튬이온배터리", "[리튬이온 배터리]"],
  ["At most 300,000 a year", "300000", "At most [300,000] a year"],
  ["taken with care", "cars", "taken with care"],
  ["<b>Busan</b>", "busan", "<b>[Busan]</b>"],
])("in “%s” “%s” is marked so: %s", (text, question, marked) => {
  expect(shown(text, question)).toBe(marked);
});

test("a word that was misspelt, or asked for in another form, is marked as a whole", () => {
  expect(shown("Renault Group", "rennault", ["renault"])).toBe("[Renault] Group");
  expect(shown("two factories", "factory", ["factory"])).toBe("two [factories]");
});

test("no question loses or changes a letter of the text", () => {
  const texts = fc.string({ unit: "grapheme", maxLength: 40 });
  fc.assert(
    fc.property(texts, texts, (text, question) => {
      const parts = markedParts(text, wantedWords(question), []);
      expect(parts.map((part) => part.text).join("")).toBe(text.normalize("NFC"));
    }),
    { numRuns: 500 },
  );
});
