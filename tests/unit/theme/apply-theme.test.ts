import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FLOW_KINDS } from "../../../src/model/kinds.ts";
import { customProperties, flowColour } from "../../../src/theme/apply-theme.ts";
import { PALETTES } from "../../../src/theme/palette.ts";

const SHEETS = new URL("../../../src/theme/", import.meta.url);

/** Properties that the style sheets give themselves: type and measures, no colours. */
const OWN = [
  "--sans",
  "--serif",
  "--hairline",
  "--gap",
  "--screen",
  "--words",
  "--touch",
  "--covered",
  "--x",
  "--y",
];

test("every custom property a style sheet uses is one of the palette's or its own", () => {
  const provided = new Set([...Object.keys(customProperties(PALETTES.light)), ...OWN]);
  for (const name of readdirSync(SHEETS).filter((file) => file.endsWith(".css"))) {
    const used = readFileSync(new URL(name, SHEETS), "utf8").matchAll(/var\((--[a-z-]+)/g);
    for (const [, property] of used) expect(provided, name).toContain(property);
  }
});

test("no style sheet names a colour of its own", () => {
  for (const name of readdirSync(SHEETS).filter((file) => file.endsWith(".css"))) {
    expect(readFileSync(new URL(name, SHEETS), "utf8"), name).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl|oklch/i);
  }
});

test.each(FLOW_KINDS)("the hue of %s is the palette's", (kind) => {
  const property = flowColour(kind).slice("var(".length, -1);
  expect(customProperties(PALETTES.dark)).toHaveProperty([property], PALETTES.dark.flow[kind]);
});
