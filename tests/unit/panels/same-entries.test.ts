import fc from "fast-check";
import { expect, test } from "vitest";
import { messagesFor } from "../../../src/i18n/locales.ts";
import { entryCounts } from "../../../src/panels/entry-count.ts";
import { tableEntries } from "../../../src/panels/table-entries.ts";
import { filterableEntries, visibleEntries } from "../../../src/view/derive.ts";
import { hasFilters } from "../../../src/view/filters.ts";
import { buildScene, sceneLeans } from "../../../src/view/scene.ts";
import { territoriesOf } from "../../../src/view/territories.ts";
import { INITIAL_VIEW, TABLE_COLUMNS, type ViewState } from "../../../src/view/view-state.ts";
import { anyView } from "../view/any-view.ts";
import { DATASET, INDEX } from "../view/real-dataset.ts";

const LEANS = sceneLeans(INDEX);

/** The ids of all that the map draws for a view: arrows, marks of entries, hatched territories. */
function idsOnMap(view: ViewState): string[] {
  const entries = visibleEntries(INDEX, view);
  const scene = buildScene(INDEX, entries, 2, LEANS);
  return [
    ...scene.flows.map(({ flow }) => flow.id),
    ...scene.marks.flatMap(({ entry }) => entry?.id ?? []),
    ...territoriesOf(INDEX, entries, scene.areas).hatched.map(({ measure }) => measure),
  ];
}

/** An agreement that no document places has no mark, and says so in the list. */
const UNPLACED = new Set(
  DATASET.entries
    .filter((entry) => entry.type === "agreement" && entry.position === null)
    .map(({ id }) => id),
);

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

test("table and map hold what the list holds, under all filters, times, stories and orders", () => {
  fc.assert(
    fc.property(anyView, fc.constantFrom(null, ...TABLE_COLUMNS), fc.boolean(), (any, sortBy, descending) => {
      const view: ViewState = { ...any, panel: { type: "table", sortBy, descending } };
      const listed = ids(visibleEntries(INDEX, view));
      const inTable = ids(tableEntries({ index: INDEX, view, messages: messagesFor(view.locale) }));
      expect(inTable.toSorted()).toEqual(listed.toSorted());
      if (sortBy === null) expect(inTable).toEqual(listed);
      expect(idsOnMap(view).toSorted()).toEqual(listed.filter((id) => !UNPLACED.has(id)).toSorted());
    }),
    { numRuns: 300 },
  );
});

test("the counts are those of what is listed, with and without filters", () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const { shown, of } = entryCounts({ index: INDEX, view });
      expect(shown).toBe(visibleEntries(INDEX, view).length);
      expect(of).toBeGreaterThanOrEqual(filterableEntries(INDEX, view).length);
      if (!hasFilters(view.filters)) expect(shown).toBe(of);
    }),
  );
});

test("in the table what is not stated stands last, whatever the direction", () => {
  const order = (descending: boolean) =>
    tableEntries({
      index: INDEX,
      view: { ...INITIAL_VIEW, panel: { type: "table", sortBy: "date", descending } },
      messages: messagesFor("en"),
    });
  const [up, down] = [order(false), order(true)];
  expect(up[0]?.id).toBe("facility/renault-busan");
  expect(down[0]?.id).toBe("flow/busan-north-america-polestar");
  // 16 entries of which no document says when.
  const undated = up.slice(-16);
  expect(ids(undated)).toContain("flow/kr-ru-batteries");
  expect(ids(down.slice(-undated.length))).toEqual(ids(undated));
});
