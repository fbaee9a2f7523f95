import { expect, test } from "vitest";
import { dateInWords, publishedInWords } from "../../../src/i18n/dates.ts";
import { en } from "../../../src/i18n/en.ts";
import { ko } from "../../../src/i18n/ko.ts";
import { messagesFor } from "../../../src/i18n/locales.ts";

/** Intl's ranges use thin and narrow spaces that differ between versions of its data. */
function plain(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/ ?([–~]) ?/gu, "$1");
}

const DATES: [edtf: string, english: string, korean: string][] = [
  ["2022", "2022", "2022년"],
  ["2023-09", "September 2023", "2023년 9월"],
  ["2023-11-10", "10 November 2023", "2023년 11월 10일"],
  ["2022~", "about 2022", "2022년경"],
  ["2021?", "2021 (uncertain)", "2021년(불확실)"],
  ["2021%", "about 2021 (uncertain)", "2021년경(불확실)"],
  ["2025-07/2025-12", "second half of 2025", "2025년 하반기"],
  ["2025-01/2025-06", "first half of 2025", "2025년 상반기"],
  ["2024-04/2024-06", "second quarter of 2024", "2024년 2분기"],
  ["2025-41", "second half of 2025", "2025년 하반기"],
  ["2025-36", "fourth quarter of 2025", "2025년 4분기"],
  ["2020/2022", "2020–2022", "2020년~2022년"],
  ["2023-11-10/2023-11-13", "10–13 November 2023", "2023년 11월 10일~13일"],
  ["2010-09/2010-11", "September–November 2010", "2010년 9월~11월"],
  ["2022/..", "since 2022", "2022년부터"],
  ["../2025-12", "until December 2025", "2025년 12월까지"],
  ["../2025-41", "until the second half of 2025", "2025년 하반기까지"],
  ["[2024-03-05..]", "on or after 5 March 2024", "2024년 3월 5일 또는 그 이후"],
  ["[..2025-12]", "on or before December 2025", "늦어도 2025년 12월"],
  ["2023-06~/2024", "about June 2023 to 2024", "2023년 6월경부터 2024년까지"],
];

test.each(DATES)("%s reads “%s” in English and “%s” in Korean", (edtf, english, korean) => {
  expect(plain(dateInWords(edtf, en))).toBe(english);
  expect(plain(dateInWords(edtf, ko))).toBe(korean);
});

const IN_RUSSIAN_AND_SPANISH: [edtf: string, russian: string, spanish: string][] = [
  ["2022", "2022", "2022"],
  ["2023-09", "сентябрь 2023 г.", "septiembre de 2023"],
  ["2023-11-10", "10 ноября 2023 г.", "10 de noviembre de 2023"],
  ["2022~", "примерно 2022", "hacia 2022"],
  ["2021?", "2021 (неточно)", "2021 (dudoso)"],
  ["2025-07/2025-12", "второе полугодие 2025 г.", "segundo semestre de 2025"],
  ["2024-04/2024-06", "второй квартал 2024 г.", "segundo trimestre de 2024"],
  ["2020/2022", "2020–2022", "2020–2022"],
  ["2023-11-10/2023-11-13", "10–13 ноября 2023 г.", "10–13 de noviembre de 2023"],
  ["2022/..", "с 2022 г.", "desde 2022"],
  ["2023-05/..", "с мая 2023 г.", "desde mayo de 2023"],
  ["2023-08/..", "с августа 2023 г.", "desde agosto de 2023"],
  ["2025-41/..", "со второго полугодия 2025 г.", "desde el segundo semestre de 2025"],
  ["2025-35/..", "с третьего квартала 2025 г.", "desde el tercer trimestre de 2025"],
  ["../2025-12", "до декабря 2025 г.", "hasta diciembre de 2025"],
  ["[2024-03-05..]", "не ранее 5 марта 2024 г.", "5 de marzo de 2024 o después"],
  ["[..2025-12]", "не позднее декабря 2025 г.", "diciembre de 2025 o antes"],
  ["2023-06~/2024", "примерно июнь 2023 г.–2024", "hacia junio de 2023–2024"],
];

test.each(IN_RUSSIAN_AND_SPANISH)(
  "%s reads “%s” in Russian and “%s” in Spanish",
  (edtf, russian, spanish) => {
    expect(plain(dateInWords(edtf, messagesFor("ru")))).toBe(russian);
    expect(plain(dateInWords(edtf, messagesFor("es")))).toBe(spanish);
  },
);

test("a document appears once: an open interval of older data is a bound, no duration", () => {
  expect(publishedInWords("2024-03-05/..", en)).toBe("on or after 5 March 2024");
  expect(publishedInWords("2023-11-10", en)).toBe("10 November 2023");
});

test.each([
  "soon",
  "2023-13",
  "[2022..2023]",
  "[2022]",
  "[..]",
  "2023-02-30",
  "../..",
  "2023-41-02",
  "1/2/3",
  "",
])("what is not a date, “%s”, is shown as it stands", (text) => {
  expect(dateInWords(text, en)).toBe(text);
});
