import type { FlowKind } from "../../../../src/model/kinds.ts";
import { PALETTES } from "../../../../src/theme/palette.ts";

/** The hue of a kind of flow in the light theme, as deck.gl takes colours. */
export function kindColour(kind: FlowKind): [red: number, green: number, blue: number, alpha: number] {
  const hue = PALETTES.light.flow[kind];
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hue.slice(at, at + 2), 16));
  return [red ?? 0, green ?? 0, blue ?? 0, 255];
}
