import { FLOW_KINDS, type FlowKind } from "../model/kinds.ts";
import { mixColours } from "../theme/mix.ts";
import { atStrength, flowInk, type Palette } from "../theme/palette.ts";
import { kindClass } from "./draw-flows.ts";
import { stillColours, stillStyle } from "./still-style.ts";

/** The class of an arrow in no flow's hue, as the legend has them. */
export const NO_HUE = "k-none";

/** As base.css has them, and what drawing programs know. */
const SANS =
  '"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Noto Sans CJK KR","Apple SD Gothic Neo","Malgun Gothic",sans-serif';
const SERIF = 'Georgia,"Noto Serif","Noto Serif CJK KR",serif';

/**
 * The style of a picture that stands by itself: that of the stills with every colour written out, because drawing
 * programs do not know custom properties, and what steps back behind what is picked.
 */
export function pictureStyle(palette: Palette, locale: string): string {
  const heading = locale === "ko" ? SANS : SERIF;
  return [
    `svg{font-family:${SANS}}`,
    writtenOut(stillStyle(), stillColours(palette), hues(palette)),
    `.still .dim .bar{fill:${atStrength(palette, palette.stop, "dim")};stroke:none}`,
    `.still .pale{opacity:.35}`,
    `.title{font-family:${heading};font-weight:700;fill:${palette.label}}`,
    `.line,.words{fill:${palette.label}}`,
    `.notes{fill:${palette.label};font-weight:600}`,
    `.site{fill:${palette.labelQuiet};font-weight:600}`,
    `.small-print{fill:${palette.labelQuiet}}`,
  ].join("");
}

/** The colours that differ between flows: selector of the flow → custom property → colour. */
type Hues = Readonly<Record<string, Readonly<Record<string, string>>>>;

function hues(palette: Palette): Hues {
  const dim = (colour: string) => atStrength(palette, colour, "dim");
  const casing = { "--casing": dim(palette.casing) };
  const ofKind = (kind: FlowKind) => {
    const hue = palette.flow[kind];
    const words = flowInk(palette, kind);
    return [
      [`.${kindClass(kind)}`, { "--hue": hue, "--words": words }],
      [`.${kindClass(kind)}.dim`, { "--hue": dim(hue), "--words": words, ...casing }],
    ] as const;
  };
  const ink = palette.label;
  return Object.fromEntries([
    ...FLOW_KINDS.flatMap(ofKind),
    [`.${NO_HUE}`, { "--hue": ink, "--words": ink }],
  ]);
}

/** Rules with no custom property left in them; those that lean on a flow's hue, once for each. */
function writtenOut(style: string, colours: Readonly<Record<string, string>>, flows: Hues): string {
  const rules = [...style.matchAll(/\.still([^{]*)\{([^}]*)\}/g)];
  return rules
    .filter(([, , declarations = ""]) => !declarations.startsWith("--"))
    .map(([, selector = "", declarations = ""]) => {
      if (!/var\(--(hue|words)\)/.test(declarations))
        return `.still${selector}{${filled(declarations, colours)}}`;
      return Object.entries(flows)
        .map(([flow, own]) => {
          const written = filled(declarations, { ...colours, ...own });
          return `.still ${flow}${selector},.still ${flow}${selector.trim()}{${written}}`;
        })
        .join("");
    })
    .join("");
}

function filled(declarations: string, colours: Readonly<Record<string, string>>): string {
  return declarations
    .replaceAll(/var\((--[\w-]+)\)/g, (whole, name: string) => colours[name] ?? whole)
    .replaceAll(/color-mix\(in srgb,(#\w{6}),(#\w{6}) (\d+)%\)/g, (_, first, second, share) =>
      mixColours(first, second, Number(share) / 100),
    );
}
