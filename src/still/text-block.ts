import { textWidth } from "../view/text-width.ts";
import { escaped, svgElement } from "./svg-element.ts";

/** How the lines of a block are set: sizes in pixels. */
export interface TextLook {
  /** Class that gives colour, family and weight. */
  readonly name: string;
  readonly size: number;
  readonly leading: number;
  readonly bold: boolean;
}

/** Lines of text, one under the other, and how high they are together, in pixels. */
export interface TextBlock {
  readonly svg: string;
  readonly height: number;
}

/** Where a line stands in its height: its letters' feet, as a share of the font size under its middle. */
const FEET = 0.36;

/** A text broken into lines no wider than `width`, its upper corner at (x, y). */
export function textBlock(text: string, look: TextLook, x: number, y: number, width: number): TextBlock {
  const lines = brokenLines(text, look, width);
  const svg = lines.map((line, at) =>
    svgElement(
      "text",
      { class: look.name, x, y: tenth(y + look.leading * (at + 0.5) + look.size * FEET) },
      escaped(line),
    ),
  );
  return { svg: svg.join(""), height: lines.length * look.leading };
}

/** Breaks between words, and inside one that is wider than the line. */
export function brokenLines(text: string, look: Pick<TextLook, "size" | "bold">, width: number): string[] {
  const fits = (line: string) => textWidth(line, look.size, look.bold) <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    const joined = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (fits(joined)) lines.splice(-1, 1, joined);
    else lines.push(...pieces(word, fits));
  }
  return lines;
}

function pieces(word: string, fits: (line: string) => boolean): string[] {
  const found = [""];
  for (const letter of word) {
    const longer = found.at(-1) + letter;
    if (fits(longer) || found.at(-1) === "") found.splice(-1, 1, longer);
    else found.push(letter);
  }
  return found;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
