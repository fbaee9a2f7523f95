import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../../src/convert/read-csv.ts";
import { messagesFor } from "../../../src/i18n/locales.ts";
import { type Cell, csvText, safeCell } from "../../../src/model/csv.ts";
import { LOCALES } from "../../../src/model/locales.ts";
import { tableWords } from "../../../src/panels/table-words.ts";
import { indexDataset } from "../../../src/view/dataset-index.ts";
import { tableRows } from "../../../src/view/export/table-rows.ts";
import { DATASET } from "../view/real-dataset.ts";
import { hostileDataset } from "./hostile-dataset.ts";
import { badLinks, readMarkup, together } from "./read-markup.ts";
import { renderedPages, renderedPicture } from "./render-views.ts";

/** Views that together show every kind of text: each entry, place and organisation picked, each panel and story. */
const QUERIES = [
  "",
  ...DATASET.stories.map(({ id }) => `?story=${id}`),
  ...[...DATASET.entries, ...DATASET.places, ...DATASET.organisations].map(({ id }) => `?select=${id}`),
  ...DATASET.documents.map(({ id }) => `?panel=document/${id}`),
  ...DATASET.documents.map(({ id }) => `?document=${id}`),
  "?panel=table&sort=-name",
  "?asof=2023-06",
  "?asof=undated&status=halted",
];

const query = fc
  .tuple(fc.constantFrom(...QUERIES), fc.constantFrom(...LOCALES))
  .map(([own, locale]) => `${own === "" ? "?" : `${own}&`}lang=${locale}`);

const hostile = hostileDataset(DATASET);

/** A dataset is made of several records: so many datasets are 2,000 of them. */
const RUNS = { numRuns: Math.ceil(2_000 / DATASET.documents.length) };

describe("of 2,000 records with hostile texts", () => {
  test("no page has an element, an attribute or a link that harmless texts do not give it", () => {
    const usual = together(QUERIES.map((each) => readMarkup(renderedPages(DATASET, each), "html")));
    fc.assert(
      fc.property(hostile, query, (dataset, asked) => {
        const page = readMarkup(renderedPages(dataset, asked), "html");
        expect([...page.elements].filter((each) => !usual.elements.has(each))).toEqual([]);
        expect([...page.attributes].filter((each) => !usual.attributes.has(each))).toEqual([]);
        expect(badLinks(page.links)).toEqual([]);
        for (const { publisher } of dataset.documents) expect(page.text).toContain(publisher);
      }),
      RUNS,
    );
  }, 180_000);

  test("nor has a picture, and it stays XML", async () => {
    const readings = await Promise.all(QUERIES.map((each) => renderedPicture(DATASET, each)));
    const usual = together(readings.map((svg) => readMarkup(svg, "xml")));
    await fc.assert(
      fc.asyncProperty(hostile, query, async (dataset, asked) => {
        const svg = await renderedPicture(dataset, asked);
        const picture = readMarkup(svg, "xml");
        expect([...picture.elements].filter((each) => !usual.elements.has(each))).toEqual([]);
        expect([...picture.attributes].filter((each) => !usual.attributes.has(each))).toEqual([]);
        expect(picture.links.filter((link) => !link.startsWith("#"))).toEqual([]);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: no XML document may hold them
        expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u);
      }),
      RUNS,
    );
  }, 180_000);

  test("every table reads back cell by cell", () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...LOCALES), (dataset, locale) => {
        const index = indexDataset(dataset);
        const words = tableWords({ index, messages: messagesFor(locale) });
        const rows = tableRows(index, dataset.entries, words);
        const written = (cell: Cell) => (typeof cell === "string" ? safeCell(cell) : String(cell ?? ""));
        expect(readCsv(csvText(rows))).toEqual(rows.map((row) => row.map(written)));
      }),
      RUNS,
    );
  }, 180_000);
});
