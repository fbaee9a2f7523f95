import { UNDATED } from "../view/as-of.ts";
import type { DatedEvent, Publication } from "../view/dated-events.ts";
import type { Month } from "../view/month.ts";
import { shownEvidence } from "../view/shown-evidence.ts";
import type { TimeAxis } from "../view/time-axis.ts";
import { axisTicks, type EventBar, eventBars, publicationFlags } from "../view/time-marks.ts";
import { nearestStop } from "../view/time-stops.ts";
import type { AsOf } from "../view/view-state.ts";
import { useSite } from "./site-context.ts";
import { FLAG, TimeFlag } from "./time-flag.tsx";
import { tickWords } from "./time-words.ts";

/** Beneath the axis its words, above it the flags, above those the lanes of the bars, in pixels. */
const WORDS_HEIGHT = 15;
const DESCENT = 3;
const FLAGS_HEIGHT = FLAG + 1;
/** Between the bars and the words over the strip. */
const HEAD = 2;
/** Length of a tick without words. */
const TICK = 4;
/** Radius of the handle's knob. */
const KNOB = 4;

/** Type on the strip, in pixels, and about how wide it is drawn: a Hangul syllable as wide as high, other signs narrower. */
const TYPE = 12;
const NARROW = 0.6;

/**
 * What the strip shows, for the eye: bars for the times that are spoken of, flags for publications, told apart by their
 * shape. A mark that nothing shown depends on is pale; the handle is at the date shown.
 */
export function TimeDrawing(props: {
  axis: TimeAxis;
  /** In pixels. */
  height: number;
  months: readonly Month[];
  events: readonly DatedEvent[];
  published: readonly Publication[];
}) {
  const { index, view, messages } = useSite();
  const { axis, height, months, events, published } = props;
  const [first = "", last = ""] = [months[0], months.at(-1)];
  const y = height - WORDS_HEIGHT;
  const bars = eventBars(axis, events);
  const laneHeight = (y - FLAGS_HEIGHT - HEAD) / Math.max(...bars.map(({ lane }) => lane + 1), 1);
  const words = { year: tickWords(messages, "year"), month: tickWords(messages, "month"), width: widthOf };
  const shown = shownEvidence(index, view);
  const handle = handleAt(axis, months, view.asOf);
  return (
    <svg class="time-drawing" width={axis.width} height={height} aria-hidden="true">
      <Fades />
      {axisTicks(axis, months, words).map(({ x, label, isYear }) => (
        <g key={x} class={isYear ? "time-year" : "time-month"}>
          <path d={`M${x} ${y}V${isYear && label !== null ? height : y + TICK}`} />
          {label !== null && (
            <text x={x + 3} y={height - DESCENT} font-size={TYPE}>
              {label}
            </text>
          )}
        </g>
      ))}
      <path class={axis.isEven ? "time-axis" : "time-axis drawn-closer"} d={`M0 ${y}H${axis.width}`} />
      <path class="time-rail" d={`M${axis.startOf(first)} ${y}H${axis.endOf(last)}`} />
      {bars.map((bar) => (
        <Bar
          key={`${bar.left} ${bar.right} ${bar.lane}`}
          bar={bar}
          height={laneHeight}
          isPale={!bar.claims.some((id) => shown.claims.has(id))}
        />
      ))}
      {handle !== null && (
        <>
          <path class="time-past" d={`M${axis.startOf(first)} ${y}H${handle}`} />
          <path class="time-now" d={`M${handle} 0V${y}`} />
        </>
      )}
      {publicationFlags(axis, published).map(({ x, document, isInferred }) => (
        <TimeFlag
          key={document}
          x={x - FLAG / 2}
          y={y - FLAG}
          isInferred={isInferred}
          isPale={!shown.documents.has(document)}
        />
      ))}
      {handle !== null && <circle class="time-knob" cx={handle} cy={y} r={KNOB} />}
    </svg>
  );
}

function Bar({ bar, height, isPale }: { bar: EventBar; height: number; isPale: boolean }) {
  const { left, right, lane, span, isVague } = bar;
  const thickness = Math.max(1, Math.min(4, height - 0.5));
  const fade =
    span.from === null ? "url(#time-fade-in)" : span.to === null ? "url(#time-fade-out)" : undefined;
  return (
    <rect
      class={isVague ? "time-event vague" : "time-event"}
      data-pale={isPale ? "" : undefined}
      x={left + 0.5}
      y={HEAD + lane * height}
      width={Math.max(right - left - 1, 1)}
      height={thickness}
      mask={fade}
    />
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
