import type { Entry, Flow } from "../model/dataset.ts";
import {
  FACILITY_KINDS,
  type FacilityKind,
  FLOW_KINDS,
  type FlowKind,
  MEASURE_STATUSES,
  type MeasureStatus,
  POINT_PRECISIONS,
  STATUSES,
  type Status,
} from "../model/kinds.ts";

/** A mark that the legend explains in a sentence. `status` null: no document gives one. */
export type LegendEntry =
  | { readonly mark: "facility"; readonly kind: FacilityKind }
  | { readonly mark: "facility status"; readonly kind: FacilityKind; readonly status: Status | null }
  | { readonly mark: "flow"; readonly kind: FlowKind }
  | { readonly mark: "flow status"; readonly status: Status | null }
  | { readonly mark: "quantity not stated" }
  | { readonly mark: "quantity stated" }
  | { readonly mark: "measure"; readonly status: MeasureStatus | null }
  | { readonly mark: "agreement" }
  | { readonly mark: "draft" }
  | { readonly mark: "precision ring" }
  | { readonly mark: "area" };

/** The marks that these entries put on the map, each once: what goes, how far it has come, what is stopped, where. */
export function legendEntries(entries: readonly Entry[]): LegendEntry[] {
  const facilities = entries.filter((entry) => entry.type === "facility");
  const flows = entries.filter((entry) => entry.type === "flow");
  const measures = entries.filter((entry) => entry.type === "measure");
  const signed = entries.filter((entry) => entry.type === "agreement" && entry.position !== null);
  const precisions = [...facilities.map(({ precision }) => precision), ...flows.flatMap(endPrecisions)];
  return [
    ...present(FLOW_KINDS, flows, ({ kind }) => kind).map((kind) => ({ mark: "flow" as const, kind })),
    ...present([...STATUSES, null], flows, ({ status }) => status).map((status) => ({
      mark: "flow status" as const,
      status,
    })),
    ...when(
      flows.some(({ quantity }) => quantity === null),
      { mark: "quantity not stated" as const },
    ),
    ...when(
      flows.some(({ quantity }) => quantity !== null),
      { mark: "quantity stated" as const },
    ),
    ...present([...MEASURE_STATUSES, null], measures, ({ status }) => status).map((status) => ({
      mark: "measure" as const,
      status,
    })),
    ...present(FACILITY_KINDS, facilities, ({ kind }) => kind.value).map((kind) => ({
      mark: "facility" as const,
      kind,
    })),
    ...present([...STATUSES, null], facilities, ({ status }) => status).map((status) => ({
      mark: "facility status" as const,
      // The swatch has the form of a plant that the reader sees in this status.
      kind: facilities.find((facility) => facility.status === status)?.kind.value ?? "vehicle plant",
      status,
    })),
    ...when(signed.length > 0, { mark: "agreement" as const }),
    ...when(
      entries.some(({ draft }) => draft),
      { mark: "draft" as const },
    ),
    ...when(
      facilities.some(({ precision }) => precision !== "site"),
      { mark: "precision ring" as const },
    ),
    ...when(
      precisions.some((precision) => !POINT_PRECISIONS.includes(precision)),
      { mark: "area" as const },
    ),
  ];
}

function endPrecisions(flow: Flow) {
  return [flow.origin.precision, flow.destination.precision];
}

/** The members of `order` that some item has, in that order. */
function present<K, T>(order: readonly K[], items: readonly T[], keyOf: (item: T) => K): K[] {
  const found = new Set(items.map(keyOf));
  return order.filter((key) => found.has(key));
}

function when<T>(condition: boolean, item: T): T[] {
  return condition ? [item] : [];
}
