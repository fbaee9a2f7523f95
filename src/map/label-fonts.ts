import { LABEL_SIZE, type LabelKind } from "../view/scene-labels.ts";

/**
 * Fonts of the reader's machine. The style names no glyph server, so MapLibre draws letters itself with these CSS
 * families; it reads the weight out of the first name, which is why "Semibold", no font, stands there.
 */
const PLAIN = ["system-ui", "sans-serif"] as const;
const SEMIBOLD = ["Semibold", "system-ui", "sans-serif"] as const;

export const LABEL_FONTS: Readonly<Record<LabelKind, readonly string[]>> = {
  mark: SEMIBOLD,
  "stopped flow": SEMIBOLD,
  flow: PLAIN,
  area: PLAIN,
  place: PLAIN,
};

/** Measures lines as MapLibre will draw them. @returns width in pixels of the page */
export function createLabelMeasure(): (line: string, kind: LabelKind) => number {
  const context = document.createElement("canvas").getContext("2d");
  return (line, kind) => {
    if (!context) return line.length * LABEL_SIZE[kind] * 0.6;
    const weight = LABEL_FONTS[kind] === SEMIBOLD ? 600 : 400;
    context.font = `${weight} ${LABEL_SIZE[kind]}px ${PLAIN.join(",")}`;
    return context.measureText(line).width;
  };
}
