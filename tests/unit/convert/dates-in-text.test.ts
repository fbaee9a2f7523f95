import { describe, expect, test } from "vitest";
import { agrees, datesIn, partsMissing } from "../../../src/convert/dates-in-text.ts";
import { parseEdtf } from "../../../src/convert/edtf-date.ts";

const missing = (date: string, text: string, language = "en") =>
  partsMissing(parseEdtf(date)?.parts ?? [], text, language).map(({ unit }) => unit);

describe("partsMissing", () => {
  test.each([
    ["2023-11-10", "Nov 10, 2023"],
    ["2023-11-10", "on 10 November 2023"],
    ["2023-11-10", "the 10th of November 2023"],
    ["2023-11-10", "2023-11-10"],
    ["2023-11-10", "10/11/2023"],
    ["2023-09", "In September 2023, news emerged"],
    ["2023-09", "Sept. 2023"],
    ["2023-11-10/2023-11-13", "of 2023-11-10, or up to 2023-11-13"],
    ["2025-22", "in the summer of 2025"],
    ["2025", "by 2025"],
  ])("%s stands in %j", (date, text) => {
    expect(missing(date, text)).toEqual([]);
  });

  test.each([
    ["2023-11-11", "Nov 10, 2023", ["day"]],
    ["2023-10-10", "Nov 10, 2023", ["month", "day"]],
    ["2024-11-10", "Nov 10, 2023", ["year", "month", "day"]],
    ["2023-09", "9 items in 2023", ["month"]],
    ["2023-05", "they may, in 2023", ["month"]],
    ["2023-10", "September 2023 and October 2022", ["month"]],
    ["2025-22", "in winter 2025", ["season"]],
  ])("of %s, %j lacks the %j", (date, text, expected) => {
    expect(missing(date, text)).toEqual(expected);
  });

  test("in other languages", () => {
    expect(missing("2023-09-10", "2023년 9월 10일", "ko")).toEqual([]);
    expect(missing("2023-09-10", "10 сентября 2023", "ru")).toEqual([]);
    expect(missing("2023-09-11", "10 сентября 2023", "ru")).toEqual(["day"]);
    expect(missing("2023-09", "September 2023", "no such tag!")).toEqual([]);
  });
});

test("a written date agrees with another that does not contradict it", () => {
  const [september] = datesIn("September 2023", "en");
  expect(september).toMatchObject({ month: 9, year: 2023 });
  expect(agrees(september ?? {}, { month: 9 })).toBe(true);
  expect(agrees(september ?? {}, { month: 9, year: 2023, day: 4 })).toBe(true);
  expect(agrees(september ?? {}, { month: 9, year: 2024 })).toBe(false);
  expect(agrees(september ?? {}, { month: 8, year: 2023 })).toBe(false);
});
