import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../../../src/convert/edtf-date.ts";
import { datesIn } from "../../../../src/draft/mentions/dates.ts";

const PUBLISHED = "2024-05-15"; // a Wednesday
const edtf = (text: string, published: string | null = PUBLISHED) =>
  datesIn(text, published).map((date) => date.edtf);

describe("datesIn", () => {
  test.each([
    ["by the second half of 2025", "2025-07/2025-12"],
    ["in the third quarter of 2026", "2026-07/2026-09"],
    ["Q2 2024", "2024-04/2024-06"],
    ["Sept. 5, 2023", "2023-09-05"],
    ["5 September 2023", "2023-09-05"],
    ["in September 2023", "2023-09"],
    ["in 2025", "2025"],
    ["early 2026", "2026"],
    ["the end of 2026", "2026"],
    ["2023-11-10", "2023-11-10"],
  ])("%s", (text, expected) => {
    expect(edtf(text, null)).toEqual([expected]);
    expect(parseEdtf(expected)).not.toBeNull();
  });

  test.each([
    ["last year", "2023"],
    ["next year", "2025"],
    ["later this year", "2024"],
    ["last month", "2024-04"],
    ["on Monday", "2024-05-13"],
    ["on Wednesday", "2024-05-15"],
    ["today", "2024-05-15"],
    ["in July", "2024-07"],
    ["by the first half of next year", "2025-01/2025-06"],
    ["two years ago", "2022"],
  ])("%s is read with the publication date, and left open without one", (text, expected) => {
    expect(edtf(text)).toEqual([expected]);
    expect(edtf(text, null)).toEqual([undefined]);
  });

  test.each(["2,025 workers", "2025 vehicles", "may export", "a march of 12 people", "$2025"])(
    "%s is no date",
    (text) => {
      expect(edtf(text)).toEqual([]);
    },
  );

  test("a month that may be past or to come stays open", () => {
    expect(edtf("in October")).toEqual([undefined]);
  });

  test("tells until and since apart", () => {
    expect(datesIn("until 2026, since 2022", null).map(({ bound }) => bound)).toEqual(["until", "since"]);
  });
});
