import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { FeatureCollection } from "geojson";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../../../src/convert/read-csv.ts";
import { messagesFor } from "../../../../src/i18n/locales.ts";
import { csvText } from "../../../../src/model/csv.ts";
import { leadingClaim } from "../../../../src/model/leading-claim.ts";
import { LOCALES } from "../../../../src/model/locales.ts";
import { tableWords } from "../../../../src/panels/table-words.ts";
import { indexAsOf } from "../../../../src/view/as-of.ts";
import { visibleEntries } from "../../../../src/view/derive.ts";
import { CLAIM_COLUMNS, claimRows } from "../../../../src/view/export/claim-rows.ts";
import { fitted } from "../../../../src/view/export/fitted.ts";
import { ANNOTATIONS_FILE, seenAnnotations } from "../../../../src/view/export/seen-annotations.ts";
import { FEATURE_FILES, seenFeatures } from "../../../../src/view/export/seen-features.ts";
import { BARE_COLUMNS, EXPORT_COLUMNS, tableRows } from "../../../../src/view/export/table-rows.ts";
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

function claimsCsvOf(view: ViewState): string[][] {
  const index = indexAsOf(INDEX, view.asOf);
  const words = tableWords({ index, messages: messagesFor(view.locale) });
  return readCsv(csvText(claimRows(index, visibleEntries(INDEX, view), words)));
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
        expect(
          Math.max(...[...rows, ...claimsCsvOf(view)].flat().map(({ length }) => length)),
        ).toBeLessThanOrEqual(1_000);
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

  test("names its columns in the reader's language, each by a name of its own", () => {
    const { claims, reading, share, table } = messagesFor("en");
    expect(header.slice(0, 2)).toEqual([share.columns.id, table.columns.name]);
    expect(header).toEqual(
      expect.arrayContaining([reading.sideBySide.saidBy, claims.certainty, claims.note]),
    );
    expect(header).toEqual(expect.arrayContaining(["Origin", "Origin, Country", "Destination, latitude"]));
    expect(csvOf({ ...INITIAL_VIEW, locale: "ko" })[0]).toContain("나라");
    for (const locale of LOCALES) {
      for (const [names = []] of [
        csvOf({ ...INITIAL_VIEW, locale }),
        claimsCsvOf({ ...INITIAL_VIEW, locale }),
      ]) {
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  test("says what is not stated in words; only numbers and what is for programs is left empty", () => {
    expect(cell("flow/kr-ru-batteries", "quantity")).toBe("not stated");
    expect(cell("measure/kr-ru-battery-export-ban", "date")).toBe("not stated");
    const empty = rows.flatMap((row) => EXPORT_COLUMNS.filter((_, at) => row[at] === ""));
    expect(empty.filter((column) => !BARE_COLUMNS.includes(column))).toEqual([]);
  });

  test("has origin, destination, number, unit and points as cells to reckon with", () => {
    const flow = "flow/renera-mosgortrans-batteries";
    expect([cell(flow, "value"), cell(flow, "unit")]).toEqual(["155000", "batteries"]);
    expect([cell(flow, "originCountry"), cell(flow, "destinationCountry")]).toEqual(["Russia", "Russia"]);
    expect(cell("flow/kr-ru-batteries", "origin")).toBe("South Korea");
    expect(cell("flow/cn-us-minerals", "destinationLongitude")).toBe("-99");
    expect(cell("facility/renault-busan", "longitude")).toBe("128.881");
    const unknown = "flow/kr-ru-batteries";
    expect([cell(unknown, "value"), cell(unknown, "unit")]).toEqual(["", ""]);
  });

  test("says who says it and how sure it is: no attributed claim stands there as a bare fact", () => {
    for (const entry of DATASET.entries) {
      const lead = INDEX.claimById.get(leadingClaim(entry) ?? "");
      const publisher = INDEX.documentById.get(lead?.document ?? "")?.publisher;
      expect(cell(entry.id, "says")).toBe(lead?.says.en);
      expect(cell(entry.id, "saidBy")).toBe(lead?.by?.en ?? publisher);
      expect(cell(entry.id, "note")).toBe(lead?.note?.en ?? "");
      expect(cell(entry.id, "certainty")).toBe(messagesFor("en").certainties[entry.certainty]);
    }
    const noted = DATASET.entries.filter(({ id }) => cell(id, "note") !== "");
    expect(noted.length).toBeGreaterThan(0);
  });

  test("has dates in words and, beside them, as ISO 8601 has them", () => {
    const [date, iso] = [
      cell("measure/cn-us-rare-earths", "date"),
      cell("measure/cn-us-rare-earths", "isoDate"),
    ];
    expect(iso).toMatch(/^\d{4}/);
    expect(date).not.toBe("not stated");
    for (const { id } of DATASET.entries) {
      expect(cell(id, "isoDate") === "").toBe(cell(id, "date") === "not stated");
    }
  });

  test("keeps numbers that look alike apart, each with what it measures", () => {
    const quantity = cell("facility/renault-busan", "quantity");
    expect(quantity).toMatch(/^Capacity: .*300,000 vehicles/m);
    expect(quantity).toMatch(/^Output: /m);
  });

  test("as of a time tells what had been reported by then", () => {
    const all = new Map(rows.map(([id, ...row]) => [id, row.join()]));
    const [, ...then] = csvOf({ ...INITIAL_VIEW, asOf: "2023-06" });
    expect(then.length).toBeLessThan(rows.length);
    expect(then.some(([id, ...row]) => all.get(id) !== row.join())).toBe(true);
  });
});

describe("the claims that are taken away", () => {
  const [, ...rows] = claimsCsvOf(INITIAL_VIEW);
  const at = (column: (typeof CLAIM_COLUMNS)[number]) => CLAIM_COLUMNS.indexOf(column);

  test("are those that the seen entries rest on, one row each", () => {
    const claims = new Set(visibleEntries(INDEX, INITIAL_VIEW).flatMap((entry) => entry.claims));
    expect(rows.map(([id]) => id).toSorted()).toEqual([...claims].toSorted());
    for (const row of rows) {
      const id = row[0] ?? "";
      const entries = DATASET.entries.filter((entry) => entry.claims.includes(id));
      expect(row[at("entries")]?.split("\n")).toEqual(entries.map((entry) => entry.id));
    }
  });

  test("give each phrase with its paragraph, and a link that opens the publisher's page at the first", () => {
    for (const row of rows) {
      for (const line of row[at("evidence")]?.split("\n") ?? []) {
        expect(line).toMatch(/^“.+” \(paragraph \d+\)$/);
      }
      expect(row[at("link")]).toMatch(/^https:\/\/\S+#:~:text=\S+$/);
    }
  });

  test("leave nothing empty but remarks and dates for programs", () => {
    const empty = rows.flatMap((row) => CLAIM_COLUMNS.filter((_, column) => row[column] === ""));
    expect([...new Set(empty)].toSorted()).toEqual(["isoDate", "note"]);
  });
});

test("a cell that is too long is cut at a line, and says where the whole of it is", () => {
  const line = "x".repeat(300);
  const cut = fitted([line, line, line, line].join("\n"), "… cut");
  expect(cut).toBe([line, line, line, "… cut"].join("\n"));
  const letters = String(fitted("🔋".repeat(600), "… cut"));
  expect(letters.length).toBeLessThan(1_000);
  expect(letters).toMatch(/^(?:🔋)+\n… cut$/u);
  expect(fitted("y".repeat(999), "… cut")).toBe("y".repeat(999));
  expect(fitted(1e300, "… cut")).toBe(1e300);
});
