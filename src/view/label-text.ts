import type { Flow, Place } from "../model/dataset.ts";
import type { SceneMark } from "./scene.ts";

/** What kind of thing a label names: its look on the map. */
export type LabelKind = "mark" | "flow" | "stopped flow" | "area" | "place" | "edge";

/** The words of a label: lines in the reader's language, and the place's own name beneath, if it is another. */
export interface LabelText {
  readonly lines: readonly string[];
  readonly local: string | null;
  /** On a picture with a numbered list: the numbers of what it names, which stand above the lines as discs. */
  readonly numbers?: readonly number[];
}

/** The way an arrow goes where it crosses the edge of the frame. */
export type EdgeSign = "←" | "→" | "↑" | "↓";

/** The reader's words, and how wide they are drawn: the browser measures, a build estimates. */
export interface LabelWords {
  readonly mark: (mark: SceneMark) => LabelText;
  readonly flow: (flow: Flow) => LabelText;
  readonly area: (place: Place) => LabelText;
  /** Where an arrow goes that leaves the frame (`sign` points the way), or where it comes from (no sign). */
  readonly edge: (place: Place, sign: EdgeSign | null) => LabelText;
  /** Width of a line in pixels. */
  readonly width: (line: string, kind: LabelKind) => number;
}

/** Font size by kind, in pixels. */
export const LABEL_SIZE: Readonly<Record<LabelKind, number>> = {
  mark: 13,
  flow: 12,
  "stopped flow": 13,
  area: 13,
  place: 12,
  edge: 12,
};

/** Font size of the question mark on a claimed flow, and on one that steps back, in pixels. */
export const QUESTION_SIZE = { full: 18, quiet: 12 } as const;

/** Size of the own name beneath, and of a line, as multiples of the font size. */
export const LOCAL_NAME_SHARE = 0.85;
export const LINE_HEIGHT = 1.2;

/** Diameter of a number's disc, and free space beside and below it, in pixels. */
export const NUMBER_DISC = 20;
export const NUMBER_GAP = 2;

/** The size of a label in pixels of a plane that is drawn `shrink` times as large. */
export function labelSize(
  { lines, local, numbers = [] }: LabelText,
  kind: LabelKind,
  words: LabelWords,
  shrink: number,
): { readonly width: number; readonly height: number } {
  const widths = lines.map((line) => words.width(line, kind));
  const localWidth = local === null ? 0 : words.width(local, kind) * LOCAL_NAME_SHARE;
  const rows = lines.length + (local === null ? 0 : LOCAL_NAME_SHARE);
  const discs = numbersSize(numbers);
  return {
    width: Math.max(...widths, localWidth, discs.width) / shrink,
    height: (rows * LABEL_SIZE[kind] * LINE_HEIGHT + discs.height) / shrink,
  };
}

/** The size of a row of numbers in pixels, with the space below it. */
export function numbersSize(numbers: readonly number[]): { readonly width: number; readonly height: number } {
  if (numbers.length === 0) return { width: 0, height: 0 };
  return { width: numbers.length * (NUMBER_DISC + NUMBER_GAP), height: NUMBER_DISC + NUMBER_GAP };
}
