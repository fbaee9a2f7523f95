import type { FlowKind } from "../model/kinds.ts";
import { mixColours } from "./mix.ts";

/** The looks there are. "projector": light, with nothing subtle, for a washed-out screen. */
type OwnPaletteName = "light" | "dark" | "projector";

/** The palette of a reader whose system forces its own colours; the name holds them (`system-palette.ts`). */
export type SystemPaletteName = `system ${string}`;

/** Equal names, equal colours. `paletteOf` gives the colours of any name. */
export type PaletteName = OwnPaletteName | SystemPaletteName;

/**
 * Every colour of the map, its legend and its still picture, as `#rrggbb`. One table, so that the three agree.
 * What holds is tested: flow hues and casing at least 3:1 against land and sea, flow hues told apart under
 * protanopia, deuteranopia and tritanopia, and nothing red but `stop`.
 */
export interface Palette {
  readonly land: string;
  readonly sea: string;
  readonly coast: string;
  /** Settled borders; US state lines in the same colour, thinner. */
  readonly border: string;
  /** Borders that are disputed or not finally settled: dashed. */
  readonly disputed: string;
  /** The soft tint of a country or region where a flow starts or ends. */
  readonly area: string;
  readonly label: string;
  /** Names of countries and regions, and a place's own name under the reader's. */
  readonly labelQuiet: string;
  readonly halo: string;
  /** The hatch over the territory that a measure in force is against, and the outline of who imposed it: tinted as `stop` is. */
  readonly hatch: string;
  /** Shapes of plants and agreements. */
  readonly markStroke: string;
  readonly markFill: string;
  /** What a hollow mark is filled with. */
  readonly markHollow: string;
  /** The ring of a mark that is known to a settlement or a city only. */
  readonly ring: string;
  /** The edge of every arrow. */
  readonly casing: string;
  /** The bar across a severed flow. The only red. */
  readonly stop: string;
  readonly flow: Readonly<Record<FlowKind, string>>;
  /** How far what steps back fades into the land: a share, from 0 to 1. */
  readonly fading: number;
}

const LIGHT: Palette = {
  land: "#f7f5f0",
  sea: "#e1e9ee",
  coast: "#a9b3b9",
  border: "#c3c5c4",
  disputed: "#8f9496",
  area: "#efeade",
  label: "#1b2430",
  labelQuiet: "#5b6570",
  halo: "#fbfaf7",
  hatch: "#cd9a9e",
  markStroke: "#1b2430",
  markFill: "#1b2430",
  markHollow: "#ffffff",
  ring: "#5b6570",
  casing: "#1b2430",
  stop: "#c8102e",
  flow: {
    batteries: "#377be1",
    vehicles: "#118259",
    "raw materials": "#592801",
    investment: "#5b2297",
    technology: "#b66298",
    ownership: "#606668",
  },
  fading: 0.82,
};

const DARK: Palette = {
  land: "#2d343c",
  sea: "#1b2127",
  coast: "#4d5761",
  border: "#48515a",
  disputed: "#77818a",
  area: "#373e46",
  label: "#f2f5f7",
  labelQuiet: "#aeb8c0",
  halo: "#14191e",
  hatch: "#8a5a5e",
  markStroke: "#f2f5f7",
  markFill: "#f2f5f7",
  markHollow: "#1b2127",
  ring: "#aeb8c0",
  casing: "#dfe6eb",
  stop: "#ff5a52",
  flow: {
    batteries: "#4a8bff",
    vehicles: "#76e4ad",
    "raw materials": "#fecf48",
    investment: "#c0a8f0",
    technology: "#b775a0",
    ownership: "#d9eef3",
  },
  fading: 0.82,
};

const PROJECTOR: Palette = {
  land: "#ffffff",
  sea: "#e6edf2",
  coast: "#8d969c",
  border: "#a9aeb2",
  disputed: "#6d7276",
  area: "#f3eddd",
  label: "#000000",
  labelQuiet: "#3b434a",
  halo: "#ffffff",
  hatch: "#c28086",
  markStroke: "#000000",
  markFill: "#000000",
  markHollow: "#ffffff",
  ring: "#3b434a",
  casing: "#000000",
  stop: "#c8102e",
  flow: {
    batteries: "#1455f8",
    vehicles: "#437a53",
    "raw materials": "#482204",
    investment: "#442072",
    technology: "#a94c90",
    ownership: "#565a5f",
  },
  fading: 0.82,
};

export const PALETTES: Readonly<Record<OwnPaletteName, Palette>> = {
  light: LIGHT,
  dark: DARK,
  projector: PROJECTOR,
};

/** How strongly something is shown: as it is, as what is over, until it is asked for, or behind what is picked. */
export type Strength = "full" | "historical" | "quiet" | "dim";

/** How far into the land fades what is over, and what waits until it is asked for. */
export const FADING = { historical: 0.5, quiet: 0.5 } as const;

/** A colour at some strength: faded into the land, not translucent, because edges would show through fills. */
export function atStrength(palette: Palette, colour: string, strength: Strength): string {
  const fading = { full: 0, ...FADING, dim: palette.fading };
  return mixColours(colour, palette.land, fading[strength]);
}

/** The bar across a flow: red only for what is halted now. */
export function barColour(palette: Palette, strength: Strength): string {
  return strength === "historical" ? palette.ring : atStrength(palette, palette.stop, strength);
}

/** The edge of an arrow: dark, for contrast; of one that waits until it is asked for, a gap in what it crosses. */
export function casingColour(palette: Palette, strength: Strength): string {
  return strength === "quiet" ? palette.land : atStrength(palette, palette.casing, strength);
}

/** A flow's hue as small print: moved towards the label colour until it reads at 4.5:1 on land and sea. */
export function flowInk(palette: Palette, kind: FlowKind): string {
  return mixColours(palette.flow[kind], palette.label, 0.35);
}

/** The look for a theme of the view state: "auto" follows the reader's system. */
export function paletteNameFor(theme: OwnPaletteName | "auto", prefersDark: boolean): OwnPaletteName {
  if (theme !== "auto") return theme;
  return prefersDark ? "dark" : "light";
}
