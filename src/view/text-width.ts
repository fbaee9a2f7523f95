import { LABEL_SIZE, type LabelKind } from "./label-text.ts";

/**
 * Widths of letters in a common sans-serif, as shares of the font size, rather wide than narrow: a build has no
 * font to measure with, and a label that turns out narrower than its room does no harm.
 */
const NARROW = /[fijlrtI.,:;'’|()[\]!-]/;
const WIDE_LETTER = /[mwMW@%—]/;
const CAPITAL = /[\p{Lu}]/u;
const FULL_WIDTH = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/;
const SEMIBOLD = 1.06;

/** @returns the estimated width of a label's line in pixels */
export function estimatedWidth(line: string, kind: LabelKind): number {
  const isSemibold = kind === "mark" || kind === "stopped flow";
  return textWidth(line, LABEL_SIZE[kind], isSemibold);
}

/** @returns the estimated width of a line in pixels, as `size` is */
export function textWidth(line: string, size: number, isSemibold: boolean): number {
  const ems = [...line].reduce((sum, letter) => sum + widthOf(letter), 0);
  return ems * size * (isSemibold ? SEMIBOLD : 1);
}

function widthOf(letter: string): number {
  if (letter === " ") return 0.27;
  if (FULL_WIDTH.test(letter)) return 1;
  if (NARROW.test(letter)) return 0.33;
  if (WIDE_LETTER.test(letter)) return 0.88;
  return CAPITAL.test(letter) ? 0.67 : 0.57;
}
