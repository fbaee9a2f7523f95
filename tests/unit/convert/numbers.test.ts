import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codesIn, numbersIn, valuesIn } from "../../../src/convert/numbers.ts";

const readings = (text: string) => numbersIn(text).map((mention) => mention.readings);

describe("numbers in a text", () => {
  test.each([
    ["200,000 EVs", [["200000"]]],
    ["a 34.02 percent stake", [["34.02"]]],
    ["over 70% of it in 2025.", [["70"], ["2025"]]],
    ["more than 155 thousand batteries", [["155000"]]],
    ["6.2 billion roubles or $6.2bn", [["6200000000"], ["6200000000"]]],
    ["155 mil baterías; 155 тысяч", [["155000"], ["155000"]]],
    ["200 millones; 200 млн; 200 млрд", [["200000000"], ["200000000"], ["200000000000"]]],
    ["$17 Billion, 1.5-2 million", [["17000000000"], ["1.5"], ["2000000"]]],
    ["2 hundred thousand", [["200000"]]],
    ["4 GWh and 4GWh", [["4"], ["4"]]],
    ["the 20th, the 2020s", [["20"], ["2020"]]],
    ["5m", [["5000000", "5"]]],
    ["2023-2024 and 10/11", [["2023"], ["2024"], ["10"], ["11"]]],
    ["200 000 in 2023 300 times", [["200000"], ["2023"], ["300"]]],
    ["200\u00a0000", [["200000"]]],
    ["1.200.000 and 1'200'000", [["1200000"], ["1200000"]]],
    ["200.000", [["200000", "200"]]],
    ["34,02", [["34.02", "34", "2"]]],
    ["1,234.50 and 1.234,50", [["1234.5"], ["1234.5"]]],
    ["2023.11.10", [["2023"], ["11"], ["10"]]],
  ])("%s", (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });

  test.each([
    ["seventy percent", ["70"]],
    ["twenty-five", ["25"]],
    ["two hundred and fifty thousand", ["250000"]],
    ["one hundred and one", ["101"]],
    ["a dozen, two dozen", ["12", "24"]],
    ["a hundred and half a million", ["100", "500000"]],
    ["three million two hundred thousand", ["3200000"]],
    ["nineteen eighty", ["19", "80"]],
    ["first, second half, millions of dozens", []],
    ["a car and an idea", []],
  ])("in words: %s", (text, expected) => {
    expect(readings(text).flat()).toEqual(expected);
  });

  test.each([
    ["연 20만 대", ["200000"]],
    ["15만 5천 개", ["155000"]],
    ["15만5천개", ["155000"]],
    ["3억 5000만 원", ["350000000"]],
    ["62억 루블", ["6200000000"]],
    ["약 2,000명", ["2000"]],
    ["2023년", ["2023"]],
  ])("in Korean: %s", (text, expected) => {
    expect(readings(text).flat()).toEqual(expected);
  });

  test("digits glued to letters belong to the word", () => {
    expect(readings("the XM3 and the H200")).toEqual([]);
    expect(codesIn("the XM3, the Polestar 4, 4GWh and 5nmX")).toEqual(["XM3", "5nmX"]);
  });

  test("what may be two numbers counts as both where a text is evidence", () => {
    expect(valuesIn("200 000")).toEqual(new Set(["200000", "200", "0"]));
    expect(valuesIn("155 thousand")).toEqual(new Set(["155000"]));
  });

  test("any whole number is found however it is written", () => {
    const grouped = (value: number, separator: string) =>
      String(value).replace(/\B(?=(\d{3})+$)/g, separator);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        const wanted = String(value);
        for (const separator of ["", ",", "'", "\u00a0", " "]) {
          expect(readings(`made ${grouped(value, separator)} cars`)).toEqual([[wanted]]);
        }
        expect(readings(`made ${grouped(value, ".")} cars`)[0]).toContain(wanted);
        expect(readings(`${value} thousand cars`)).toEqual([[String(value * 1000)]]);
        expect(readings(`${value / 10} million`)).toEqual([[String(value * 100_000)]]);
      }),
    );
  });

  test("any number below a thousand is found in words", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (value) => {
        expect(readings(`about ${inWords(value)} cars`).flat()).toEqual([String(value)]);
        if (value > 0)
          expect(readings(`${inWords(value)} million`).flat()).toEqual([String(value * 1_000_000)]);
      }),
    );
  });
});

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

function inWords(value: number): string {
  if (value < 20) return SMALL[value] ?? "";
  if (value < 100)
    return `${TENS[Math.floor(value / 10) - 2]}${value % 10 === 0 ? "" : `-${SMALL[value % 10]}`}`;
  const rest = value % 100 === 0 ? "" : ` and ${inWords(value % 100)}`;
  return `${SMALL[Math.floor(value / 100)]} hundred${rest}`;
}
