import { FLOW_KINDS } from "../model/kinds.ts";
import { customProperties, flowProperty } from "../theme/apply-theme.ts";
import { atStrength, flowInk, type Palette } from "../theme/palette.ts";
import { LABEL_SIZE, LOCAL_NAME_SHARE } from "../view/label-text.ts";
import { kindClass } from "./draw-flows.ts";

/** The colours of still pictures in one palette: those of the page, and what only maps have, as CSS custom properties. */
export function stillColours(palette: Palette): Readonly<Record<string, string>> {
  const past = (colour: string) => atStrength(palette, colour, "historical");
  return {
    ...customProperties(palette),
    "--coast": palette.coast,
    "--disputed": palette.disputed,
    "--casing": palette.casing,
    "--casing-past": past(palette.casing),
    "--stop-past": past(palette.stop),
    ...Object.fromEntries(
      FLOW_KINDS.flatMap((kind) => [
        [`${flowProperty(kind)}-past`, past(palette.flow[kind])],
        [`${flowProperty(kind)}-ink`, flowInk(palette, kind)],
      ]),
    ),
  };
}

/** The style of still pictures, as CSS; `stillColours` gives it its colours. */
export function stillStyle(): string {
  const rules: [selector: string, declarations: string][] = [
    ["", "background:var(--sea)"],
    [" .land", "fill:var(--land);stroke:var(--coast);stroke-width:.6"],
    [" .area", "fill:var(--tint);stroke:var(--coast);stroke-width:.6"],
    [" .imposer", "fill:none;stroke:var(--hatch);stroke-width:1.4"],
    [" .hatch-line", "stroke:var(--hatch)"],
    [" .hatch-dot", "fill:var(--hatch)"],
    [" .border", "fill:none;stroke:var(--rule);stroke-width:.7"],
    [" .disputed", "fill:none;stroke:var(--disputed);stroke-width:.9;stroke-dasharray:2.7 2.3"],
    [
      " .solid",
      "fill:var(--hue);stroke:var(--casing);stroke-width:1.8;stroke-linejoin:round;paint-order:stroke",
    ],
    [" .solid.past", "fill:var(--past);stroke:var(--casing-past)"],
    [" .ghost", "fill:var(--paper);stroke:var(--hue);stroke-width:1.4;stroke-linejoin:round"],
    [" .ghost.past", "stroke:var(--past)"],
    [" .bar", "fill:var(--stop);stroke:var(--paper);stroke-width:3;paint-order:stroke"],
    [" .bar.past", "fill:var(--stop-past)"],
    [" .ring", "fill:var(--paper);fill-opacity:.25;stroke:var(--ring)"],
    [" .edge", "fill:none;stroke:var(--paper);stroke-width:5;stroke-linejoin:round"],
    [" .mark", "fill:var(--mark-hollow);stroke:var(--mark-stroke);stroke-width:1.8;stroke-linejoin:round"],
    [" .mark.filled", "fill:var(--mark)"],
    [" .mark.broken", "stroke-dasharray:3 2.2"],
    [" .small .mark", "stroke-width:1"],
    [" .struck", "stroke:var(--stop);stroke-width:2.6"],
    [" .lead", "stroke:var(--quiet)"],
    [
      " text",
      "fill:var(--ink);text-anchor:middle;paint-order:stroke;stroke:var(--paper);stroke-width:3.2;stroke-linejoin:round",
    ],
    [" .own", `font-size:${LOCAL_NAME_SHARE}em;font-weight:400`],
    [" .ask", "font-size:18px;font-weight:600"],
    [" .asked", "font-size:11px;font-weight:700;stroke:none"],
    [" .l-mark", `font-size:${LABEL_SIZE.mark}px;font-weight:600`],
    [" .l-stopped-flow", `font-size:${LABEL_SIZE["stopped flow"]}px;font-weight:600;fill:var(--stop)`],
    [" .l-area", `font-size:${LABEL_SIZE.area}px;fill:var(--quiet)`],
    [" .l-place", `font-size:${LABEL_SIZE.place}px;fill:var(--quiet)`],
    [" .l-flow", `font-size:${LABEL_SIZE.flow}px;fill:var(--words)`],
    ...FLOW_KINDS.map((kind): [string, string] => {
      const name = flowProperty(kind);
      return [` .${kindClass(kind)}`, `--hue:var(${name});--past:var(${name}-past);--words:var(${name}-ink)`];
    }),
  ];
  return rules.map(([selector, declarations]) => `.still${selector}{${declarations}}`).join("");
}
