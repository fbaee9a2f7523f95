import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../../../src/model/locales.ts";
import { visibleEntries } from "../../../src/view/derive.ts";
import { isFacetValue } from "../../../src/view/filters.ts";
import { formatViewState, parseViewState } from "../../../src/view/url.ts";
import { FACETS, INITIAL_VIEW, THEMES, type ViewState } from "../../../src/view/view-state.ts";
import { hostileText } from "../hostile/hostile-text.ts";
import { anyView } from "./any-view.ts";
import { INDEX } from "./real-dataset.ts";

describe("addresses", () => {
  test("20,000 random views survive being written and read", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseViewState(formatViewState(view), INDEX)).toEqual(view);
      }),
      { numRuns: 20_000 },
    );
  });

  test("any string gives a valid view and throws nothing", () => {
    const garbage = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.webQueryParameters(),
      fc
        .array(fc.tuple(fc.constantFrom(...PARAMETERS), fc.oneof(fc.string(), fc.constantFrom(...WORDS))))
        .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join("&")),
      hostileText,
      fc
        .array(
          fc.tuple(
            fc.oneof(fc.constantFrom(...PARAMETERS), hostileText),
            fc.oneof(hostileText, fc.constantFrom(...WORDS), PERCENT_GARBAGE),
          ),
          { maxLength: 8 },
        )
        .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join("&")}`),
    );
    fc.assert(
      fc.property(garbage, (query) => {
        const view = parseViewState(query, INDEX);
        expect(parseViewState(formatViewState(view), INDEX)).toEqual(view);
        // What is written is made of nothing but safe signs, whatever was read.
        expect(formatViewState(view)).toMatch(/^[\w?=&/.,%-]*$/);
        expect(LOCALES).toContain(view.locale);
        expect(THEMES).toContain(view.theme);
        expect(view.story === null || INDEX.storyById.has(view.story)).toBe(true);
        expect(view.selection.type === "none" || isKnown(view.selection.id)).toBe(true);
        for (const facet of FACETS) {
          for (const value of view.filters[facet]) expect(isFacetValue(INDEX, facet, value)).toBe(true);
        }
        expect(() => visibleEntries(INDEX, view)).not.toThrow();
      }),
      { numRuns: 20_000 },
    );
  });

  test("the initial view has an empty query", () => {
    expect(formatViewState(INITIAL_VIEW)).toBe("");
  });

  test("ids stay readable", () => {
    const view: ViewState = {
      ...INITIAL_VIEW,
      story: "busan",
      selection: { type: "entry", id: "facility/renault-busan" },
    };
    expect(formatViewState(view)).toBe("?story=busan&select=facility/renault-busan");
  });

  test("what the reader sees stands in the address, each thing once and readable", () => {
    const view: ViewState = {
      ...INITIAL_VIEW,
      filters: { ...INITIAL_VIEW.filters, status: ["halted", "in-doubt"], country: ["south-korea"] },
      asOf: "2023-06",
      panel: { type: "document", id: "econotimes-polestar-busan", claim: null },
      camera: { center: [128.5, 35.1], zoom: 5.25 },
    };
    expect(formatViewState(view)).toBe(
      "?status=halted,in-doubt&country=south-korea&asof=2023-06" +
        "&panel=document/econotimes-polestar-busan&view=5.25/35.1/128.5",
    );
  });

  test.each([
    "?select=story/busan&story=nowhere&lang=xx&theme=__proto__&zoom=9&mode=admin",
    "?kind=__proto__,constructor&status=,&document=<b>&country=nowhere&asof=2023-13",
    "?panel=document/nothing&claim=busan-ev-plan&sort=-price",
    "?view=10/0/0&asof=2023",
    "?view=3/91/0",
    "?view=3/NaN/0",
    "?view=1e3/0/0",
    "?view=3/0",
  ])("what is unknown or impossible is ignored: %s", (query) => {
    expect(parseViewState(query, INDEX)).toEqual(INITIAL_VIEW);
  });

  test("an embed leaves out what it may, each thing once, and nothing else", () => {
    const { embed } = parseViewState(
      "?hide=list,source,title,list,credits&legend=open&panel=list&autoheight=yes",
      INDEX,
    );
    expect(embed).toEqual({ hide: ["title", "list"], legend: true, list: true, autoheight: false });
    expect(formatViewState({ ...INITIAL_VIEW, mode: "embed", embed })).toBe(
      "?mode=embed&hide=title,list&legend=open&list=open",
    );
  });

  test("a claim belongs to its document, an order to a column", () => {
    const panel = (query: string) => parseViewState(query, INDEX).panel;
    expect(panel("?panel=document/econotimes-polestar-busan&claim=nothing")).toEqual({
      type: "document",
      id: "econotimes-polestar-busan",
      claim: null,
    });
    expect(panel("?panel=table&sort=-price")).toEqual({ type: "table", sortBy: null, descending: false });
    expect(panel("?panel=table&sort=-date")).toEqual({ type: "table", sortBy: "date", descending: true });
  });
});

const PARAMETERS = [
  "story",
  "select",
  ...FACETS,
  "asof",
  "panel",
  "claim",
  "sort",
  "view",
  "lang",
  "theme",
].concat(["hide", "legend", "list", "autoheight"]);

/** Percent-encodings that stand for nothing, for half a letter, or for mark-up. */
const PERCENT_GARBAGE = fc
  .array(
    fc.constantFrom("%", "%2", "%zz", "%00", "%C3", "%ED%A0%80", "%3Cscript%3E", "%26", "%23", "+", "%2F.."),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(""));

const WORDS = [
  "busan",
  "2023-06",
  "undated",
  "table",
  "list",
  "batteries,vehicles",
  "south-korea",
  "-date",
].concat([
  "document/econotimes-polestar-busan",
  "4.5/36/128.1",
  "-1/0/0",
  "place/busan",
  "not-stated",
  "in-doubt",
  "open",
  "title,legend",
  "1",
]);

function isKnown(id: string): boolean {
  return INDEX.entryById.has(id) || INDEX.placeById.has(id) || INDEX.organisationById.has(id);
}
