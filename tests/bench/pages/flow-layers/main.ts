import type { Map as MapLibreMap } from "maplibre-gl";
import type { CityFlow } from "../../city-flows.ts";
import { openBaseMap } from "./base-map.ts";
import { type Contender, followMap } from "./contender.ts";
import { deck } from "./deck.ts";
import { flowmap } from "./flowmap.ts";
import { laidOut } from "./laid-out.ts";
import { firstFrame, pan } from "./measure.ts";
import { native } from "./native.ts";
import { ours } from "./ours.ts";

const CONTENDERS: Readonly<Record<string, Contender>> = {
  ours: ours(false),
  "ours-mixed": ours(true),
  "ours-laid-out": laidOut,
  native,
  "deck-interleaved": deck(true),
  "deck-overlaid": deck(false),
  "flowmap-all": flowmap(true),
  flowmap: flowmap(false),
  nothing: { show: (map, _flows, afterFrame) => followMap(map, afterFrame) },
};

/** What the benchmark calls. */
export interface FlowLayersPage {
  readonly firstFrame: () => Promise<number>;
  readonly pan: (steps: number, limit: number) => Promise<number[]>;
}

/** `?contender=ours&flows=flows-20.json` */
async function open(): Promise<FlowLayersPage> {
  const query = new URLSearchParams(location.search);
  const contender = CONTENDERS[query.get("contender") ?? ""];
  if (!contender) throw new Error(`no such contender: ${query.get("contender")}`);
  const flows = (await (await fetch(query.get("flows") ?? "")).json()) as CityFlow[];
  const map: MapLibreMap = await openBaseMap();
  return {
    firstFrame: () => firstFrame(contender, map, flows),
    pan: (steps, limit) => pan(map, steps, limit),
  };
}

Object.assign(window, { flowLayersPage: open() });
