import { expect, test } from "vitest";
import { en } from "../../../src/i18n/en.ts";
import { ko } from "../../../src/i18n/ko.ts";
import { messagesFor } from "../../../src/i18n/locales.ts";
import type { AmountWords } from "../../../src/i18n/messages.ts";

const exactly = { bound: "exactly", per: null } as const;

const AMOUNTS: [words: AmountWords, english: string, korean: string][] = [
  [
    { value: 300000, unit: "vehicle", per: "year", bound: "exactly" },
    "300,000 vehicles a year",
    "연간 30만 대",
  ],
  [
    { value: 200000, unit: "vehicle", per: "year", bound: "less than" },
    "fewer than 200,000 vehicles a year",
    "연간 20만 대 미만",
  ],
  [
    { value: 155000, unit: "battery", per: "contract", bound: "more than" },
    "more than 155,000 batteries over the whole contract",
    "계약 전체 15만 5천 개 초과",
  ],
  [{ value: 2000, unit: "person", per: null, bound: "about" }, "about 2,000 people", "약 2,000명"],
  [{ value: 1, unit: "person", ...exactly }, "1 person", "1명"],
  [{ value: 123_456, unit: "tonne", ...exactly }, "123,456 tonnes", "12만 3,456톤"],
  [{ value: 350_000_000, unit: "GWh", ...exactly }, "350,000,000 GWh", "3억 5천만 GWh"],
  [{ value: 4, unit: "GWh", per: "year", bound: "exactly" }, "4 GWh a year", "연간 4GWh"],
  [{ value: 4, unit: "GWh", per: "year", bound: "less than" }, "less than 4 GWh a year", "연간 4GWh 미만"],
  [{ value: 34.02, unit: "percent", ...exactly }, "34.02%", "34.02%"],
  [{ value: 70, unit: "percent", per: null, bound: "more than" }, "more than 70%", "70% 초과"],
  [{ value: 6_200_000_000, unit: "RUB", ...exactly }, "6.2 billion Russian rubles", "62억 러시아 루블"],
];

test.each(AMOUNTS)("%o reads “%s” in English and “%s” in Korean", (words, english, korean) => {
  expect(en.amount(words)).toBe(english);
  expect(ko.amount(words)).toBe(korean);
});

/** Non-breaking spaces read as spaces here. */
function plain(text: string): string {
  return text.replace(/\s/gu, " ");
}

const IN_RUSSIAN_AND_SPANISH: [words: AmountWords, russian: string, spanish: string][] = [
  [
    { value: 300000, unit: "vehicle", per: "year", bound: "exactly" },
    "300 000 автомобилей в год",
    "300.000 vehículos al año",
  ],
  [
    { value: 200000, unit: "vehicle", per: "year", bound: "less than" },
    "менее 200 000 автомобилей в год",
    "menos de 200.000 vehículos al año",
  ],
  [
    { value: 155000, unit: "battery", per: "contract", bound: "more than" },
    "более 155 000 аккумуляторов за весь срок контракта",
    "más de 155.000 baterías en todo el contrato",
  ],
  [
    { value: 2000, unit: "person", per: null, bound: "about" },
    "около 2 000 человек",
    "alrededor de 2.000 personas",
  ],
  [{ value: 1, unit: "tonne", ...exactly }, "1 тонна", "1 tonelada"],
  [{ value: 2, unit: "tonne", ...exactly }, "2 тонны", "2 toneladas"],
  [{ value: 5, unit: "tonne", ...exactly }, "5 тонн", "5 toneladas"],
  [{ value: 21, unit: "vehicle", ...exactly }, "21 автомобиль", "21 vehículos"],
  [{ value: 1.5, unit: "tonne", ...exactly }, "1,5 тонны", "1,5 toneladas"],
  [{ value: 1, unit: "tonne", per: null, bound: "about" }, "около 1 тонны", "alrededor de 1 tonelada"],
  [{ value: 3, unit: "tonne", per: null, bound: "at most" }, "не более 3 тонн", "como máximo 3 toneladas"],
  [{ value: 4, unit: "GWh", per: "year", bound: "exactly" }, "4 ГВт·ч в год", "4 GWh al año"],
  [{ value: 34.02, unit: "percent", ...exactly }, "34,02 %", "34,02 %"],
  [
    { value: 6_200_000_000, unit: "RUB", ...exactly },
    "6,2 миллиарда российских рублей",
    "6.200 millones de rublos rusos",
  ],
  [{ value: 1_000_000, unit: "EUR", ...exactly }, "1 миллион евро", "1 millón de euros"],
  [{ value: 500, unit: "USD", ...exactly }, "500 долларов США", "500 dólares estadounidenses"],
];

test.each(IN_RUSSIAN_AND_SPANISH)(
  "%o reads “%s” in Russian and “%s” in Spanish",
  (words, russian, spanish) => {
    expect(plain(messagesFor("ru").amount(words))).toBe(russian);
    expect(plain(messagesFor("es").amount(words))).toBe(spanish);
  },
);
