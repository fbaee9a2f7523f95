import { readFileSync } from "node:fs";
import type { Dataset } from "../../src/model/dataset.ts";
import type { FlowKind } from "../../src/model/kinds.ts";
import type { Position } from "../../src/model/position.ts";
import { loadFarScale } from "../../src/view/basemap.ts";

/** A flow of the overview, with no more than a page needs that draws arcs. */
export interface OverviewFlow {
  readonly kind: FlowKind;
  readonly from: Position;
  readonly to: Position;
}

/** What the minimal pages fetch: the flows and the land that our overview draws, each without anything else. */
export async function overviewFiles(): Promise<Record<string, string>> {
  const { entries } = JSON.parse(readFileSync("data/geojson/dataset.json", "utf8")) as Dataset;
  const flows = entries.flatMap((entry): OverviewFlow[] =>
    entry.type === "flow"
      ? [{ kind: entry.kind, from: entry.origin.position, to: entry.destination.position }]
      : [],
  );
  const { countries } = await loadFarScale(async (file) =>
    JSON.parse(readFileSync(`data/basemap/${file}`, "utf8")),
  );
  return { "flows.json": JSON.stringify(flows), "countries.geojson": JSON.stringify(countries, rounded) };
}

/** Coordinates of the 110m scale mean no more than two decimals. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 100) / 100 : value;
}
