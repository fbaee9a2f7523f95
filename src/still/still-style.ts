import { FLOW_KINDS } from "../model/kinds.ts";
import { atStrength, flowInk, type Palette } from "../theme/palette.ts";
import { LABEL_SIZE, LOCAL_NAME_SHARE } from "../view/label-text.ts";
import { kindClass } from "./draw-flows.ts";

/** The colours of still pictures in one palette, as CSS custom properties. */
export function stillColours(palette: Palette): Readonly<Record<string, string>> {
  const past = (colour: string) => atStrength(palette, colour, "historical");
  return {
    "--s-sea": palette.sea,
    "--s-land": palette.land,
    "--s-area": palette.area,
    "--s-coast": palette.coast,
    "--s-border": palette.border,
    "--s-disputed": palette.disputed,
    "--s-hatch": palette.hatch,
    "--s-halo": palette.halo,
    "--s-casing": palette.casing,
    "--s-casing-past": past(palette.casing),
    "--s-stop": palette.stop,
    "--s-stop-past": past(palette.stop),
    "--s-ring": palette.ring,
    "--s-stroke": palette.markStroke,
    "--s-fill": palette.markFill,
    "--s-hollow": palette.markHollow,
    "--s-ink": palette.label,
    "--s-quiet": palette.labelQuiet,
    ...Object.fromEntries(
      FLOW_KINDS.flatMap((kind) => {
        const hue = palette.flow[kind];
        return [
          [`--s-${kindClass(kind)}`, hue],
          [`--s-${kindClass(kind)}-past`, past(hue)],
          [`--s-${kindClass(kind)}-ink`, flowInk(palette, kind)],
        ];
      }),
    ),
  };
}

/** The style of still pictures, as CSS; `stillColours` gives it its colours. */
export function stillStyle(): string {
  const rules: [selector: string, declarations: string][] = [
    ["", "background:var(--s-sea)"],
    [" .land", "fill:var(--s-land);stroke:var(--s-coast);stroke-width:.6"],
    [" .area", "fill:var(--s-area);stroke:var(--s-coast);stroke-width:.6"],
    [" .imposer", "fill:none;stroke:var(--s-hatch);stroke-width:1.4"],
    [" .hatch-line", "stroke:var(--s-hatch)"],
    [" .hatch-dot", "fill:var(--s-hatch)"],
    [" .border", "fill:none;stroke:var(--s-border);stroke-width:.7"],
    [" .disputed", "fill:none;stroke:var(--s-disputed);stroke-width:.9;stroke-dasharray:2.7 2.3"],
    [
      " .solid",
      "fill:var(--hue);stroke:var(--s-casing);stroke-width:1.8;stroke-linejoin:round;paint-order:stroke",
    ],
    [" .solid.past", "fill:var(--past);stroke:var(--s-casing-past)"],
    [" .ghost", "fill:var(--s-halo);stroke:var(--hue);stroke-width:1.4;stroke-linejoin:round"],
    [" .ghost.past", "stroke:var(--past)"],
    [" .bar", "fill:var(--s-stop);stroke:var(--s-halo);stroke-width:3;paint-order:stroke"],
    [" .bar.past", "fill:var(--s-stop-past)"],
    [" .ring", "fill:var(--s-halo);fill-opacity:.25;stroke:var(--s-ring)"],
    [" .edge", "fill:none;stroke:var(--s-halo);stroke-width:5;stroke-linejoin:round"],
    [" .mark", "fill:var(--s-hollow);stroke:var(--s-stroke);stroke-width:1.8;stroke-linejoin:round"],
    [" .mark.filled", "fill:var(--s-fill)"],
    [" .mark.broken", "stroke-dasharray:3 2.2"],
    [" .small .mark", "stroke-width:1"],
    [" .struck", "stroke:var(--s-stop);stroke-width:2.6"],
    [" .lead", "stroke:var(--s-quiet)"],
    [
      " text",
      "fill:var(--s-ink);text-anchor:middle;paint-order:stroke;stroke:var(--s-halo);stroke-width:3.2;stroke-linejoin:round",
    ],
    [" .own", `font-size:${LOCAL_NAME_SHARE}em;font-weight:400`],
    [" .ask", "font-size:18px;font-weight:600"],
    [" .asked", "font-size:11px;font-weight:700;stroke:none"],
    [" .l-mark", `font-size:${LABEL_SIZE.mark}px;font-weight:600`],
    [" .l-stopped-flow", `font-size:${LABEL_SIZE["stopped flow"]}px;font-weight:600;fill:var(--s-stop)`],
    [" .l-area", `font-size:${LABEL_SIZE.area}px;fill:var(--s-quiet)`],
    [" .l-place", `font-size:${LABEL_SIZE.place}px;fill:var(--s-quiet)`],
    [" .l-flow", `font-size:${LABEL_SIZE.flow}px;fill:var(--words)`],
    ...FLOW_KINDS.map((kind): [string, string] => {
      const name = `--s-${kindClass(kind)}`;
      return [` .${kindClass(kind)}`, `--hue:var(${name});--past:var(${name}-past);--words:var(${name}-ink)`];
    }),
  ];
  return rules.map(([selector, declarations]) => `.still${selector}{${declarations}}`).join("");
}
