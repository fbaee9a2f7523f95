import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DatedEvent, datedEvents, publications } from "../../../src/view/dated-events.ts";
import { type MonthSpan, monthOf, startOf } from "../../../src/view/month.ts";
import { timeAxis } from "../../../src/view/time-axis.ts";
import { axisTicks, eventBars, publicationFlags } from "../../../src/view/time-marks.ts";
import { stopMonths } from "../../../src/view/time-stops.ts";
import { DATASET } from "./real-dataset.ts";

const PUBLISHED = publications(DATASET);
const EVENTS = datedEvents(DATASET);
const MONTHS = stopMonths(PUBLISHED);
const SPANS = [...EVENTS, ...PUBLISHED].map(({ span }) => span);

const anyMonth = fc
  .tuple(fc.integer({ min: 1950, max: 2050 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, "0")}`);
const anySpan: fc.Arbitrary<MonthSpan> = fc
  .tuple(anyMonth, anyMonth, fc.constantFrom("closed", "from", "to"))
  .map(([a, b, end]) => {
    const [from = a, to = b] = [a, b].sort();
    return { from: end === "to" ? null : from, to: end === "from" ? null : to };
  });
const anyStops = fc
  .array(anyMonth, { minLength: 1, maxLength: 5 })
  .map((months) => stopMonths(months.map((month) => ({ month }))));
const words = {
  year: (month: string) => month.slice(0, 4),
  month: (month: string) => month,
  width: (text: string) => text.length * 8,
};

describe.each([140, 246, 700])("on a strip of %i px", (width) => {
  const axis = timeAxis(MONTHS, SPANS, width);

  test("every event and every document lies within it, where its months do", () => {
    const bars = eventBars(axis, EVENTS);
    expect(bars).toHaveLength(EVENTS.length);
    for (const { left, right, span } of bars) {
      expect(left).toBeCloseTo(span.from === null ? 0 : axis.startOf(span.from));
      expect(right).toBeCloseTo(Math.max(span.to === null ? width : axis.endOf(span.to), left + 3));
    }
    for (const { x, month } of publicationFlags(axis, PUBLISHED)) {
      expect(monthOf(axis.momentAt(x))).toBe(month);
    }
  });

  test("the months with stops take most of it, and every month can be pointed at", () => {
    expect(axis.endOf(MONTHS.at(-1) ?? "") - axis.startOf(MONTHS[0] ?? "")).toBeGreaterThan(width * 0.5);
    for (const month of MONTHS) expect(monthOf(axis.momentAt(axis.middleOf(month)))).toBe(month);
  });

  test("the years in which something was reported are written, whatever else has no room", () => {
    const written = axisTicks(axis, MONTHS, words).map(({ label }) => label);
    for (const year of new Set(MONTHS.map((month) => month.slice(0, 4)))) expect(written).toContain(year);
    expect(axis.isEven).toBe(false);
  });

  test("years are written, and nothing over another", () => {
    const labels = axisTicks(axis, MONTHS, words).flatMap(({ x, label }) =>
      label === null ? [] : [{ x, label }],
    );
    expect(labels.length).toBeGreaterThanOrEqual(2);
    for (const [i, { x, label }] of labels.entries()) {
      expect(x + 3 + words.width(label)).toBeLessThanOrEqual(labels[i + 1]?.x ?? width);
    }
  });
});

test("time goes from left to right, within the strip, whatever is dated", () => {
  fc.assert(
    fc.property(
      anyStops,
      fc.array(anySpan, { maxLength: 8 }),
      fc.integer({ min: 60, max: 2000 }),
      (stops, spans, width) => {
        const axis = timeAxis(stops, spans, width);
        expect(axis.startOf(axis.first)).toBeGreaterThanOrEqual(-1e-6);
        expect(axis.endOf(axis.last)).toBeLessThanOrEqual(width + 1e-6);
        const edges = [...stops, ...spans.flatMap(({ from, to }) => [from, to])].filter(
          (month) => month !== null,
        );
        const sorted = edges.sort();
        for (const [i, month] of sorted.entries()) {
          expect(axis.startOf(month)).toBeGreaterThanOrEqual(
            axis.startOf(sorted[i - 1] ?? axis.first) - 1e-6,
          );
          expect(axis.endOf(month)).toBeGreaterThan(axis.startOf(month));
          expect(Number(axis.momentAt(axis.startOf(month)))).toBeCloseTo(Number(startOf(month)), -6);
        }
      },
    ),
  );
});

test("bars that would touch lie in different lanes; open ones reach the end of the strip", () => {
  fc.assert(
    fc.property(anyStops, fc.array(anySpan, { maxLength: 20 }), (stops, spans) => {
      const axis = timeAxis(stops, spans, 700);
      const events = spans.map((span): DatedEvent => ({ span, isVague: false, claims: [] }));
      const bars = eventBars(
        axis,
        events.toSorted((a, b) => (a.span.from ?? "").localeCompare(b.span.from ?? "")),
      );
      for (const bar of bars) {
        if (bar.span.to === null) expect(bar.right).toBe(700);
        if (bar.span.from === null) expect(bar.left).toBe(0);
        const beside = bars.filter((other) => other !== bar && other.lane === bar.lane);
        for (const other of beside) expect(other.right < bar.left || bar.right < other.left).toBe(true);
      }
    }),
  );
});

test("flags of one month stand side by side", () => {
  const xs = publicationFlags(timeAxis(MONTHS, SPANS, 700), PUBLISHED).map(({ x }) => x);
  expect(new Set(xs.map(Math.round)).size).toBe(PUBLISHED.length);
});
