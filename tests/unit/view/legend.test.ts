import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../../src/model/dataset.ts";
import { FACILITY_KINDS, FLOW_KINDS, MEASURE_STATUSES, STATUSES } from "../../../src/model/kinds.ts";
import { visibleEntries } from "../../../src/view/derive.ts";
import { flowLook } from "../../../src/view/flow-shape.ts";
import { LEGEND_GROUPS, type LegendMark, legendOf } from "../../../src/view/legend.ts";
import { markLook } from "../../../src/view/mark-shape.ts";
import { buildScene, sceneLeans } from "../../../src/view/scene.ts";
import { territoriesOf } from "../../../src/view/territories.ts";
import { anyView } from "./any-view.ts";
import { DATASET, INDEX } from "./real-dataset.ts";

const LEANS = sceneLeans(INDEX);

function legendMarks(entries: readonly Entry[]): LegendMark[] {
  return legendOf(INDEX, entries).flatMap(({ marks }) => [...marks]);
}

/** What a legend's row looks like, in the terms of the scene. */
function lookOf(mark: LegendMark): string {
  switch (mark.mark) {
    case "flow kind":
      return `hue ${mark.kind}`;
    case "line":
      return `line ${mark.look}`;
    case "halted before":
      return "line severed, past";
    case "facility":
      return `mark ${mark.kind} ${mark.look}`;
    case "measure":
      return `hatch ${mark.look}`;
    default:
      return mark.mark;
  }
}

/** Every look that the map draws for these entries, each once, in alphabetical order. */
function drawnLooks(entries: readonly Entry[]): string[] {
  const scene = buildScene(INDEX, entries, 2, LEANS);
  const { hatched, tinted } = territoriesOf(INDEX, entries, scene.areas);
  const looks = [
    ...scene.flows.map(({ flow }) => `hue ${flow.kind}`),
    ...scene.flows.map(({ look }) => (look === "severed once" ? "line severed, past" : `line ${look}`)),
    ...scene.marks.map(({ form, look }) =>
      form === "agreement" || form === "place" ? form : `mark ${form} ${look}`,
    ),
    ...scene.marks.flatMap(({ ring }) => (ring === null ? [] : ["ring"])),
    ...hatched.map(({ look }) => `hatch ${look}`),
    ...hatched.flatMap(({ imposedBy }) => (imposedBy.length > 0 ? ["imposer"] : [])),
    ...(tinted.length > 0 ? ["area"] : []),
  ];
  return [...new Set(looks)].sort();
}

const WIDTHS = ["quantity stated", "quantity not stated"];

test("in any view: a row for every look that is drawn, none for what is not, and none twice", () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const entries = visibleEntries(INDEX, view);
      const rows = legendMarks(entries).map(lookOf);
      expect(rows.filter((row) => !WIDTHS.includes(row)).sort()).toEqual(drawnLooks(entries));
    }),
  );
});

test("of the whole map: groups in their order, rows by kind and by status", () => {
  const groups = legendOf(INDEX, DATASET.entries);
  expect(groups.map(({ name }) => name)).toEqual([...LEGEND_GROUPS]);
  const [kinds] = groups;
  expect(kinds?.marks.map(lookOf)).toEqual(FLOW_KINDS.map((kind) => `hue ${kind}`));
});

const real = <Type extends Entry["type"]>(type: Type) => {
  const found = DATASET.entries.find((entry) => entry.type === type);
  if (!found) throw new Error(`no ${type} among the records`);
  return found as Extract<Entry, { type: Type }>;
};

describe("one meaning for each look, whatever the records will say", () => {
  const flows = FLOW_KINDS.flatMap((kind) =>
    [...STATUSES, null].map((status) => ({ ...real("flow"), id: `${kind} ${status}`, kind, status })),
  );
  const facilities = FACILITY_KINDS.flatMap((kind) =>
    [...STATUSES, null].map((status) => ({
      ...real("facility"),
      kind: { ...real("facility").kind, value: kind },
      status,
    })),
  );
  const measures = [...MEASURE_STATUSES, null].map((status) => ({ ...real("measure"), status }));

  test("no two rows look alike", () => {
    const rows = legendMarks([...flows, ...facilities, ...measures]).map(lookOf);
    expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
  });

  test("and every status has its row", () => {
    const marks = legendMarks([...flows, ...facilities, ...measures]);
    const of = (type: LegendMark["mark"]) =>
      marks.flatMap((mark) => {
        if (mark.mark !== type) return [];
        if (mark.mark === "line") return mark.flows.map(({ status }) => status);
        return mark.mark === "facility" || mark.mark === "measure" ? [...mark.statuses] : [];
      });
    expect(new Set(of("line"))).toEqual(new Set([...STATUSES, null]));
    expect(new Set(of("facility"))).toEqual(new Set([...STATUSES, null]));
    expect(new Set(of("measure"))).toEqual(new Set([...MEASURE_STATUSES, null]));
  });
});

test("red means halted: nothing else is severed, or struck through in red", () => {
  const all = [...STATUSES, null];
  expect(all.filter((status) => flowLook(status) === "severed")).toEqual(["halted"]);
  expect(all.filter((status) => markLook(status) === "stopped")).toEqual(["halted"]);
});

test("what goes on, what is over and what nothing is known of look different", () => {
  expect(new Set((["operating", "ended", null] as const).map(flowLook)).size).toBe(3);
  expect(new Set((["operating", "ended", null] as const).map(markLook)).size).toBe(3);
});
