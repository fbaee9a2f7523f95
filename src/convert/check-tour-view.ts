import type { ClaimId } from "../model/dataset.ts";
import { subjectsOf } from "../model/subjects.ts";
import { type DatasetIndex, indexDataset } from "../view/dataset-index.ts";
import { isNotYetReported, visibleEntries } from "../view/derive.ts";
import { facetValues } from "../view/filters.ts";
import { formatViewState, parseViewState } from "../view/url.ts";
import { FACETS, TABLE_COLUMNS, type ViewState } from "../view/view-state.ts";
import type { DatasetBody } from "./build-dataset.ts";
import { nearest } from "./nearest.ts";
import type { Finding } from "./problem.ts";

/** What is wrong with the view of a step, in words. */
export type ViewFault = Pick<Finding, "message" | "expected" | "nearest">;

/**
 * Says of a step's view what is wrong with it. An address ignores what it does not know; a view that somebody wrote
 * must mean all that it says, so `parseViewState` and `formatViewState` must return it unchanged.
 */
export function viewCheck(body: DatasetBody): (view: string) => ViewFault[] {
  const index = indexDataset({ version: "", ...body });
  return (view) => {
    const state = parseViewState(view, index);
    const canonical = formatViewState(state).replace(/^\?/, "");
    const [written, kept] = [new URLSearchParams(view), new URLSearchParams(canonical)];
    const faults = [...new Set(written.keys())].flatMap((name) =>
      parameterFaults(index, name, written, kept),
    );
    if (faults.length > 0) return faults;
    if (canonical !== view) return [{ message: `the view is "${view}"`, expected: `"${canonical}"` }];
    return timeFaults(index, state);
  };
}

/**
 * Says whether a step's view shows what a claim is about: an entry that story, time and filters let through, or a
 * place or an organisation that such an entry has to do with. A claim about what an article dates is not about
 * what is undated. The view is one that `viewCheck` has let pass.
 */
export function shownCheck(body: DatasetBody): (view: string, claim: ClaimId) => boolean {
  const index = indexDataset({ version: "", ...body });
  return (view, id) => {
    const shown = visibleEntries(index, parseViewState(view, index));
    const about = index.claimById.get(id)?.about ?? [];
    return shown.some(
      (entry) => entry.claims.includes(id) || about.some((one) => subjectsOf(entry).includes(one)),
    );
  };
}

/** Parameters that belong to the reader and not to a step. */
const READERS: readonly string[] = ["lang", "theme"];

interface Parameter {
  /** What it may be, in words; null: one of its values, which are few enough to name. */
  readonly expected: string | null;
  readonly values: (index: DatasetIndex) => readonly string[];
}

const FACET_PARAMETERS = Object.fromEntries(
  FACETS.map((facet): [string, Parameter] => [
    facet,
    { expected: null, values: (index) => facetValues(index, facet) },
  ]),
);

const PARAMETERS: Readonly<Record<string, Parameter>> = {
  story: {
    expected: "the id of a story",
    values: ({ dataset }) => dataset.stories.map(({ id }) => id),
  },
  select: {
    expected: "the id of an entry, or of a place or organisation",
    values: ({ dataset: { entries, places, organisations } }) =>
      [...entries, ...places, ...organisations].map(({ id }) => id),
  },
  ...FACET_PARAMETERS,
  asof: { expected: 'a month, as in "2023-06", or "undated"', values: () => ["undated"] },
  panel: {
    expected: '"table" or "document/" and the id of a document',
    values: ({ dataset }) => ["table", ...dataset.documents.map(({ id }) => `document/${id}`)],
  },
  claim: {
    expected: 'the id of a claim of the document that "panel" opens',
    values: ({ dataset }) => dataset.claims.map(({ id, document }) => id.slice(document.length + 1)),
  },
  sort: {
    expected: 'a column, with "-" before it or not, of the table that "panel" opens',
    values: () => TABLE_COLUMNS.flatMap((column) => [column, `-${column}`]),
  },
  view: { expected: "zoom/latitude/longitude in degrees, rounded as in an address", values: () => [] },
};

function parameterFaults(
  index: DatasetIndex,
  name: string,
  written: URLSearchParams,
  kept: URLSearchParams,
): ViewFault[] {
  if (READERS.includes(name)) {
    return [
      { message: `the view sets "${name}"`, expected: "neither language nor theme: they are the reader's" },
    ];
  }
  const parameter = Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name] : undefined;
  if (!parameter) {
    const names = Object.keys(PARAMETERS);
    return [{ message: `a view has no "${name}"`, expected: oneOf(names), nearest: nearest(name, names) }];
  }
  const values = parameter.values(index);
  const wordsOf = (params: URLSearchParams) => (params.get(name) ?? "").split(",");
  return wordsOf(written)
    .filter((word) => !wordsOf(kept).includes(word))
    .map((word) => ({
      message: `the view's "${name}" cannot be "${word}"`,
      expected: parameter.expected ?? oneOf(values),
      nearest: values.includes(word) ? undefined : nearest(word, values),
    }));
}

function oneOf(words: readonly string[]): string {
  return `one of ${words.map((word) => `"${word}"`).join(", ")}`;
}

function timeFaults(index: DatasetIndex, state: ViewState): ViewFault[] {
  if (!isNotYetReported(index, state) || state.selection.type === "none") return [];
  return [
    {
      message: `the view's "select" is not on the map as of "${state.asOf}"`,
      expected: "what had been reported then, or another time",
    },
  ];
}
