import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../../src/convert/edtf-date.ts";

const iso = (milliseconds: number | undefined) =>
  new Date(milliseconds ?? Number.NaN).toISOString().slice(0, 10);

describe("parseEdtf", () => {
  test.each([
    ["2023", "2023-01-01", "2023-12-31"],
    ["2023-09", "2023-09-01", "2023-09-30"],
    ["2024-02-29", "2024-02-29", "2024-02-29"],
    ["2022~", "2022-01-01", "2022-12-31"],
    ["2023-06-26?", "2023-06-26", "2023-06-26"],
    ["2025-07/2025-12", "2025-07-01", "2025-12-31"],
    ["2025-22", "2025-04-01", "2025-06-30"],
  ])("%s runs from %s to %s", (text, start, end) => {
    const date = parseEdtf(text);
    expect([iso(date?.start), iso(date?.end)]).toEqual([start, end]);
  });

  test("an open interval has no end", () => {
    expect(parseEdtf("2024-03-05/..")).toMatchObject({ end: Number.POSITIVE_INFINITY });
    expect(parseEdtf("../2024")).toMatchObject({ start: Number.NEGATIVE_INFINITY });
  });

  test.each([
    "",
    "2023-13",
    "2023-00",
    "2023-02-30",
    "2023-02-29",
    "2023-06-31",
    "2023-9",
    "2023/09",
    "September 2023",
    "2025-12/2025-07",
    "2025-39",
    "20",
    "1700000000000",
    "2023-09-10T10:00",
    "[2021,2022]",
    "2022.5",
    "2023-09-00",
  ])("%j is not a valid date", (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  test("gives every number of both ends", () => {
    expect(parseEdtf("2023-11-10/2024-02~")?.parts).toEqual([
      { unit: "year", value: 2023 },
      { unit: "month", value: 11 },
      { unit: "day", value: 10 },
      { unit: "year", value: 2024 },
      { unit: "month", value: 2 },
    ]);
    expect(parseEdtf("2025-21")?.parts).toEqual([
      { unit: "year", value: 2025 },
      { unit: "season", value: 21 },
    ]);
  });

  test("takes every day there is and none that there is not", () => {
    const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10);
        expect(iso(parseEdtf(text)?.start)).toBe(text);
        expect(parseEdtf(`${text.slice(0, 8)}32`)).toBeNull();
      }),
    );
  });
});
