import { describe, expect, test } from "vitest";
import { quantitiesIn } from "../../../../src/draft/mentions/quantities.ts";

const one = (text: string) => {
  const [found] = quantitiesIn(text);
  return found && [found.value, found.unit, found.per, found.bound, text.slice(found.start, found.end)];
};

describe("quantitiesIn", () => {
  test.each([
    [
      "more than 155 thousand traction batteries",
      [155000, "battery", undefined, "more than", "155 thousand traction batteries"],
    ],
    ["34.02 percent", [34.02, "percent", undefined, "exactly", "34.02 percent"]],
    ["6.2 billion rubles", [6.2e9, "RUB", undefined, "exactly", "6.2 billion rubles"]],
    ["200.000 vehicles per year", [200000, "vehicle", "year", "exactly", "200.000 vehicles per year"]],
    ["up to 38.1%", [38.1, "percent", undefined, "at most", "38.1%"]],
    ["about $5.5 billion", [5.5e9, "USD", undefined, "about", "$5.5 billion"]],
    ["40GWh annually", [40, "GWh", "year", "exactly", "40GWh annually"]],
    ["less than 1.073 GWh", [1.073, "GWh", undefined, "less than", "1.073 GWh"]],
    ["two million cars", [2e6, "vehicle", undefined, "exactly", "two million cars"]],
    ["4 trillion won", [4e12, "KRW", undefined, "exactly", "4 trillion won"]],
    ["50,000 tonnes a year", [50000, "tonne", "year", "exactly", "50,000 tonnes a year"]],
    ["21 kt", [21000, "tonne", undefined, "exactly", "21 kt"]],
    ["€900 million", [9e8, "EUR", undefined, "exactly", "€900 million"]],
    ["2,000 employees", [2000, "person", undefined, "exactly", "2,000 employees"]],
    ["a 30-GWh factory", [30, "GWh", undefined, "exactly", "30-GWh"]],
    ["$1.6 bln", [1.6e9, "USD", undefined, "exactly", "$1.6 bln"]],
  ])("%s", (text, expected) => {
    expect(one(text)).toEqual(expected);
  });

  test("leaves codes and the formats of cells alone", () => {
    expect(quantitiesIn("the XM3 and 2170 cells")).toEqual([]);
  });
});
