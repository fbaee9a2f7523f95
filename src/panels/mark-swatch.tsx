import type { ComponentChildren } from "preact";
import type { MeasureStatus } from "../model/kinds.ts";
import { MARK_CORNERS, MARK_RADIUS, type MarkForm, type MarkLook } from "../view/mark-shape.ts";
import { type HatchLook, hatchLook } from "../view/territories.ts";

const SIZE = { width: 52, height: 22 } as const;
const MIDDLE = { x: SIZE.width / 2, y: SIZE.height / 2 } as const;

/** The mark of a plant or agreement, drawn after the same corners and looks as on the map. */
export function MarkSwatch({ form, look }: { form: MarkForm; look: MarkLook }) {
  const outline = outlineOf(form);
  return (
    <Swatch>
      <path d={outline} fill={look === "filled" ? "var(--mark)" : "var(--mark-hollow)"} />
      {look === "half" && <path d={lowerHalf(form)} fill="var(--mark)" />}
      <path
        d={outline}
        fill="none"
        stroke="var(--mark-stroke)"
        stroke-width="1.8"
        stroke-linejoin="round"
        stroke-dasharray={look === "broken" ? "3 2.2" : look === "draft" ? "1.6 2" : undefined}
        stroke-opacity={look === "draft" ? 0.6 : undefined}
      />
      <Overlay look={look} />
    </Swatch>
  );
}

function Overlay({ look }: { look: MarkLook }) {
  if (look === "stopped") return <path d="M17 20 35 2" stroke="var(--stop)" stroke-width="2.6" />;
  if (look === "closed") return <path d="M17 20 35 2" stroke="var(--mark-stroke)" stroke-width="2.6" />;
  if (look !== "questioned") return null;
  return (
    <text class="question small" x={MIDDLE.x} y={MIDDLE.y} fill="var(--mark-stroke)">
      ?
    </text>
  );
}

/** The hatch over the territory that a measure is against. */
export function MeasureSwatch({ status }: { status: MeasureStatus | null }) {
  return <HatchSwatch look={hatchLook(status)} />;
}

/** As `HatchLook` says. */
export function HatchSwatch({ look }: { look: HatchLook }) {
  return (
    <Swatch>
      <rect x="6.5" y="1.5" width="39" height="19" fill="var(--land)" stroke="var(--rule)" />
      {look === "questions" ? (
        <text class="question small" x={MIDDLE.x} y={MIDDLE.y} fill="var(--ring)">
          ? ?
        </text>
      ) : (
        <path
          d={HATCH[look]}
          fill="none"
          stroke={look === "lines" ? "var(--hatch)" : "var(--ring)"}
          stroke-width={look === "dots" ? 2.2 : 1.5}
          stroke-linecap="round"
        />
      )}
    </Swatch>
  );
}

const HATCH: Readonly<Record<Exclude<HatchLook, "questions">, string>> = {
  lines: "M7 9 14.5 1.5M7 17 22.5 1.5M11.5 20.5 30.5 1.5M19.5 20.5 38.5 1.5M27.5 20.5 45 3M35.5 20.5 45 11",
  "sparse lines": "M7 13 18.5 1.5M15.5 20.5 34.5 1.5M31.5 20.5 45 7",
  dots: "M13 7h.1M21 15h.1M29 7h.1M37 15h.1",
};

/** The outline of a country that has imposed a measure. */
export function ImposerSwatch() {
  return (
    <Swatch>
      <rect
        x="6.5"
        y="1.5"
        width="39"
        height="19"
        fill="var(--land)"
        stroke="var(--hatch)"
        stroke-width="1.8"
      />
    </Swatch>
  );
}

/** A place whose very spot is known, or, in a ring, only the town or district. */
export function RingSwatch({ exact = false }: { exact?: boolean }) {
  return (
    <Swatch>
      {!exact && <circle cx={MIDDLE.x} cy={MIDDLE.y} r="10" fill="none" stroke="var(--ring)" />}
      <circle cx={MIDDLE.x} cy={MIDDLE.y} r="4" fill="var(--mark)" />
    </Swatch>
  );
}

export function AreaSwatch() {
  return (
    <Swatch>
      <rect x="6.5" y="1.5" width="39" height="19" fill="var(--tint)" stroke="var(--rule)" />
    </Swatch>
  );
}

/** The room of a mark, for what has none on the map. */
export function NoSwatch() {
  return <Swatch>{null}</Swatch>;
}

function Swatch({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="swatch point"
      aria-hidden="true"
      width={SIZE.width}
      height={SIZE.height}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      // Where a style sheet leaves no room at the sides, the middle of the mark stays.
      preserveAspectRatio="xMidYMid slice"
    >
      {children}
    </svg>
  );
}

function outlineOf(form: MarkForm): string {
  return `M${MARK_CORNERS[form].map((corner) => pointOf(form, corner)).join("L")}Z`;
}

/** The outline with every corner above the middle pulled down to it. */
function lowerHalf(form: MarkForm): string {
  return `M${MARK_CORNERS[form].map(([x, y]) => pointOf(form, [x, Math.max(0, y)])).join("L")}Z`;
}

function pointOf(form: MarkForm, [x, y]: readonly [number, number]): string {
  const radius = MARK_RADIUS[form];
  return `${(MIDDLE.x + x * radius).toFixed(1)} ${(MIDDLE.y + y * radius).toFixed(1)}`;
}
