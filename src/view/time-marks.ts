import { groups } from "d3";
import type { DatedEvent, Publication } from "./dated-events.ts";
import type { Month } from "./month.ts";
import type { TimeAxis } from "./time-axis.ts";

/** Beside each other, flags of one month overlap by no more than this, in pixels. */
const FLAG_STEP = 10;
/** A bar is never thinner than this, in pixels; between two bars of a lane there is so much room. */
const SHORTEST = 3;
const GAP = 1;

/** A time that is spoken of, as a bar in a lane. */
export interface EventBar extends DatedEvent {
  readonly left: number;
  readonly right: number;
  /** From 0; bars that would touch lie in different lanes. */
  readonly lane: number;
}

/** A publication, as a flag; those of one month side by side. */
export interface PublicationFlag extends Publication {
  /** The middle of the flag. */
  readonly x: number;
}

/** One bar to an event, from the first month it may mean to the end of the last; open ones reach the axis's end. */
export function eventBars(axis: TimeAxis, events: readonly DatedEvent[]): EventBar[] {
  const ends: number[] = [];
  return events.map((event) => {
    const left = event.span.from === null ? 0 : axis.startOf(event.span.from);
    const end = event.span.to === null ? axis.width : axis.endOf(event.span.to);
    const right = Math.max(end, left + SHORTEST);
    const free = ends.findIndex((taken) => taken + GAP <= left);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = right;
    return { ...event, left, right, lane };
  });
}

/** One flag to a publication, round the middle of its month. */
export function publicationFlags(axis: TimeAxis, published: readonly Publication[]): PublicationFlag[] {
  return groups(published, ({ month }) => month).flatMap(([month, flags]) => {
    const room = axis.endOf(month) - axis.startOf(month);
    const step = Math.min(FLAG_STEP, room / flags.length);
    const first = axis.middleOf(month) - (step * (flags.length - 1)) / 2;
    return flags.map((flag, i) => ({ ...flag, x: first + i * step }));
  });
}

/** A tick of the axis at the start of a month, and what is written at it, if there is room. */
export interface AxisTick {
  readonly x: number;
  readonly label: string | null;
  readonly isYear: boolean;
}

/** Room to the right of a tick before its label, and after it, in pixels. */
const LABEL_GAP = 3;

/**
 * A tick to each year, and to each month that has a stop; labels where they fit between the ends of the axis and the labels
 * before them: those of years with a stop first, then of other years, of months every third.
 * @param words of a year or month, short, and how wide they are drawn, in pixels
 */
export function axisTicks(
  axis: TimeAxis,
  stops: readonly Month[],
  words: {
    readonly year: (month: Month) => string;
    readonly month: (month: Month) => string;
    readonly width: (text: string) => number;
  },
): AxisTick[] {
  const years = yearsOf(axis);
  const within = stops.filter((month) => !years.includes(month));
  const placed: { from: number; to: number }[] = [];
  const tick = (month: Month, text: string | null, isYear: boolean): AxisTick => {
    const x = axis.startOf(month);
    const to = x + LABEL_GAP + (text === null ? 0 : words.width(text));
    const isFree = to <= axis.width && placed.every((other) => to + LABEL_GAP < other.from || x > other.to);
    const label = text !== null && isFree ? text : null;
    if (label !== null) placed.push({ from: x, to });
    return { x, label, isYear };
  };
  const hasStop = (year: Month) => stops.some((month) => month.slice(0, 4) === year.slice(0, 4));
  return [
    ...[...years.filter(hasStop), ...years.filter((year) => !hasStop(year))].map((month) =>
      tick(month, words.year(month), true),
    ),
    ...within.map((month) => tick(month, isQuarter(month) ? words.month(month) : null, false)),
  ].sort((a, b) => a.x - b.x);
}

function yearsOf({ first, last }: TimeAxis): Month[] {
  const years = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    years.push(`${String(year).padStart(4, "0")}-01`);
  }
  return years;
}

function isQuarter(month: Month): boolean {
  return Number(month.slice(5)) % 3 === 1;
}
