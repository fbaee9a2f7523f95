import { describe, expect, test } from "vitest";
import { closestWords, readOriginal, standsIn } from "../../../src/convert/original.ts";

test("paragraphs are the non-empty lines, white space evened", () => {
  const bytes = new TextEncoder().encode("\ufeffTitle\r\n\r\n  One\u00a0 two\tthree \n   \nLast");
  expect(readOriginal(bytes).paragraphs).toEqual(["Title", "One two three", "Last"]);
});

test("the checksum is that of the bytes", () => {
  const bytes = new TextEncoder().encode("abc");
  expect(readOriginal(bytes).sha256).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

describe("standsIn", () => {
  const paragraph = "The plant can make 200,000 cars (34.02 percent), Renault’s best.";
  test.each([
    "The plant",
    "200,000 cars",
    "cars (34.02 percent)",
    "plant  can\u00a0make",
    "Renault’s best",
    "best.",
  ])("%j stands", (phrase) => {
    expect(standsIn(phrase, paragraph)).toBe(true);
  });

  test.each([
    "the plant",
    "000 cars",
    "200",
    "200,0",
    "200,",
    "02 percent",
    "34",
    "car",
    "lant can",
    "Renault's best",
    "",
  ])("%j does not", (phrase) => {
    expect(standsIn(phrase, paragraph)).toBe(false);
  });

  test("a later whole occurrence counts", () => {
    expect(standsIn("car", "cars and a car")).toBe(true);
  });
});

test("closestWords finds the words that were probably meant, without punctuation", () => {
  const paragraph = "It opened its battery works in Norrvik. The works can make cells.";
  expect(closestWords("opened a battery works in Norvik", paragraph)).toBe(
    "opened its battery works in Norrvik",
  );
});
