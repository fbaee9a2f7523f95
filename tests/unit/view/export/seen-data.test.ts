import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { FeatureCollection } from "geojson";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../../../src/convert/read-csv.ts";
import { messagesFor } from "../../../../src/i18n/locales.ts";
import { csvText } from "../../../../src/model/csv.ts";
import { tableWords } from "../../../../src/panels/table-words.ts";
import { indexAsOf } from "../../../../src/view/as-of.ts";
import { visibleEntries } from "../../../../src/view/derive.ts";
import { ANNOTATIONS_FILE, seenAnnotations } from "../../../../src/view/export/seen-annotations.ts";
import { FEATURE_FILES, seenFeatures } from "../../../../src/view/export/seen-features.ts";
import { EXPORT_COLUMNS, tableRows } from "../../../../src/view/export/table-rows.ts";
import { formatViewState } from "../../../../src/view/url.ts";
import { INITIAL_VIEW, type ViewState } from "../../../../src/view/view-state.ts";
import { anyView } from "../any-view.ts";
import { DATASET, INDEX } from "../real-dataset.ts";

const read = (file: string) => JSON.parse(readFileSync(`data/geojson/${file}`, "utf8"));
const COLLECTIONS = FEATURE_FILES.map(read) as (FeatureCollection & { about: Record<string, unknown> })[];
const ANNOTATIONS = read(ANNOTATIONS_FILE) as { id: string; items: { id: string }[] };
const ADDRESS = "https://example.org/map/?story=busan";

function csvOf(view: ViewState): string[][] {
  const index = indexAsOf(INDEX, view.asOf);
  const words = tableWords({ index, messages: messagesFor(view.locale) });
  return readCsv(csvText(tableRows(index, visibleEntries(INDEX, view), words)));
}

function featuresOf(view: ViewState) {
  return seenFeatures(COLLECTIONS, visibleEntries(INDEX, view), { address: ADDRESS, asOf: view.asOf });
}

describe("what is taken away is what is seen", () => {
  test("2,000 random views: the ids of CSV, GeoJSON and list are the same, in the same order", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const seen = visibleEntries(INDEX, view).map(({ id }) => id);
        expect(featuresOf(view).features.map(({ id }) => id)).toEqual(seen);
        const [, ...rows] = csvOf(view);
        expect(rows.map(([id]) => id)).toEqual(seen);
      }),
      { numRuns: 2_000 },
    );
  });

  test("2,000 random views: the annotations are those of the claims that the seen entries rest on", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const entries = visibleEntries(INDEX, view);
        const phrases = [...new Set(entries.flatMap(({ claims }) => claims))].flatMap((id) => {
          const claim = INDEX.claimById.get(id);
          return (claim?.at ?? []).map((_, at) => `urn:battery-routes:${id.replace("#", ":")}:${at + 1}`);
        });
        const page = seenAnnotations(ANNOTATIONS, entries, formatViewState(view));
        expect(page.items.map(({ id }) => id).toSorted()).toEqual(phrases.toSorted());
      }),
      { numRuns: 2_000 },
    );
  });
});

test("features are byte for byte those that the site serves, with the address of the view", () => {
  const taken = featuresOf(INITIAL_VIEW);
  const served = new Map(COLLECTIONS.flatMap(({ features }) => features.map((each) => [each.id, each])));
  for (const feature of taken.features) expect(feature).toBe(served.get(feature.id));
  expect(taken.features).toHaveLength(DATASET.entries.length);
  expect(taken.about).toMatchObject({ version: DATASET.version, view: ADDRESS });
  expect(featuresOf({ ...INITIAL_VIEW, asOf: "2023-06" }).about).toMatchObject({ asOf: "2023-06" });
});

test("the evidence of a view has an id of its own, that of everything keeps the one it has", () => {
  const entries = visibleEntries(INDEX, INITIAL_VIEW);
  expect(seenAnnotations(ANNOTATIONS, entries, "").id).toBe(ANNOTATIONS.id);
  expect(seenAnnotations(ANNOTATIONS, entries, "?story=busan").id).toBe(`${ANNOTATIONS.id}?=story=busan`);
});

describe("the table that is taken away", () => {
  const [header = [], ...rows] = csvOf(INITIAL_VIEW);
  const cell = (id: string, column: (typeof EXPORT_COLUMNS)[number]) =>
    rows.find(([own]) => own === id)?.[EXPORT_COLUMNS.indexOf(column)];

  test("names its columns in the reader's language", () => {
    const { share, table } = messagesFor("en");
    const names: Readonly<Record<string, string>> = { ...share.columns, ...table.columns };
    expect(header).toEqual(EXPORT_COLUMNS.map((column) => names[column]));
    expect(csvOf({ ...INITIAL_VIEW, locale: "ko" })[0]).toContain("나라");
  });

  test("says what is not stated in words, and never leaves a cell empty", () => {
    expect(cell("flow/kr-ru-batteries", "quantity")).toBe("not stated");
    expect(cell("measure/kr-ru-battery-export-ban", "date")).toBe("not stated");
    expect(rows.filter((row) => row.includes(""))).toEqual([]);
  });

  test("keeps numbers that look alike apart, each with what it measures", () => {
    const quantity = cell("facility/renault-busan", "quantity");
    expect(quantity).toMatch(/^Capacity: .*300,000 vehicles/m);
    expect(quantity).toMatch(/^Output: /m);
  });

  test("gives each phrase with paragraph and a link that opens the publisher's page at it", () => {
    for (const row of rows) {
      for (const line of row.at(-1)?.split("\n") ?? []) {
        expect(line).toMatch(/^“.+” \(.+, paragraph \d+, https:\/\/\S+#:~:text=\S+\)$/);
      }
    }
  });

  test("as of a time tells what had been reported by then", () => {
    const all = new Map(rows.map(([id, ...row]) => [id, row.join()]));
    const [, ...then] = csvOf({ ...INITIAL_VIEW, asOf: "2023-06" });
    expect(then.length).toBeLessThan(rows.length);
    expect(then.some(([id, ...row]) => all.get(id) !== row.join())).toBe(true);
  });
});
