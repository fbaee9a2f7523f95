import { scaleUtc } from "d3";
import { endOf, type Month, type MonthSpan, startOf } from "./month.ts";

/**
 * The share of the axis that the months with stops have at least: they are what a finger must hit. Years before and
 * after them are drawn closer together, which the ticks and a dotted axis show.
 */
const STOPS_SHARE = 0.6;
/** What an open span still reaches beyond the last date, so that it can fade out: a share of the axis. */
const OPEN_SHARE = 0.06;

/** Time from left to right, in pixels. A month is the stretch from its first moment to that of the next. */
export interface TimeAxis {
  readonly width: number;
  /** Whether a year has one length everywhere; if not, it is shorter outside the months with stops. */
  readonly isEven: boolean;
  /** The first month that is drawn, and the last. */
  readonly first: Month;
  readonly last: Month;
  readonly startOf: (month: Month) => number;
  readonly middleOf: (month: Month) => number;
  readonly endOf: (month: Month) => number;
  /** The moment at a pixel. */
  readonly momentAt: (x: number) => Date;
}

/**
 * An axis over the whole years of all spans.
 * @param stops the months with stops, in order; at least one
 * @param width in pixels
 */
export function timeAxis(stops: readonly Month[], spans: readonly MonthSpan[], width: number): TimeAxis {
  const months = [...stops, ...spans.flatMap(({ from, to }) => [from, to])].filter((month) => month !== null);
  const sorted = months.sort();
  const [first, last] = [`${yearOf(sorted[0])}-01`, `${yearOf(sorted.at(-1))}-12`];
  const scale = scaleFor([startOf(first), endOf(last)], stops, width, spans);
  const start = (month: Month) => scale(startOf(month));
  const end = (month: Month) => scale(endOf(month));
  return {
    width,
    isEven: stopsShare([startOf(first), endOf(last)], stops) >= STOPS_SHARE,
    first,
    last,
    startOf: start,
    middleOf: (month) => (start(month) + end(month)) / 2,
    endOf: end,
    momentAt: (x) => scale.invert(x),
  };
}

/** @param whole the first and the last moment that is drawn */
function scaleFor(
  whole: readonly [Date, Date],
  stops: readonly Month[],
  width: number,
  spans: readonly MonthSpan[],
) {
  const [first, last] = whole;
  const from = startOf(stops[0] ?? "");
  const to = endOf(stops.at(-1) ?? "");
  const own = stopsShare(whole, stops);
  const share = Math.max(own, STOPS_SHARE);
  const before = own === 1 ? 0 : (lengthOf([first, from]) / lengthOf(whole)) * ((1 - share) / (1 - own));
  const left = spans.some((span) => span.from === null) ? OPEN_SHARE * width : 0;
  const right = spans.some((span) => span.to === null) ? OPEN_SHARE * width : 0;
  const x = (part: number) => left + part * (width - left - right);
  const knots = [
    { at: first, x: x(0) },
    { at: from, x: x(before) },
    { at: to, x: x(own === 1 ? 1 : before + share) },
    { at: last, x: x(1) },
  ];
  // A scale must not have one moment twice in its domain.
  const apart = knots.filter(({ at }, i) => Number(at) !== Number(knots[i - 1]?.at));
  return scaleUtc(
    apart.map(({ at }) => at),
    apart.map((knot) => knot.x),
  );
}

/** How much of the whole time the months with stops take. */
function stopsShare(whole: readonly [Date, Date], stops: readonly Month[]): number {
  return lengthOf([startOf(stops[0] ?? ""), endOf(stops.at(-1) ?? "")]) / lengthOf(whole);
}

function lengthOf([from, to]: readonly [Date, Date]): number {
  return Number(to) - Number(from);
}

function yearOf(month: Month | undefined): string {
  return (month ?? "").slice(0, 4);
}
