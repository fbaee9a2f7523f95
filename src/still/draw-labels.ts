import { LABEL_SIZE, LINE_HEIGHT, LOCAL_NAME_SHARE } from "../view/label-text.ts";
import type { Point } from "../view/mercator.ts";
import type { SceneLabel } from "../view/scene-labels.ts";
import { kindClass } from "./draw-flows.ts";
import { escaped, svgElement } from "./svg-element.ts";

/** A capital's height above the line it stands on, as a share of the font size: to centre a line on a height. */
const ASCENT = 0.36;

/** Names, set where the layout placed them. Screen readers have the list; here they would be read twice. */
export function drawLabels(
  labels: readonly SceneLabel[],
  place: (point: Point) => Point,
  shrink: number,
  localOf: (id: string) => string | null,
): string {
  return labels
    .map((label) => leaderOf(label, place) + labelOf(label, place(label.at), shrink, localOf(label.id)))
    .join("");
}

function leaderOf({ at, leader, width, height }: SceneLabel, place: (point: Point) => Point): string {
  if (!leader) return "";
  const from = place({
    x: Math.max(at.x - width / 2, Math.min(at.x + width / 2, leader.x)),
    y: Math.max(at.y - height / 2, Math.min(at.y + height / 2, leader.y)),
  });
  const to = place(leader);
  return svgElement("path", {
    class: "lead",
    d: `M${whole(from.x)} ${whole(from.y)}L${whole(to.x)} ${whole(to.y)}`,
  });
}

function labelOf(
  { kind, flowKind, text, height }: SceneLabel,
  { x, y }: Point,
  shrink: number,
  local: string | null,
): string {
  const size = LABEL_SIZE[kind];
  const step = size * LINE_HEIGHT;
  const top = y - (height * shrink) / 2;
  const lines = text.lines.map((line, index) =>
    svgElement("tspan", { x: whole(x), y: whole(top + step * (index + 0.5) + size * ASCENT) }, escaped(line)),
  );
  const own =
    text.local === null
      ? ""
      : svgElement(
          "tspan",
          {
            class: "own",
            lang: local,
            x: whole(x),
            y: whole(top + step * text.lines.length + (step / 2 + size * ASCENT) * LOCAL_NAME_SHARE),
          },
          escaped(text.local),
        );
  const hue = kind === "flow" && flowKind ? ` ${kindClass(flowKind)}` : "";
  return svgElement("text", { class: `l-${kind.replaceAll(" ", "-")}${hue}` }, lines.join("") + own);
}

function whole(value: number): number {
  return Math.round(value);
}
