import type { Palette } from "../theme/palette.ts";
import { type Composition, WIDE } from "../view/composition.ts";
import { type ExplainedMark, pictureLegend } from "./picture-legend.ts";
import { pictureStyle } from "./picture-style.ts";
import { escaped, svgElement } from "./svg-element.ts";
import { type TextBlock, type TextLook, textBlock } from "./text-block.ts";

/** Width of a picture that is taken away, and the height of its map, in pixels. */
const WIDTH = 1200;
const MAP_HEIGHT = 620;
const MARGIN = 36;

/** The map is composed smaller than it is shown, as on a large screen. */
export const PICTURE_COMPOSITION: Composition = {
  ...WIDE,
  size: { width: WIDE.size.width, height: Math.round((WIDE.size.width * MAP_HEIGHT) / WIDTH) },
};

/** Prefix of the ids in a picture. */
export const PICTURE_ID = "map";

/** What a picture says, in the reader's language. */
export interface PictureWords {
  readonly locale: string;
  readonly siteName: string;
  readonly title: string;
  /** What one sees, in one line. */
  readonly line: string;
  /** What else the view is: filtered, as of a time, with something picked. */
  readonly notes: readonly string[];
  readonly legend: readonly ExplainedMark[];
  /** Credits, the address that shows the same, the version of the data. */
  readonly smallPrint: readonly string[];
}

/** A picture as SVG text that stands by itself, and its size in pixels. */
export interface ViewPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const LOOKS = {
  site: { name: "site", size: 16, leading: 24, bold: true },
  title: { name: "title", size: 36, leading: 44, bold: true },
  line: { name: "line", size: 18, leading: 26, bold: false },
  notes: { name: "notes", size: 16, leading: 24, bold: true },
  smallPrint: { name: "small-print", size: 13, leading: 18, bold: false },
} as const satisfies Record<string, TextLook>;

/**
 * A view to take away: title and what one sees above the map, legend, credits and address under it. Nothing in it
 * refers to anything outside of it.
 * @param map from `stillMap`, in `PICTURE_COMPOSITION`, with `PICTURE_ID`
 */
export function viewPicture(map: string, words: PictureWords, palette: Palette): ViewPicture {
  const above = stack(MARGIN - 8, [
    [words.siteName, LOOKS.site],
    [words.title, LOOKS.title],
    [words.line, LOOKS.line],
    ...words.notes.map((note) => [note, LOOKS.notes] as const),
  ]);
  const mapTop = Math.ceil(MARGIN - 8 + above.height + 18);
  const mapEnd = mapTop + MAP_HEIGHT;
  const legend = pictureLegend(words.legend, PICTURE_ID, MARGIN, mapEnd + 18, WIDTH - 2 * MARGIN);
  const legendEnd = mapEnd + 18 + legend.height + 10;
  const below = stack(
    legendEnd + 10,
    words.smallPrint.map((text) => [text, LOOKS.smallPrint] as const),
  );
  const height = Math.ceil(legendEnd + 10 + below.height + 24);
  const svg = svgElement(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      lang: words.locale,
    },
    svgElement("title", {}, escaped(`${words.title} · ${words.siteName}`)) +
      svgElement("style", {}, styleText(pictureStyle(palette, words.locale) + sizes())) +
      svgElement("rect", { width: WIDTH, height, fill: palette.halo }) +
      above.svg +
      svgElement("rect", { y: mapTop, width: WIDTH, height: MAP_HEIGHT, fill: palette.sea }) +
      svgElement("svg", { y: mapTop, width: WIDTH, height: MAP_HEIGHT }, map) +
      rules([mapTop, mapEnd, legendEnd], palette.border) +
      legend.svg +
      below.svg,
  );
  return { svg, width: WIDTH, height };
}

/** Blocks one under the other. */
function stack(top: number, texts: readonly (readonly [string, TextLook])[]): TextBlock {
  let height = 0;
  const blocks = texts.map(([text, look]) => {
    const block = textBlock(text, look, MARGIN, top + height, WIDTH - 2 * MARGIN);
    height += block.height;
    return block.svg;
  });
  return { svg: blocks.join(""), height };
}

function rules(heights: readonly number[], stroke: string): string {
  const lines = heights.map((y) => `M0 ${Math.round(y) + 0.5}H${WIDTH}`).join("");
  return svgElement("path", { d: lines, stroke, "stroke-width": 1, fill: "none" });
}

function sizes(): string {
  const looks = [...Object.values(LOOKS), { name: "words", size: 14 }];
  return looks.map(({ name, size }) => `.${name}{font-size:${size}px}`).join("");
}

/** Style as XML text: it holds quotation marks, and ">" in selectors at most. */
function styleText(style: string): string {
  return style.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
