import { describe, expect, test } from "vitest";
import { FLOW_KINDS } from "../../../src/model/kinds.ts";
import { mixColours } from "../../../src/theme/mix.ts";
import { atStrength, flowInk, PALETTES, type Palette, paletteNameFor } from "../../../src/theme/palette.ts";
import { contrast, difference, hueOf, VISIONS, type Vision } from "./colour-vision.ts";

const NAMES = Object.keys(PALETTES) as (keyof typeof PALETTES)[];
const GROUNDS = ["land", "sea", "area"] as const;

describe("the measures", () => {
  test("agree with published values", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(difference("#ff0000", "#00ff00", "usual")).toBeCloseTo(86.6, 0);
    expect(difference("#d03030", "#6c6c10", "deuteranopia")).toBeLessThan(
      difference("#d03030", "#6c6c10", "usual"),
    );
  });
});

describe.each(NAMES)("the %s palette", (name) => {
  const palette: Palette = PALETTES[name];

  test.each(GROUNDS)("shows flows, their edges and stops at 3:1 on %s", (ground) => {
    for (const kind of FLOW_KINDS) {
      expect(contrast(palette.flow[kind], palette[ground]), kind).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(palette.casing, palette[ground])).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.stop, palette[ground])).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.markStroke, palette[ground])).toBeGreaterThanOrEqual(3);
  });

  test.each(GROUNDS)("has names that read at 4.5:1 on %s", (ground) => {
    expect(contrast(palette.label, palette[ground])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.labelQuiet, palette[ground])).toBeGreaterThanOrEqual(4.5);
    for (const kind of FLOW_KINDS) {
      expect(contrast(flowInk(palette, kind), palette[ground]), kind).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(Object.keys(VISIONS) as Vision[])("has six flow hues and a stop apart in %s", (vision) => {
    const colours = [...FLOW_KINDS.map((kind) => palette.flow[kind]), palette.stop];
    colours.forEach((colour, index) => {
      for (const other of colours.slice(index + 1)) {
        expect(difference(colour, other, vision), `${colour} ${other}`).toBeGreaterThanOrEqual(9);
      }
    });
  });

  test("has no red but the stop", () => {
    const isRed = (colour: string) => {
      const { hue, chroma } = hueOf(colour);
      return chroma > 45 && (hue < 45 || hue > 355);
    };
    const { stop, flow, fading: _, ...others } = palette;
    const colours = [...Object.values(flow), ...Object.values(others)];
    expect(colours.filter(isRed)).toEqual([]);
    expect(isRed(stop)).toBe(true);
  });

  test("fades what steps back and what is over, the former more", () => {
    const { casing, land } = palette;
    expect(atStrength(palette, casing, "full")).toBe(casing);
    expect(contrast(atStrength(palette, casing, "dim"), land)).toBeLessThan(
      contrast(atStrength(palette, casing, "historical"), land),
    );
  });
});

test("auto follows the reader's system, any other theme is itself", () => {
  expect(paletteNameFor("auto", true)).toBe("dark");
  expect(paletteNameFor("auto", false)).toBe("light");
  expect(paletteNameFor("projector", true)).toBe("projector");
});

test("colours mix from the first to the second", () => {
  expect(mixColours("#000000", "#ffffff", 0)).toBe("#000000");
  expect(mixColours("#000000", "#ffffff", 1)).toBe("#ffffff");
  expect(mixColours("#102030", "#304050", 0.5)).toBe("#203040");
});
