import {
  LABEL_SIZE,
  LINE_HEIGHT,
  LOCAL_NAME_SHARE,
  NUMBER_DISC,
  NUMBER_GAP,
  numbersSize,
} from "../view/label-text.ts";
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
  const start = y - (height * shrink) / 2;
  const top = start + numbersSize(text.numbers ?? []).height;
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
  const words = lines.join("") + own;
  const discs = drawNumbers(text.numbers ?? [], { x, y: start });
  if (words === "") return discs;
  return discs + svgElement("text", { class: `l-${kind.replaceAll(" ", "-")}${hue}` }, words);
}

/** Numbers in a row of discs; `at` is the middle of its upper edge. */
function drawNumbers(numbers: readonly number[], at: Point): string {
  const step = NUMBER_DISC + NUMBER_GAP;
  return numbers
    .map((number, place) => {
      const x = Math.round(at.x + (place - (numbers.length - 1) / 2) * step);
      const y = Math.round(at.y) + NUMBER_DISC / 2;
      const disc = svgElement("circle", { cx: x, cy: y, r: NUMBER_DISC / 2 });
      return svgElement(
        "g",
        { class: "number" },
        disc + svgElement("text", { x, y: y + 4.5 }, String(number)),
      );
    })
    .join("");
}

function whole(value: number): number {
  return Math.round(value);
}
