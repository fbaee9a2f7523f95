import type { FlowKind } from "../model/kinds.ts";
import type { FlowShape, Ring } from "../view/flow-shape.ts";
import type { Point } from "../view/mercator.ts";
import { barStrength, inDrawingOrder, type SceneFlow } from "../view/scene.ts";
import { PathWriter } from "./path-writer.ts";
import { escaped, svgElement } from "./svg-element.ts";

/** What a mark of the still picture leads to, in words. */
export interface MarkLinks {
  /** The address that shows an entry; null where a picture stands by itself. */
  readonly address: (id: string) => string | null;
  /** The entry as a sentence. */
  readonly sentence: (id: string) => string;
}

/** The class of a flow kind's hue; `still-style.ts` gives it its colour. */
export function kindClass(kind: FlowKind): string {
  return `k-${kind.replaceAll(" ", "-")}`;
}

/** What `still-style.ts` fades, by how strongly a flow is shown. */
export const STRENGTH_CLASS = { full: "", historical: " past", quiet: " back", dim: " dim" } as const;

/** Outlines are a few pixels wide: their points stay within a tenth of a pixel. */
const DECIMALS = 1;
const TOLERANCE = 0.4;

/** Arrows, what is emphasised and among equals what was stopped on top, each a link with its sentence. */
export function drawFlows(
  flows: readonly SceneFlow[],
  place: (point: Point) => Point,
  links: MarkLinks,
  isDim: (id: string) => boolean,
): string {
  return inDrawingOrder(flows, isDim)
    .map((flow) => {
      const strength = isDim(flow.flow.id) ? "dim" : flow.strength;
      const bar = barStrength(flow, strength);
      const shades = STRENGTH_CLASS[strength] + (bar === strength ? "" : STRENGTH_CLASS[bar]);
      const body = flowBody(flow.shape, place, kindClass(flow.flow.kind) + shades);
      return linked(flow.flow.id, body, links);
    })
    .join("");
}

/** A mark as a link that works without scripts, with its sentence as title. */
export function linked(id: string, body: string, { address, sentence }: MarkLinks): string {
  const title = svgElement("title", {}, escaped(sentence(id)));
  const href = address(id);
  return href === null ? svgElement("g", {}, title + body) : svgElement("a", { href }, title + body);
}

/** An arrow. @param look classes of its hue and strength */
export function flowBody(shape: FlowShape, place: (point: Point) => Point, look: string): string {
  const path = (part: string, rings: readonly Ring[]) =>
    rings.length === 0 ? "" : svgElement("path", { class: part, d: pathOf(rings, place) });
  const question = shape.question && place(shape.question);
  return svgElement(
    "g",
    { class: look },
    path("ghost", shape.ghost) +
      path("solid", shape.solid) +
      path("bar", shape.bar) +
      (question
        ? svgElement("text", { class: "ask", x: round(question.x), y: round(question.y + 6) }, "?")
        : ""),
  );
}

/** Rings in pixels of the plane as path data of the picture. */
function pathOf(rings: readonly Ring[], place: (point: Point) => Point): string {
  const writer = new PathWriter(DECIMALS, TOLERANCE);
  for (const ring of rings) {
    ring.forEach((point, index) => {
      const { x, y } = place(point);
      if (index === 0) writer.moveTo(x, y);
      else writer.lineTo(x, y);
    });
    writer.closePath();
  }
  return writer.result();
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
