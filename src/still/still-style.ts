import { FLOW_KINDS } from "../model/kinds.ts";
import { atStrength, flowInk, type Palette } from "../theme/palette.ts";
import { LABEL_SIZE, LOCAL_NAME_SHARE } from "../view/label-text.ts";
import { kindClass } from "./draw-flows.ts";

/** The style of still pictures in one palette, as CSS. `root` limits it to pictures under that selector. */
export function stillStyle(palette: Palette, root: string): string {
  const rules: [selector: string, declarations: string][] = [
    ["", `background:${palette.sea}`],
    [" .land", `fill:${palette.land};stroke:${palette.coast};stroke-width:.6`],
    [" .area", `fill:${palette.area};stroke:${palette.coast};stroke-width:.6`],
    [" .imposer", `fill:none;stroke:${palette.hatch};stroke-width:1.4`],
    [" .hatch-line", `stroke:${palette.hatch}`],
    [" .hatch-dot", `fill:${palette.hatch}`],
    [" .border", `fill:none;stroke:${palette.border};stroke-width:.7`],
    [" .disputed", `fill:none;stroke:${palette.disputed};stroke-width:.9;stroke-dasharray:2.7 2.3`],
    [" .solid", `stroke:${palette.casing};stroke-width:1.8;stroke-linejoin:round;paint-order:stroke`],
    [" .ghost", `fill:${palette.halo};stroke-width:1.4;stroke-linejoin:round`],
    [" .bar", `fill:${palette.stop};stroke:${palette.halo};stroke-width:3;paint-order:stroke`],
    [" .bar.past", `fill:${atStrength(palette, palette.stop, "historical")}`],
    [" .ring", `fill:${palette.halo};fill-opacity:.25;stroke:${palette.ring}`],
    [" .edge", `fill:none;stroke:${palette.halo};stroke-width:5;stroke-linejoin:round`],
    [
      " .mark",
      `fill:${palette.markHollow};stroke:${palette.markStroke};stroke-width:1.8;stroke-linejoin:round`,
    ],
    [" .mark.filled", `fill:${palette.markFill}`],
    [" .mark.broken", "stroke-dasharray:3 2.2"],
    [" .small .mark", "stroke-width:1"],
    [" .struck", `stroke:${palette.stop};stroke-width:2.6`],
    [" .lead", `stroke:${palette.labelQuiet};stroke-width:1`],
    [
      " text",
      `fill:${palette.label};text-anchor:middle;paint-order:stroke;stroke:${palette.halo};stroke-width:3.2;stroke-linejoin:round`,
    ],
    [" .own", `font-size:${LOCAL_NAME_SHARE}em;font-weight:400`],
    [" .ask", "font-size:18px;font-weight:600"],
    [" .asked", "font-size:11px;font-weight:700;stroke:none"],
    [" .l-mark", `font-size:${LABEL_SIZE.mark}px;font-weight:600`],
    [" .l-stopped-flow", `font-size:${LABEL_SIZE["stopped flow"]}px;font-weight:600;fill:${palette.stop}`],
    [" .l-area", `font-size:${LABEL_SIZE.area}px;fill:${palette.labelQuiet}`],
    [" .l-place", `font-size:${LABEL_SIZE.place}px;fill:${palette.labelQuiet}`],
    [" .l-flow", `font-size:${LABEL_SIZE.flow}px`],
    ...FLOW_KINDS.flatMap((kind): [string, string][] => {
      const name = kindClass(kind);
      const past = atStrength(palette, palette.flow[kind], "historical");
      return [
        [` .${name} .solid`, `fill:${palette.flow[kind]}`],
        [` .${name} .ghost`, `stroke:${palette.flow[kind]}`],
        [` .${name} .solid.past`, `fill:${past};stroke:${atStrength(palette, palette.casing, "historical")}`],
        [` .${name} .ghost.past`, `stroke:${past}`],
        [` .l-flow.${name}`, `fill:${flowInk(palette, kind)}`],
      ];
    }),
  ];
  return rules.map(([selector, declarations]) => `${root}${selector}{${declarations}}`).join("");
}
