import { MARK_CORNERS, MARK_RADIUS, type MarkForm } from "../view/mark-shape.ts";
import type { Point } from "../view/mercator.ts";
import type { SceneMark } from "../view/scene.ts";
import { linked, type MarkLinks } from "./draw-flows.ts";
import { svgElement } from "./svg-element.ts";

/** Plants, agreements and places, each with its ring; those that are entries are links. */
export function drawMarks(
  marks: readonly SceneMark[],
  place: (point: Point) => Point,
  shrink: number,
  links: MarkLinks,
  isDim: (id: string) => boolean,
): string {
  // Plain places below what has an entry of its own.
  return [...marks]
    .sort((a, b) => Number(a.entry !== null) - Number(b.entry !== null))
    .map((mark) => {
      const body = markBody(mark, place(mark.point), shrink, isDim(mark.id));
      return mark.entry === null ? body : linked(mark.id, body, links);
    })
    .join("");
}

/** A mark with its middle at a point. */
export function markBody(
  { form, look, ring }: Pick<SceneMark, "form" | "look" | "ring">,
  at: Point,
  shrink: number,
  isDim: boolean,
): string {
  const scale = shrink === 1 ? "" : `scale(${shrink})`;
  const transform = `translate(${tenth(at.x)} ${tenth(at.y)})${scale}`;
  const outline = outlineOf(form);
  const parts = [
    ring === null ? "" : svgElement("circle", { class: "ring", r: tenth(ring) }),
    svgElement("path", { class: "edge", d: outline }),
    svgElement("path", { class: look === "filled" ? "mark filled" : `mark ${look}`, d: outline }),
    look === "half" ? svgElement("path", { class: "mark filled", d: lowerHalf(form) }) : "",
    look === "stopped" ? svgElement("path", { class: "struck", d: "M-9 9 9-9" }) : "",
    look === "closed" ? svgElement("path", { class: "mark", d: "M-9 9 9-9" }) : "",
    look === "questioned" ? svgElement("text", { class: "asked", y: 4 }, "?") : "",
  ];
  const classes = [form === "place" ? "small" : "", isDim ? "pale" : ""].filter((name) => name !== "");
  return svgElement("g", { transform, class: classes.join(" ") || null }, parts.join(""));
}

function outlineOf(form: MarkForm): string {
  const radius = MARK_RADIUS[form];
  const corners = MARK_CORNERS[form].map(([x, y]) => `${tenth(x * radius)} ${tenth(y * radius)}`);
  return `M${corners.join("L")}z`;
}

/** The part of a form below its middle; every form is as wide there as anywhere. */
function lowerHalf(form: MarkForm): string {
  const radius = MARK_RADIUS[form];
  const lower = MARK_CORNERS[form]
    .filter(([, y]) => y >= 0)
    .map(([x, y]) => [x * radius, y * radius] as const);
  const side = Math.max(...MARK_CORNERS[form].map(([x]) => Math.abs(x))) * radius;
  const corners = [[side, 0] as const, ...lower.filter(([, y]) => y > 0), [-side, 0] as const];
  return `M${corners.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join("L")}z`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
