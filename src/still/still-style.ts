import { FLOW_KINDS } from "../model/kinds.ts";
import { customProperties, flowProperty } from "../theme/apply-theme.ts";
import { FADING, flowInk, type Palette } from "../theme/palette.ts";
import { LABEL_SIZE, LOCAL_NAME_SHARE, QUESTION_SIZE } from "../view/label-text.ts";
import { kindClass } from "./draw-flows.ts";

/** The colours of still pictures in one palette: those of the page, and what only maps have, as CSS custom properties. */
export function stillColours(palette: Palette): Readonly<Record<string, string>> {
  return {
    ...customProperties(palette),
    "--coast": palette.coast,
    "--disputed": palette.disputed,
    "--casing": palette.casing,
    ...Object.fromEntries(FLOW_KINDS.map((kind) => [`${flowProperty(kind)}-ink`, flowInk(palette, kind)])),
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
    [" .over .hatch-line", "stroke:var(--disputed)"],
    [" .hatch-dot", "fill:var(--disputed)"],
    [" .border", "fill:none;stroke:var(--rule);stroke-width:.7"],
    [" .disputed", "fill:none;stroke:var(--disputed);stroke-width:.9;stroke-dasharray:2.7 2.3"],
    [
      " .solid",
      "fill:var(--hue);stroke:var(--casing);stroke-width:1.8;stroke-linejoin:round;paint-order:stroke",
    ],
    [" .past .solid", `fill:${faded("hue", "historical")};stroke:${faded("casing", "historical")}`],
    [" .back .solid", `fill:${faded("hue", "quiet")};stroke:var(--land)`],
    [" .ghost", "fill:var(--paper);stroke:var(--hue);stroke-width:1.4;stroke-linejoin:round"],
    [" .past .ghost", `stroke:${faded("hue", "historical")}`],
    [" .back .ghost", `stroke:${faded("hue", "quiet")}`],
    [" .bar", "fill:var(--stop);stroke:var(--paper);stroke-width:3;paint-order:stroke"],
    [" .back .bar", `fill:${faded("stop", "quiet")}`],
    [" .past .bar", "fill:var(--ring)"],
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
    [" .hatch-ask", "font-size:12px;fill:var(--disputed);stroke:none"],
    [" .own", `font-size:${LOCAL_NAME_SHARE}em;font-weight:400`],
    [" .ask", `font-size:${QUESTION_SIZE.full}px;font-weight:600`],
    [" .back .ask", `font-size:${QUESTION_SIZE.quiet}px`],
    [" .asked", "font-size:11px;font-weight:700;stroke:none"],
    [" .l-mark", `font-size:${LABEL_SIZE.mark}px;font-weight:600`],
    [" .l-stopped-flow", `font-size:${LABEL_SIZE["stopped flow"]}px;font-weight:600;fill:var(--stop)`],
    [" .l-area", `font-size:${LABEL_SIZE.area}px;fill:var(--quiet)`],
    [" .l-place", `font-size:${LABEL_SIZE.place}px;fill:var(--quiet)`],
    [" .l-edge", `font-size:${LABEL_SIZE.edge}px;fill:var(--quiet)`],
    [" .l-flow", `font-size:${LABEL_SIZE.flow}px;fill:var(--words)`],
    ...FLOW_KINDS.map((kind): [string, string] => {
      const name = flowProperty(kind);
      return [` .${kindClass(kind)}`, `--hue:var(${name});--words:var(${name}-ink)`];
    }),
  ];
  return rules.map(([selector, declarations]) => `.still${selector}{${declarations}}`).join("");
}

/** A custom property's colour, faded into the land. */
function faded(property: string, strength: keyof typeof FADING): string {
  return `color-mix(in srgb,var(--${property}),var(--land) ${FADING[strength] * 100}%)`;
}
