import type { Feature, FeatureCollection } from "geojson";
import type { Entry } from "../../model/dataset.ts";
import type { AsOf } from "../view-state.ts";

/** The generated files that hold the features of the entries, under `data/`. */
export const FEATURE_FILES = [
  "facilities.geojson",
  "flows.geojson",
  "measures.geojson",
  "agreements.geojson",
] as const;

/** A collection as the converter writes it: with `about` (version, licence, credit) as a foreign member. */
interface WrittenCollection extends FeatureCollection {
  readonly about: Readonly<Record<string, unknown>>;
}

/** What was looked at when features were taken away. */
export interface SeenView {
  /** The whole address that shows it. */
  readonly address: string;
  readonly asOf: AsOf;
}

/**
 * The features of the entries that are seen, as the converter wrote them, in one collection, in the order of the
 * entries. `about` is theirs, with the address of the view; as of a time it also says that features tell all that is
 * known today.
 * @param collections the parsed `FEATURE_FILES`
 */
export function seenFeatures(
  collections: readonly WrittenCollection[],
  entries: readonly Entry[],
  { address, asOf }: SeenView,
): WrittenCollection {
  const features = new Map(
    collections.flatMap(({ features }) =>
      features.map((feature): [unknown, Feature] => [feature.id, feature]),
    ),
  );
  const view = asOf === null ? { view: address } : { view: address, asOf, asOfNote: AS_OF_NOTE };
  return {
    type: "FeatureCollection",
    about: { ...collections[0]?.about, ...view },
    features: entries.flatMap(({ id }) => features.get(id) ?? []),
  };
}

const AS_OF_NOTE =
  "asOf chose which features are here; each of them tells everything that the documents had said by this data version.";
