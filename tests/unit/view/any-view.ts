import fc from "fast-check";
import { LOCALES } from "../../../src/model/locales.ts";
import { roundedCamera } from "../../../src/view/camera-text.ts";
import { facetValues } from "../../../src/view/filters.ts";
import {
  type AsOf,
  type Facet,
  type Filters,
  HIDEABLE,
  INITIAL_VIEW,
  MODES,
  type Panel,
  type Selection,
  TABLE_COLUMNS,
  THEMES,
  type ViewState,
} from "../../../src/view/view-state.ts";
import { DATASET, INDEX } from "./real-dataset.ts";

const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant(INITIAL_VIEW.selection),
  fc.constantFrom(...DATASET.entries).map(({ id }): Selection => ({ type: "entry", id })),
  fc.constantFrom(...DATASET.places).map(({ id }): Selection => ({ type: "place", id })),
  fc.constantFrom(...DATASET.organisations).map(({ id }): Selection => ({ type: "organisation", id })),
);

const valuesOf = (facet: Facet) =>
  fc.subarray([...facetValues(INDEX, facet)], { maxLength: 3 }).map((values) => values.sort());

/** Any filters of the real dataset. */
export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  kind: valuesOf("kind"),
  status: valuesOf("status"),
  document: valuesOf("document"),
  country: valuesOf("country"),
});

const month = fc
  .tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]): AsOf => `${year}-${String(number).padStart(2, "0")}`);

/** Any time of the time control. */
export const anyTime: fc.Arbitrary<AsOf> = fc.oneof(fc.constantFrom(null, "undated"), month);

const panel: fc.Arbitrary<Panel> = fc.oneof(
  fc.constant(INITIAL_VIEW.panel),
  fc.record({
    type: fc.constant("table" as const),
    sortBy: fc.constant(null),
    descending: fc.constant(false),
  }),
  fc.record({
    type: fc.constant("table" as const),
    sortBy: fc.constantFrom(...TABLE_COLUMNS),
    descending: fc.boolean(),
  }),
  fc.constantFrom(...DATASET.documents).map(({ id }): Panel => ({ type: "document", id, claim: null })),
  fc
    .constantFrom(...DATASET.claims)
    .map(({ id, document }): Panel => ({ type: "document", id: document, claim: id })),
);

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });

const camera = fc
  .record({
    center: fc.tuple(degrees(180), degrees(80)),
    zoom: fc.double({ min: 0, max: 9, noNaN: true }),
  })
  .map(roundedCamera);

/** Any view that the program can show of the real dataset. */
export const anyView: fc.Arbitrary<ViewState> = fc.record({
  mode: fc.constantFrom(...MODES),
  story: fc.constantFrom(null, ...DATASET.stories.map(({ id }) => id)),
  selection,
  filters: anyFilters,
  asOf: anyTime,
  panel,
  camera: fc.option(camera),
  locale: fc.constantFrom(...LOCALES),
  theme: fc.constantFrom(...THEMES),
  embed: fc.record({
    hide: fc.subarray([...HIDEABLE]),
    legend: fc.boolean(),
    list: fc.boolean(),
    autoheight: fc.boolean(),
  }),
});
