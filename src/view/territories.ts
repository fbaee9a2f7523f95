import type { Entry, Measure } from "../model/dataset.ts";
import type { MeasureStatus } from "../model/kinds.ts";
import type { DatasetIndex } from "./dataset-index.ts";

/**
 * How a measure's hatch is drawn, as its flow is: lines for one in force, in the red of the bar; grey ones, further
 * apart, when it is over or suspended; dots for what is under discussion, question marks for what is only claimed.
 */
export type HatchLook = "lines" | "sparse lines" | "dots" | "questions";

/** The question marks of a hatch: side of the tile that is repeated, and where each stands in it. Pixels. */
export const HATCH_ASK = {
  tile: 32,
  at: [
    [8, 13],
    [24, 29],
  ],
} as const;

/** A measure and the countries it lies over, as ISO 3166-1 alpha-2 codes. */
export interface HatchedTerritory {
  readonly measure: string;
  readonly look: HatchLook;
  readonly against: readonly string[];
  /** Outlined while the measure is in force. */
  readonly imposedBy: readonly string[];
}

/** The areas that the visible entries concern. */
export interface Territories {
  readonly tinted: readonly string[];
  readonly hatched: readonly HatchedTerritory[];
}

/** @param areas ids of the places at which a flow starts or stops */
export function territoriesOf(
  index: DatasetIndex,
  entries: readonly Entry[],
  areas: readonly string[],
): Territories {
  const measures = entries.filter((entry) => entry.type === "measure");
  return {
    tinted: [...new Set(areas.flatMap((id) => countriesOf(index, id)))],
    hatched: measures.map((measure) => ({
      measure: measure.id,
      look: measure.draft ? "dots" : hatchLook(measure.status),
      against: countriesOf(index, measure.against.value),
      imposedBy: measure.status === "in force" ? countriesOf(index, measure.imposedBy.value) : [],
    })),
  };
}

/**
 * The hatches that are drawn while something is picked: of a measure only its own; of anything else all, stepped back.
 * @param emphasised ids that keep their strength; null when all do
 */
export function emphasisedHatches(
  hatched: Territories["hatched"],
  emphasised: ReadonlySet<string> | null,
): { readonly shown: Territories["hatched"]; readonly steppedBack: boolean } {
  const own = hatched.filter(({ measure }) => emphasised?.has(measure));
  return {
    shown: own.length > 0 ? own : hatched,
    steppedBack: emphasised !== null && own.length === 0,
  };
}

function countriesOf(index: DatasetIndex, id: string): readonly string[] {
  const place = index.placeById.get(id);
  if (!place) return [];
  if (place.area.length > 0) return place.area;
  return place.country === null ? [] : [place.country];
}

/** How strongly a measure is hatched. */
export function hatchLook(status: Measure["status"]): HatchLook {
  switch (status satisfies MeasureStatus | null) {
    case "in force":
      return "lines";
    case "suspended":
    case "ended":
      return "sparse lines";
    case "proposed":
      return "dots";
    case "claimed":
    case null:
      return "questions";
  }
}
