import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../../../src/model/locales.ts";
import { formatViewState, parseViewState } from "../../../src/view/url.ts";
import { INITIAL_VIEW, type Selection, THEMES, type ViewState } from "../../../src/view/view-state.ts";
import { DATASET, INDEX } from "./real-dataset.ts";

const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant<Selection>({ type: "none" }),
  fc.constantFrom(...DATASET.entries).map(({ id }): Selection => ({ type: "entry", id })),
);

const anyView: fc.Arbitrary<ViewState> = fc.record({
  story: fc.constantFrom(null, ...DATASET.stories.map(({ id }) => id)),
  selection,
  locale: fc.constantFrom(...LOCALES),
  theme: fc.constantFrom(...THEMES),
});

describe("addresses", () => {
  test("2,000 random views survive being written and read", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseViewState(formatViewState(view), INDEX)).toEqual(view);
      }),
      { numRuns: 2000 },
    );
  });

  test("any string gives a valid view and throws nothing", () => {
    const garbage = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.webQueryParameters(),
      fc
        .array(fc.tuple(fc.constantFrom("story", "select", "lang", "theme"), fc.string()))
        .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join("&")),
    );
    fc.assert(
      fc.property(garbage, (query) => {
        const view = parseViewState(query, INDEX);
        expect(parseViewState(formatViewState(view), INDEX)).toEqual(view);
        expect(LOCALES).toContain(view.locale);
        expect(THEMES).toContain(view.theme);
        expect(view.story === null || INDEX.storyById.has(view.story)).toBe(true);
        expect(view.selection.type === "none" || INDEX.entryById.has(view.selection.id)).toBe(true);
      }),
      { numRuns: 2000 },
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

  test("only entries may be selected, and unknown parameters are ignored", () => {
    const query = "?select=place/busan&story=nowhere&lang=xx&theme=__proto__&zoom=9&mode=admin";
    expect(parseViewState(query, INDEX)).toEqual(INITIAL_VIEW);
  });
});
