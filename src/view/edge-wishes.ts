import type { FlowEnd } from "../model/dataset.ts";
import { type Box, isInside } from "./label-layout.ts";
import type { EdgeSign } from "./label-text.ts";
import { besideLine, type SceneWish, type WishContext } from "./label-wishes.ts";
import { distance, type Polyline, type Station, stationAt } from "./polyline.ts";
import type { SceneFlow } from "./scene.ts";

/** How far inside the frame such a label may stand along its arrow, and how far beside it, in pixels. */
const INWARDS = [26, 40, 56, 74, 94, 116];
const BESIDE = [7, 14];
/** Arrows that leave for one place nearer to one another than this share a label, in pixels. */
const TOGETHER = 110;
/** Steeper than this an arrow leaves upwards or downwards. */
const STEEP = 2;

interface Crossing {
  readonly flow: SceneFlow;
  readonly end: FlowEnd;
  readonly at: Station;
  /** The stations at which its label may stand. */
  readonly stations: readonly Station[];
  readonly sign: EdgeSign | null;
}

/** What says where arrows go that leave the frame, and where those come from that enter it. */
export function edgeWishes(context: WishContext, flows: readonly SceneFlow[]): SceneWish[] {
  const { index, words, size, frame } = context;
  if (!frame) return [];
  const labelled: Crossing[] = [];
  for (const crossing of flows.flatMap((flow) => crossingsOf(flow, frame))) {
    const isSame = ({ end, sign, at }: Crossing) =>
      end.place === crossing.end.place && sign === crossing.sign && distance(at, crossing.at) < TOGETHER;
    if (!labelled.some(isSame)) labelled.push(crossing);
  }
  return labelled.flatMap(({ flow, end, at, stations, sign }): SceneWish[] => {
    const place = index.placeById.get(end.place);
    if (!place) return [];
    const text = words.edge(place, sign);
    const measured = size(text, "edge");
    return [
      {
        id: `${flow.flow.id} ${end.place}`,
        owner: flow.flow.id,
        names: end.place,
        kind: "edge",
        flowKind: null,
        text,
        ...measured,
        candidates: besideLine(stations, BESIDE, measured),
        insist: true,
        home: at,
        drift: 0.05,
        leader: null,
      },
    ];
  });
}

function crossingsOf(flow: SceneFlow, frame: Box): Crossing[] {
  const { line, hook } = flow.arc;
  const inside = line.travelled.filter((_, at) => isInside(frame, line.points[at] ?? { x: 0, y: 0 }));
  const [first = 0] = inside;
  const last = inside.at(-1) ?? 0;
  if (hook || inside.length === 0) return [];
  const { origin, destination } = flow.flow;
  return [
    ...(first > 0 ? [crossing(flow, origin, line, first, 1)] : []),
    ...(last < line.length ? [crossing(flow, destination, line, last, -1)] : []),
  ];
}

function crossing(flow: SceneFlow, end: FlowEnd, line: Polyline, travel: number, inwards: 1 | -1): Crossing {
  const at = stationAt(line, travel);
  const stations = INWARDS.map((further) => stationAt(line, travel + further * inwards));
  // A sign points to where a place lies. That an arrow comes from there is seen by the arrow.
  return { flow, end, at, stations, sign: inwards === 1 ? null : signOf(at.angle) };
}

function signOf(angle: number): EdgeSign {
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  if (Math.abs(y) > STEEP * Math.abs(x)) return y < 0 ? "↑" : "↓";
  return x < 0 ? "←" : "→";
}
