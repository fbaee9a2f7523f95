import { expect, test } from "vitest";
import { en } from "../../../src/i18n/en.ts";
import { ko } from "../../../src/i18n/ko.ts";
import type { AmountWords } from "../../../src/i18n/messages.ts";

const exactly = { bound: "exactly", per: null } as const;

const AMOUNTS: [words: AmountWords, english: string, korean: string][] = [
  [
    { value: 300000, unit: "vehicle", per: "year", bound: "exactly" },
    "300,000 vehicles a year",
    "연간 300,000대",
  ],
  [
    { value: 200000, unit: "vehicle", per: "year", bound: "less than" },
    "fewer than 200,000 vehicles a year",
    "연간 200,000대 미만",
  ],
  [
    { value: 155000, unit: "battery", per: "contract", bound: "more than" },
    "more than 155,000 batteries over the whole contract",
    "계약 전체 155,000개 초과",
  ],
  [{ value: 2000, unit: "person", per: null, bound: "about" }, "about 2,000 people", "약 2,000명"],
  [{ value: 1, unit: "person", ...exactly }, "1 person", "1명"],
  [{ value: 4, unit: "GWh", per: "year", bound: "exactly" }, "4 GWh a year", "연간 4 GWh"],
  [{ value: 4, unit: "GWh", per: "year", bound: "less than" }, "less than 4 GWh a year", "연간 4 GWh 미만"],
  [{ value: 34.02, unit: "percent", ...exactly }, "34.02%", "34.02%"],
  [{ value: 70, unit: "percent", per: null, bound: "more than" }, "more than 70%", "70% 초과"],
  [{ value: 6_200_000_000, unit: "RUB", ...exactly }, "6.2 billion Russian roubles", "62억 러시아 루블"],
];

test.each(AMOUNTS)("%o reads “%s” in English and “%s” in Korean", (words, english, korean) => {
  expect(en.amount(words)).toBe(english);
  expect(ko.amount(words)).toBe(korean);
});
