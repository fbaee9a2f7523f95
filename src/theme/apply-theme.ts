import { FLOW_KINDS, type FlowKind } from "../model/kinds.ts";
import type { Palette, PaletteName } from "./palette.ts";
import { paletteOf } from "./system-palette.ts";

/** The palette's colours under the names that the style sheets use. The one place where the two meet. */
export function customProperties(palette: Palette): Readonly<Record<`--${string}`, string>> {
  return {
    "--paper": palette.halo,
    "--ink": palette.label,
    "--quiet": palette.labelQuiet,
    "--rule": palette.border,
    "--tint": palette.area,
    "--land": palette.land,
    "--sea": palette.sea,
    "--hatch": palette.hatch,
    "--ring": palette.ring,
    "--mark": palette.markFill,
    "--mark-stroke": palette.markStroke,
    "--mark-hollow": palette.markHollow,
    "--stop": palette.stop,
    ...Object.fromEntries(FLOW_KINDS.map((kind) => [flowProperty(kind), palette.flow[kind]])),
  };
}

/** The hue of a flow kind, as a CSS value. */
export function flowColour(kind: FlowKind): string {
  return `var(${flowProperty(kind)})`;
}

/**
 * Puts a palette on a page: its custom properties, `data-theme`, and the browser's own colour scheme, which where the
 * system forces its colours is the system's.
 */
export function applyTheme(root: HTMLElement, name: PaletteName): void {
  for (const [property, value] of Object.entries(customProperties(paletteOf(name)))) {
    root.style.setProperty(property, value);
  }
  const isForced = name.startsWith("system");
  root.style.colorScheme = isForced ? "light dark" : name === "dark" ? "dark" : "light";
  root.dataset.theme = isForced ? "system" : name;
}

/** The custom property with the hue of a flow kind. */
export function flowProperty(kind: FlowKind): `--${string}` {
  return `--flow-${kind.replaceAll(" ", "-")}`;
}
