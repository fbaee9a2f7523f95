import { FACILITY_KINDS, FLOW_KINDS, MEASURE_STATUSES, STATUSES } from "../model/kinds.ts";
import { fromSlug, STATUS_NOT_STATED } from "../view/filters.ts";
import { flowLook } from "../view/flow-shape.ts";
import type { Facet } from "../view/view-state.ts";
import { FlowSwatch } from "./flow-swatch.tsx";
import { MarkSwatch, MeasureSwatch } from "./mark-swatch.tsx";

/** The mark that a value of a facet has on the map; none for documents and countries, which have no mark. */
export function FacetSwatch({ facet, value }: { facet: Facet; value: string }) {
  if (facet === "kind") return <KindSwatch value={fromSlug(value)} />;
  return facet === "status" ? <StatusSwatch value={value} /> : null;
}

function KindSwatch({ value }: { value: string }) {
  const flow = FLOW_KINDS.find((kind) => kind === value);
  if (flow) return <FlowSwatch kind={flow} look="solid" />;
  const facility = FACILITY_KINDS.find((kind) => kind === value);
  if (facility) return <MarkSwatch form={facility} look="filled" />;
  return value === "measure" ? (
    <MeasureSwatch status="in force" />
  ) : (
    <MarkSwatch form="agreement" look="filled" />
  );
}

/** As an arrow has it; what only measures are, as the hatch. */
function StatusSwatch({ value }: { value: string }) {
  const status = STATUSES.find((each) => each === fromSlug(value)) ?? null;
  const measure = MEASURE_STATUSES.find((each) => each === fromSlug(value)) ?? null;
  if (status === null && value !== STATUS_NOT_STATED) return <MeasureSwatch status={measure} />;
  return <FlowSwatch kind={null} look={flowLook(status)} />;
}
