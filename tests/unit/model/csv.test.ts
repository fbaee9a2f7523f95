import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv } from "../../../src/convert/read-csv.ts";
import { csvText, safeCell } from "../../../src/model/csv.ts";

test("follows RFC 4180: commas, quotation marks and line ends stand inside quotation marks", () => {
  expect(
    csvText([
      ["id", 'say "no"'],
      ["a,b", "two\nlines"],
    ]),
  ).toBe('\ufeffid,"say ""no"""\r\n"a,b","two\nlines"\r\n');
});

test.each(["=1+1", "+82 51", "-5", "@SUM(A1)", "\tx", "\r=1", " \u00a0=cmd|' /C calc'!A0", "＝1"])(
  "what a spreadsheet program would run gets an apostrophe: %j",
  (cell) => {
    expect(safeCell(cell)).toBe(`'${cell}`);
  },
);

test("numbers stay numbers, below zero too, and nothing is an empty cell", () => {
  expect(csvText([[-116.5, 0, null, "-116.5"]])).toBe("\ufeff-116.5,0,,'-116.5\r\n");
});

test.each(["", "a = b", "'=1", "“=1”", "300,000", "배터리"])("other text stays as it is: %j", (cell) => {
  expect(safeCell(cell)).toBe(cell);
});

test("what no text file holds becomes U+FFFD", () => {
  expect(safeCell("a\0b\ud800c\u{1f50b}")).toBe("a\ufffdb\ufffdc\u{1f50b}");
});

test("any cells can be read back, made safe, and none of them begins like a formula", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."=+-@'\"\t\r\n, ;a") }),
  );
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
  fc.assert(
    fc.property(rows, (written) => {
      const read = readCsv(csvText(written));
      expect(read).toEqual(written.map((row) => row.map(safeCell)));
      for (const text of read.flat()) expect(text).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
    }),
    { numRuns: 5_000 },
  );
});
