import { UNDATED } from "../view/as-of.ts";
import type { DatedEvent, Publication } from "../view/dated-events.ts";
import type { Month } from "../view/month.ts";
import { shownEvidence } from "../view/shown-evidence.ts";
import type { TimeAxis } from "../view/time-axis.ts";
import {
  axisTicks,
  type EventBar,
  eventBars,
  type PublicationFlag,
  publicationFlags,
} from "../view/time-marks.ts";
import { nearestStop } from "../view/time-stops.ts";
import type { AsOf } from "../view/view-state.ts";
import { useSite } from "./site-context.ts";
import { FLAG, TimeFlag } from "./time-flag.tsx";
import { tickWords } from "./time-words.ts";

/** Where things lie on the strip, in pixels from its top: bars in their lanes, flags, the axis, its words. */
const LANES = 11;
const AXIS = 21;
const WORDS = 33;
export const STRIP_HEIGHT = 36;

/** Type on the strip, in pixels, and about how wide it is drawn: a Hangul syllable as wide as high, other signs narrower. */
const TYPE = 12;
const NARROW = 0.6;

/**
 * What the strip shows, for the eye: bars for the times that are spoken of, flags for publications, told apart by their
 * shape. What nothing that is shown rests on is pale; the handle stands at the time looked at.
 */
export function TimeDrawing(props: {
  axis: TimeAxis;
  months: readonly Month[];
  events: readonly DatedEvent[];
  published: readonly Publication[];
}) {
  const { index, view, messages } = useSite();
  const { axis, months, events, published } = props;
  const [first = "", last = ""] = [months[0], months.at(-1)];
  const bars = eventBars(axis, events);
  const lanes = Math.max(...bars.map(({ lane }) => lane + 1), 1);
  const words = { year: tickWords(messages, "year"), month: tickWords(messages, "month"), width: widthOf };
  const shown = shownEvidence(index, view);
  const handle = handleAt(axis, months, view.asOf);
  return (
    <svg class="time-drawing" width={axis.width} height={STRIP_HEIGHT} aria-hidden="true">
      <Fades />
      {axisTicks(axis, months, words).map(({ x, label, isYear }) => (
        <g key={x} class={isYear ? "time-year" : "time-month"}>
          <path d={`M${x} ${AXIS}V${AXIS + (isYear ? STRIP_HEIGHT - AXIS : 4)}`} />
          {label !== null && (
            <text x={x + 3} y={WORDS} font-size={TYPE}>
              {label}
            </text>
          )}
        </g>
      ))}
      <path class="time-axis" d={`M0 ${AXIS}H${axis.width}`} />
      <path class="time-rail" d={`M${axis.startOf(first)} ${AXIS}H${axis.endOf(last)}`} />
      {bars.map((bar) => (
        <Bar
          key={`${bar.left} ${bar.right} ${bar.lane}`}
          bar={bar}
          height={LANES / lanes}
          isPale={!bar.claims.some((id) => shown.claims.has(id))}
        />
      ))}
      {publicationFlags(axis, published).map((flag) => (
        <Flag key={flag.document} flag={flag} isPale={!shown.documents.has(flag.document)} />
      ))}
      {handle !== null && <Handle x={handle} from={axis.startOf(first)} />}
    </svg>
  );
}

function Bar({ bar, height, isPale }: { bar: EventBar; height: number; isPale: boolean }) {
  const { left, right, lane, span, isVague } = bar;
  const thickness = Math.max(1.5, Math.min(4, height - 1));
  const fade =
    span.from === null ? "url(#time-fade-in)" : span.to === null ? "url(#time-fade-out)" : undefined;
  return (
    <rect
      class={isVague ? "time-event vague" : "time-event"}
      data-pale={isPale ? "" : undefined}
      x={left + 0.5}
      y={1 + lane * height}
      width={Math.max(right - left - 1, 1)}
      height={thickness}
      mask={fade}
    />
  );
}

function Flag({ flag, isPale }: { flag: PublicationFlag; isPale: boolean }) {
  return <TimeFlag x={flag.x - FLAG / 2} y={AXIS - FLAG} isInferred={flag.isInferred} isPale={isPale} />;
}

function Handle({ x, from }: { x: number; from: number }) {
  return (
    <g class="time-handle">
      <path class="time-past" d={`M${from} ${AXIS}H${x}`} />
      <path class="time-now" d={`M${x} 0V${AXIS}`} />
      <circle cx={x} cy={AXIS} r={5} />
    </g>
  );
}

/** Spans without an end fade out, those without a beginning fade in. */
function Fades() {
  return (
    <defs>
      {(["in", "out"] as const).map((way) => (
        <mask key={way} id={`time-fade-${way}`} maskContentUnits="objectBoundingBox">
          <linearGradient id={`time-fade-${way}-ramp`}>
            <stop offset={way === "in" ? 1 : 0.2} stop-color="#fff" />
            <stop offset={way === "in" ? 0 : 1} stop-color="#000" />
          </linearGradient>
          <rect width="1" height="1" fill={`url(#time-fade-${way}-ramp)`} />
        </mask>
      ))}
    </defs>
  );
}

/** Where the handle stands; null when no month is looked at. A month without a stop is shown at the nearest. */
function handleAt(axis: TimeAxis, months: readonly Month[], asOf: AsOf): number | null {
  if (asOf === null || asOf === UNDATED) return null;
  return axis.middleOf(nearestStop(months, asOf));
}

function widthOf(text: string): number {
  const wide = [...text].filter((sign) => /\p{Script=Hangul}/u.test(sign)).length;
  return TYPE * (wide + (text.length - wide) * NARROW);
}
