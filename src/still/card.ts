import type { Palette } from "../theme/palette.ts";
import { type Composition, WIDE } from "../view/composition.ts";
import { LABEL_SIZE } from "../view/label-text.ts";
import { estimatedWidth } from "../view/text-width.ts";
import { stillColours, stillStyle } from "./still-style.ts";
import { escaped, svgElement } from "./svg-element.ts";

/** Size of a card picture in pixels, as sites that show links as cards ask for it. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Height of the band with the title, and its margin, in pixels. */
const BAND = 118;
const MARGIN = 40;

/** The map is composed smaller than it is shown: cards are mostly seen at half their size, and names must be read. */
export const CARD_COMPOSITION: Composition = {
  ...WIDE,
  size: { width: 820, height: Math.round((820 * (CARD_SIZE.height - BAND)) / CARD_SIZE.width) },
};

/** Font sizes in pixels: a long title is set smaller, so that it ends before the name of the site. */
const TITLE_SIZE = 42;
const SITE_SIZE = 26;

/** What a card says. */
export interface CardWords {
  readonly siteName: string;
  readonly title: string;
  readonly locale: string;
}

/**
 * A story's card picture as SVG text that stands by itself: the still map, and above it the title.
 * @param map from `stillMap`, in `CARD_COMPOSITION`
 */
export function cardPicture(map: string, { siteName, title, locale }: CardWords, palette: Palette): string {
  const { width, height } = CARD_SIZE;
  const colours = Object.entries(stillColours(palette))
    .map(([property, value]) => `${property}:${value}`)
    .join(";");
  const style = `svg{${colours}}${stillStyle()}.still{font-family:"Noto Sans CJK KR","Noto Sans","DejaVu Sans",sans-serif}.title{font:700 ${titleSize(title, siteName)}px "Noto Serif CJK KR","Noto Serif",Georgia,serif;fill:var(--ink)}.site{font:600 ${SITE_SIZE}px "Noto Sans CJK KR","Noto Sans",sans-serif;fill:var(--quiet);text-anchor:end}`;
  const line = height - BAND;
  return svgElement(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}`, lang: locale },
    svgElement("style", {}, escaped(style).replaceAll("&#34;", '"').replaceAll("&#39;", "'")) +
      svgElement("rect", { width, height, fill: palette.halo }) +
      svgElement("rect", { y: BAND, width, height: line, fill: palette.sea }) +
      svgElement("svg", { y: BAND, width, height: line }, map) +
      svgElement("path", { d: `M0 ${BAND}H${width}`, stroke: palette.border, "stroke-width": 1 }) +
      svgElement("text", { class: "title", x: MARGIN, y: 74 }, escaped(title)) +
      svgElement("text", { class: "site", x: width - MARGIN, y: 72 }, escaped(siteName)),
  );
}

function titleSize(title: string, siteName: string): number {
  const room = CARD_SIZE.width - 3 * MARGIN - SITE_SIZE * widthInEms(siteName);
  return Math.min(TITLE_SIZE, Math.floor(room / widthInEms(title)));
}

function widthInEms(text: string): number {
  return estimatedWidth(text, "mark") / LABEL_SIZE.mark;
}
