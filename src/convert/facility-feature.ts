import type { Facility } from "../model/dataset.ts";
import {
  amountsAs,
  claimsOf,
  claimsOfAll,
  commonProperties,
  type Lookup,
  type MarkFeature,
  statusDates,
  toFeature,
} from "./feature-properties.ts";
import { toSixDecimals } from "./rounding.ts";
import { whenOf } from "./when.ts";

/**
 * A facility: a Point. Properties beside the common ones: `name` (English), `names`, `type`, `kind`, `status`,
 * `statuses`, `place`, `site`, `operator` (register ids), `precision`, `capacity`, `output`, `plan`, `employment`,
 * `share` (lists of amounts, each with its claim), `products`, `when`.
 */
export function facilityFeature(entry: Facility, lookup: Lookup): MarkFeature {
  const amounts = {
    capacity: amountsAs(entry, "capacity"),
    output: amountsAs(entry, "output"),
    plan: amountsAs(entry, "plan"),
    employment: amountsAs(entry, "employment"),
    share: amountsAs(entry, "share"),
  };
  const evidence = {
    kind: entry.kind.claims,
    status: claimsOfAll(entry.statuses),
    place: entry.place.claims,
    operator: entry.operator.claims,
    products: claimsOf(entry.products),
    ...Object.fromEntries(Object.entries(amounts).map(([name, list]) => [name, claimsOf(list)])),
  };
  return toFeature(
    entry.id,
    { type: "Point", coordinates: toSixDecimals(entry.position) },
    {
      name: entry.names.en,
      names: entry.names,
      type: entry.type,
      kind: entry.kind.value,
      status: entry.status,
      statuses: entry.statuses,
      place: entry.place.value,
      site: entry.site,
      precision: entry.precision,
      operator: entry.operator.value,
      ...amounts,
      products: entry.products,
      when: whenOf(statusDates(entry, lookup)),
      ...commonProperties(entry, lookup, evidence),
    },
  );
}
