import type { Entry, Facility, Flow, Measure } from "../model/dataset.ts";
import {
  FACILITY_KINDS,
  type FacilityKind,
  FLOW_KINDS,
  type FlowKind,
  MEASURE_STATUSES,
  type MeasureStatus,
  STATUSES,
  type Status,
} from "../model/kinds.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { type FlowLook, lookOfFlow } from "./flow-shape.ts";
import { flowScale } from "./flow-width.ts";
import { type MarkLook, markLook } from "./mark-shape.ts";
import { areaEnds, sceneMarks } from "./scene.ts";
import { type HatchLook, hatchLook, territoriesOf } from "./territories.ts";

/**
 * What the legend explains: one visual variable each (hue, pattern of a line, form and filling of a mark, hatching),
 * then how exactly places are known and how wide lines are.
 */
export const LEGEND_GROUPS = ["kinds", "lines", "marks", "measures", "precision"] as const;
type LegendGroupName = (typeof LEGEND_GROUPS)[number];

/**
 * A look on the map that the legend explains in a few words. What two statuses have in common is one look with both
 * of them: no look stands in the legend twice. `null` among statuses: no document gives one.
 */
export type LegendMark =
  | { readonly mark: "flow kind"; readonly kind: FlowKind }
  | { readonly mark: "line"; readonly look: FlowLook; readonly flows: readonly FlowState[] }
  /** Severed, and paler: what severed it is over. */
  | { readonly mark: "halted before" }
  | {
      readonly mark: "facility";
      readonly kind: FacilityKind;
      readonly look: MarkLook;
      readonly statuses: Statuses;
    }
  | {
      readonly mark: "measure";
      readonly look: HatchLook;
      readonly statuses: readonly (MeasureStatus | null)[];
      readonly imposedBy: readonly string[];
      readonly against: readonly string[];
    }
  | {
      readonly mark:
        | "agreement"
        | "draft"
        | "imposer"
        | "ring"
        | "place"
        | "area"
        | "quantity stated"
        | "quantity not stated";
    };

type Statuses = readonly (Status | null)[];

/** The kinds differ in words: what operates is held if it is ownership. */
interface FlowState {
  readonly kind: FlowKind;
  readonly status: Status | null;
}

export interface LegendGroup {
  readonly name: LegendGroupName;
  readonly marks: readonly LegendMark[];
}

/** The looks that these entries have on the map, each once, by what they tell; groups without any are left out. */
export function legendOf(index: DatasetIndex, entries: readonly Entry[]): LegendGroup[] {
  const flows = entries.filter((entry) => entry.type === "flow");
  const marks: Record<LegendGroupName, readonly LegendMark[]> = {
    kinds: FLOW_KINDS.filter((kind) => flows.some((flow) => flow.kind === kind)).map((kind) => ({
      mark: "flow kind",
      kind,
    })),
    lines: lineMarks(flows),
    marks: pointMarks(index, entries),
    measures: measureMarks(index, entries),
    precision: precisionMarks(index, entries, flows),
  };
  return LEGEND_GROUPS.map((name) => ({ name, marks: marks[name] })).filter(({ marks }) => marks.length > 0);
}

function lineMarks(flows: readonly Flow[]): LegendMark[] {
  const own = flows.filter(({ draft }) => !draft);
  const before = own.filter((flow) => lookOfFlow(flow) === "severed once");
  const states = own
    .filter((flow) => !before.includes(flow))
    .map((flow) => ({ look: lookOfFlow(flow), kind: flow.kind, status: flow.status }))
    .sort((a, b) => rankOf(a) - rankOf(b));
  return [
    ...byLook(states, ({ look }) => look).map(([look, alike]) => ({
      mark: "line" as const,
      look,
      flows: alike.map(({ kind, status }) => ({ kind, status })),
    })),
    ...when(before.length > 0, { mark: "halted before" as const }),
    ...when(
      flows.some(({ draft }) => draft),
      { mark: "draft" as const },
    ),
  ];
}

function rankOf({ kind, status }: FlowState): number {
  return orderOf(STATUSES, status) * FLOW_KINDS.length + FLOW_KINDS.indexOf(kind);
}

function pointMarks(index: DatasetIndex, entries: readonly Entry[]): LegendMark[] {
  const facilities = entries.filter((entry): entry is Facility => entry.type === "facility");
  const own = facilities.filter(({ draft }) => !draft);
  const forms = FACILITY_KINDS.flatMap((kind) => {
    const statuses = own
      .filter((facility) => facility.kind.value === kind)
      .map(({ status }) => status)
      .sort((a, b) => orderOf(STATUSES, a) - orderOf(STATUSES, b));
    return byLook(statuses, markLook).map(([look, alike]) => ({
      mark: "facility" as const,
      kind,
      look,
      statuses: alike,
    }));
  });
  const drawn = sceneMarks(index, entries, 0);
  return [
    ...forms,
    ...when(
      drawn.some(({ form, look }) => form === "agreement" && look !== "draft"),
      { mark: "agreement" as const },
    ),
    ...when(
      drawn.some(({ form }) => form === "place"),
      { mark: "place" as const },
    ),
  ];
}

function measureMarks(index: DatasetIndex, entries: readonly Entry[]): LegendMark[] {
  const measures = entries.filter((entry): entry is Measure => entry.type === "measure");
  const { hatched } = territoriesOf(index, measures, []);
  const inOrder = measures
    .filter((_, at) => (hatched[at]?.against.length ?? 0) > 0)
    .sort((a, b) => orderOf(MEASURE_STATUSES, a.status) - orderOf(MEASURE_STATUSES, b.status));
  return [
    ...byLook(inOrder, ({ status, draft }) => (draft ? "dots" : hatchLook(status))).map(([look, alike]) => ({
      mark: "measure" as const,
      look,
      statuses: [...new Set(alike.map(({ status }) => status))],
      imposedBy: [...new Set(alike.map(({ imposedBy }) => imposedBy.value))],
      against: [...new Set(alike.map(({ against }) => against.value))],
    })),
    ...when(
      hatched.some(({ imposedBy }) => imposedBy.length > 0),
      { mark: "imposer" as const },
    ),
  ];
}

function precisionMarks(
  index: DatasetIndex,
  entries: readonly Entry[],
  flows: readonly Flow[],
): LegendMark[] {
  const scales = new Set(flows.map((flow) => flowScale(flow, entries) > 1));
  const widths = scales.size > 1;
  return [
    ...when(
      sceneMarks(index, entries, 0).some(({ ring }) => ring !== null),
      { mark: "ring" as const },
    ),
    ...when(areaEnds(flows).length > 0, { mark: "area" as const }),
    ...when(widths, { mark: "quantity stated" as const }),
    ...when(widths, { mark: "quantity not stated" as const }),
  ];
}

/** Equal items once, put together by their look, in the order in which they come. */
export function byLook<T, L>(items: readonly T[], lookOf: (item: T) => L): [L, T[]][] {
  const groups = new Map<L, Map<string, T>>();
  for (const item of items) {
    const look = lookOf(item);
    const group = groups.get(look) ?? new Map<string, T>();
    groups.set(look, group.set(JSON.stringify(item), item));
  }
  return [...groups].map(([look, group]) => [look, [...group.values()]]);
}

/** What no document states comes last. */
function orderOf<T>(order: readonly T[], item: T | null): number {
  return item === null ? order.length : order.indexOf(item);
}

function when<T>(condition: boolean, item: T): T[] {
  return condition ? [item] : [];
}
