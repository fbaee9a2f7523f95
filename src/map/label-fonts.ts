import type { LabelKind } from "../view/label-text.ts";

/** CSS font families in order of preference, unquoted: those of the page, of the reader's machine. */
export type FontFamilies = readonly string[];

const IS_SEMIBOLD: Readonly<Record<LabelKind, boolean>> = {
  mark: true,
  "stopped flow": true,
  flow: false,
  area: false,
  place: false,
  edge: false,
};

/** The families that an element's text is set in. */
export function familiesOf(element: HTMLElement): FontFamilies {
  return getComputedStyle(element)
    .fontFamily.split(",")
    .map((family) => family.trim().replaceAll(/["']/g, ""));
}

/**
 * The font stack of a label. The style names no glyph server, so MapLibre draws letters itself with these CSS
 * families; it reads the weight out of the first name, which is why "Semibold", no font, stands there.
 */
export function fontStack(kind: LabelKind, families: FontFamilies): string[] {
  return IS_SEMIBOLD[kind] ? ["Semibold", ...families] : [...families];
}
