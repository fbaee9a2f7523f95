import { contrastRatio } from "./contrast.ts";
import { mixColours } from "./mix.ts";
import { PALETTES, type Palette, type PaletteName, type SystemPaletteName } from "./palette.ts";

/** CSS system colours that the map takes (https://www.w3.org/TR/css-color-4/#css-system-colors), in this order. */
const SYSTEM_COLOURS = [
  "Canvas",
  "CanvasText",
  "LinkText",
  "VisitedText",
  "ActiveText",
  "ButtonText",
  "GrayText",
  "Highlight",
] as const;

type SystemColours = Readonly<Record<(typeof SYSTEM_COLOURS)[number], string>>;

/** A colour is taken for a mark only if it stands out from the ground so much; else the text's colour is. */
const LEAST_CONTRAST = 3;

/** How far the tint of an area goes from the ground towards the text. */
const TINT = 0.16;

/** How far towards the ground go the lines of the base map, hatches, and what steps back: far enough to be quiet. */
const QUIET = { base: 0.4, hatch: 0.2, steppedBack: 0.55 } as const;

/** The colours of a palette, by its name. */
export function paletteOf(name: PaletteName): Palette {
  return isSystem(name) ? systemPalette(coloursIn(name)) : PALETTES[name];
}

/** Whether a text is the name of a palette. */
export function isPaletteName(text: string): text is PaletteName {
  return Object.hasOwn(PALETTES, text) || /^system( #[0-9a-f]{6}){8}$/.test(text);
}

/** Names the palette of the colours that the reader's system has now. They are read from an element put on the page. */
export function systemPaletteName(page: Document): SystemPaletteName {
  const probe = page.createElement("span");
  probe.hidden = true;
  probe.style.setProperty("forced-color-adjust", "none");
  page.documentElement.append(probe);
  const read = SYSTEM_COLOURS.map((colour) => {
    probe.style.backgroundColor = colour;
    return channelsOf(getComputedStyle(probe).backgroundColor);
  });
  probe.remove();
  const [ground] = read;
  return `system ${read.map(({ colour, alpha }) => mixColours(ground?.colour ?? colour, colour, alpha)).join(" ")}`;
}

/** `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)`, which is how browsers give computed system colours. */
function channelsOf(computed: string): { readonly colour: string; readonly alpha: number } {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (computed.match(/[\d.]+/g) ?? []).map(Number);
  const channels = [red, green, blue].map((channel) => Math.round(channel).toString(16).padStart(2, "0"));
  return { colour: `#${channels.join("")}`, alpha };
}

function isSystem(name: PaletteName): name is SystemPaletteName {
  return name.startsWith("system ");
}

function coloursIn(name: SystemPaletteName): SystemColours {
  const values = name.split(" ").slice(1);
  return Object.fromEntries(
    SYSTEM_COLOURS.map((colour, at) => [colour, values[at] ?? "#000000"]),
  ) as SystemColours;
}

/**
 * Ground and text are the system's own; its few other colours go to what has to stand apart. It has not enough of
 * them for six kinds of flow: words beside the arrows tell those apart. Patterns and forms tell statuses apart.
 */
function systemPalette(system: SystemColours): Palette {
  const { Canvas: ground, CanvasText: text } = system;
  const apart = (colour: string) => (contrastRatio(colour, ground) >= LEAST_CONTRAST ? colour : text);
  const line = mixColours(apart(system.GrayText), ground, QUIET.base);
  return {
    land: ground,
    sea: ground,
    coast: line,
    border: line,
    disputed: line,
    area: mixColours(ground, text, TINT),
    label: text,
    labelQuiet: text,
    halo: ground,
    hatch: mixColours(apart(system.GrayText), ground, QUIET.hatch),
    markStroke: text,
    markFill: text,
    markHollow: ground,
    ring: text,
    casing: text,
    stop: apart(system.Highlight),
    flow: {
      batteries: apart(system.LinkText),
      vehicles: text,
      "raw materials": apart(system.VisitedText),
      investment: apart(system.ButtonText),
      technology: apart(system.ActiveText),
      ownership: text,
    },
    fading: QUIET.steppedBack,
  };
}
