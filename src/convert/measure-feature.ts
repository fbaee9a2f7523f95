import type { Measure } from "../model/dataset.ts";
import {
  claimsOf,
  claimsOfAll,
  commonProperties,
  type Lookup,
  type MarkFeature,
  notStated,
  toFeature,
} from "./feature-properties.ts";
import { type Countries, territoryGeometry } from "./territory.ts";
import { whenBetween } from "./when.ts";

/**
 * A restrictive measure: the territory it is against. Properties beside the common ones: `name` (English), `names`,
 * `type`, `status`, `statuses`, `imposedBy`, `against` (register ids), `goods`, `from` and `fromNote`, `until` and
 * `untilNote`, `exceptions` and `exceptionsNote`, `severs` (flow ids) or `seversNone`, `when`.
 */
export function measureFeature(
  entry: Measure,
  lookup: Lookup,
  codes: readonly string[],
  countries: Countries,
): MarkFeature {
  const evidence = {
    status: claimsOfAll(entry.statuses),
    imposedBy: entry.imposedBy.claims,
    against: entry.against.claims,
    goods: entry.goods.claims,
    from: entry.from?.claims ?? [],
    until: entry.until?.claims ?? [],
    exceptions: claimsOf(entry.exceptions),
  };
  const [from, until] = [entry.from?.value ?? null, entry.until?.value ?? null];
  return toFeature(entry.id, territoryGeometry(codes, countries), {
    name: entry.names.en,
    names: entry.names,
    type: entry.type,
    status: entry.status,
    statuses: entry.statuses,
    imposedBy: entry.imposedBy.value,
    against: entry.against.value,
    goods: entry.goods.value,
    from,
    fromNote: notStated(from),
    until,
    untilNote: notStated(until),
    exceptions: entry.exceptions,
    exceptionsNote: entry.exceptions.length > 0 ? null : "not stated",
    severs: entry.severs,
    seversNone: entry.seversNone,
    when: whenBetween(from, until),
    ...commonProperties(entry, lookup, evidence),
  });
}
