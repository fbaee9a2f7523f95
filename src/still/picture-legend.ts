import { type FlowLook, flowShape } from "../view/flow-shape.ts";
import { LARGEST_SCALE } from "../view/flow-width.ts";
import type { LegendMark } from "../view/legend.ts";
import type { MarkForm, MarkLook } from "../view/mark-shape.ts";
import { polyline } from "../view/polyline.ts";
import { flowBody, kindClass, STRENGTH_CLASS } from "./draw-flows.ts";
import { HATCH_ID } from "./draw-land.ts";
import { markBody } from "./draw-marks.ts";
import { NO_HUE } from "./picture-style.ts";
import { svgElement } from "./svg-element.ts";
import { brokenLines, type TextBlock, type TextLook, textBlock } from "./text-block.ts";

/** A mark of the map and the sentence that explains it. */
export interface ExplainedMark {
  readonly mark: LegendMark;
  readonly words: string;
}

const COLUMNS = 4;
const SWATCH = { width: 52, height: 22 } as const;
const GAP = 10;
const ROW_GAP = 6;
const WORDS: TextLook = { name: "words", size: 14, leading: 18, bold: false };

/**
 * The legend in columns, its upper corner at (x, y). It fills one column after the other.
 * @param id prefix of the ids of the map's hatches
 */
export function pictureLegend(
  marks: readonly ExplainedMark[],
  id: string,
  x: number,
  y: number,
  width: number,
): TextBlock {
  const step = (width + GAP) / COLUMNS;
  const room = step - SWATCH.width - 2 * GAP;
  const rows = Math.ceil(marks.length / COLUMNS);
  const heights = Array.from({ length: rows }, (_, row) => rowHeight(marks, rows, row, room));
  const tops = heights.map((_, row) => heights.slice(0, row).reduce((sum, each) => sum + each, 0));
  const drawn = marks.map(({ mark, words }, at) => {
    const left = x + Math.floor(at / rows) * step;
    const row = at % rows;
    const top = y + (tops[row] ?? 0);
    const height = (heights[row] ?? 0) - ROW_GAP;
    const lines = brokenLines(words, WORDS, room).length;
    const inMiddle = top + (height - lines * WORDS.leading) / 2;
    const swatch = svgElement(
      "g",
      { class: "still", transform: `translate(${round(left)} ${round(top + (height - SWATCH.height) / 2)})` },
      swatchOf(mark, id),
    );
    return swatch + textBlock(words, WORDS, round(left + SWATCH.width + GAP), inMiddle, room).svg;
  });
  return { svg: drawn.join(""), height: heights.reduce((sum, each) => sum + each, 0) };
}

function rowHeight(marks: readonly ExplainedMark[], rows: number, row: number, room: number): number {
  const inRow = marks.filter((_, at) => at % rows === row);
  const lines = inRow.map(({ words }) => brokenLines(words, WORDS, room).length);
  return Math.max(SWATCH.height, ...lines.map((count) => count * WORDS.leading)) + ROW_GAP;
}

const MIDDLE = { x: SWATCH.width / 2, y: SWATCH.height / 2 } as const;
const LINE = polyline([
  { x: 1, y: MIDDLE.y },
  { x: SWATCH.width - 1, y: MIDDLE.y },
]);

/** The look as the map draws it, in 52 by 22 pixels. */
function swatchOf(look: LegendMark, id: string): string {
  switch (look.mark) {
    case "flow kind":
      return arrow("solid", kindClass(look.kind));
    case "line":
      return arrow(look.look, NO_HUE);
    case "halted before":
      return arrow("severed once", NO_HUE);
    case "quantity not stated":
      return arrow("solid", NO_HUE);
    case "quantity stated":
      return arrow("solid", NO_HUE, LARGEST_SCALE);
    case "measure":
      return patch("land") + patch("hatch", `url(#${id}-${HATCH_ID[look.look]})`);
    case "imposer":
      return patch("land") + patch("imposer");
    case "facility":
      return mark(look.kind, look.look);
    case "agreement":
      return mark("agreement", "filled");
    case "draft":
      return arrow("draft", NO_HUE);
    case "place":
      return mark("place", "filled");
    case "ring":
      return mark("place", "filled", 10);
    case "area":
      return patch("area");
  }
}

function arrow(look: FlowLook, hue: string, scale = 1): string {
  const isPale = look === "severed once" || look === "draft";
  const shape = flowShape(LINE, look, scale);
  return flowBody(shape, (point) => point, isPale ? hue + STRENGTH_CLASS.historical : hue);
}

function mark(form: MarkForm, look: MarkLook, ring: number | null = null): string {
  return markBody({ form, look, ring }, MIDDLE, 1, false);
}

function patch(look: string, fill: string | null = null): string {
  return svgElement("rect", { class: look, fill, x: 6.5, y: 1.5, width: 39, height: 19 });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
