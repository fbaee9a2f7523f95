import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dateInWords } from "../../../../src/i18n/dates.ts";
import { en } from "../../../../src/i18n/en.ts";
import { datesOf } from "../../../../src/view/entry-dates.ts";
import { DATASET, INDEX } from "../real-dataset.ts";

/** What a file says of each entry: EDTF dates, read from its Linked Places timespans. */
function datesInFile(file: string): Map<string, string[]> {
  const { features } = JSON.parse(readFileSync(`data/geojson/${file}.geojson`, "utf8")) as {
    features: { id: string; properties: { when: { timespans: unknown[] } | null } }[];
  };
  return new Map(
    features.map(({ id, properties: { when } }) => [
      id,
      (when?.timespans ?? []).map((span) => JSON.stringify(span)),
    ]),
  );
}

describe("a date that is shown in one form is shown in all", () => {
  const FILES = {
    facility: "facilities",
    flow: "flows",
    measure: "measures",
    agreement: "agreements",
  } as const;
  const files = Object.fromEntries(Object.entries(FILES).map(([type, file]) => [type, datesInFile(file)]));

  test.each(DATASET.entries.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
    const dates = datesOf(INDEX, entry);
    const spans = files[entry.type]?.get(id) ?? [];
    expect(spans.length).toBe(dates.length);
    for (const [at, date] of dates.entries()) {
      const numbers = date.match(/\d{4}(-\d\d)*/g) ?? [];
      for (const number of numbers) expect(spans[at]).toContain(`"${number}"`);
      expect(dateInWords(date, en)).toContain(numbers[0]?.slice(0, 4));
    }
  });
});
