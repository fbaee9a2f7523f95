import { useMemo, useRef } from "preact/hooks";
import { datedEvents, type Publication } from "../view/dated-events.ts";
import { type Month, monthOf } from "../view/month.ts";
import { type TimeAxis, timeAxis } from "../view/time-axis.ts";
import { nearestStop, stopAt, stopMonths, stopYearsOn, timeStops } from "../view/time-stops.ts";
import { useMeasuredSize } from "./measured-size.ts";
import { useSite } from "./site-context.ts";
import { TimeDrawing } from "./time-drawing.tsx";
import { stopName } from "./time-words.ts";

/** How far a finger must move sideways before it draws the handle and does not scroll the page, in pixels. */
const FINGER_SLOP = 6;

/**
 * The strip of dated claims and the slider over it: a range input for keyboards and assistive technology, whose stops
 * are the months, "undated" and everything; pointers go to the month they point at.
 */
export function TimeSlider({ published }: { published: readonly Publication[] }) {
  const { index, view, store, messages } = useSite();
  const strip = useRef<HTMLDivElement>(null);
  const range = useRef<HTMLInputElement>(null);
  const size = useMeasuredSize(strip);
  const grip = useRef<number | null>(null);
  const stops = timeStops(published);
  const months = stopMonths(published);
  const events = useMemo(() => datedEvents(index.dataset), [index]);
  const spans = [...events.map(({ span }) => span), ...published.map(({ span }) => span)];
  const axis = size && size.width > 0 && months.length > 0 ? timeAxis(months, spans, size.width) : null;
  const at = stopAt(stops, view.asOf);

  const point = ({ clientX }: PointerEvent) => {
    const box = strip.current?.getBoundingClientRect();
    if (axis && box) store.update({ asOf: monthAt(axis, months, clientX - box.left) });
  };
  return (
    <div
      class="time-strip"
      ref={strip}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        // The press must not take the focus from the slider again.
        event.preventDefault();
        range.current?.focus({ preventScroll: true });
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = event.clientX;
        if (event.pointerType !== "touch") point(event);
      }}
      onPointerMove={(event) => {
        if (grip.current === null) return;
        if (event.pointerType === "touch" && Math.abs(event.clientX - grip.current) < FINGER_SLOP) return;
        point(event);
      }}
      onPointerUp={(event) => {
        if (grip.current !== null) point(event);
        grip.current = null;
      }}
      onPointerCancel={() => {
        grip.current = null;
      }}
    >
      <input
        ref={range}
        type="range"
        class="time-range"
        min={0}
        max={stops.length - 1}
        step={1}
        value={at}
        aria-label={messages.time.heading}
        aria-valuetext={stopName(view.asOf, messages)}
        onInput={({ currentTarget }) => store.update({ asOf: stops[currentTarget.valueAsNumber] ?? null })}
        onKeyDown={(event) => {
          const years = YEARS_BY_KEY[event.key];
          if (years === undefined) return;
          event.preventDefault();
          store.update({ asOf: stops[stopYearsOn(stops, at, years)] ?? null });
        }}
      />
      {axis && size && (
        <TimeDrawing axis={axis} height={size.height} months={months} events={events} published={published} />
      )}
    </div>
  );
}

const YEARS_BY_KEY: Partial<Record<string, 1 | -1>> = { PageUp: 1, PageDown: -1 };

/** The month with a stop that is nearest to a pixel. */
function monthAt(axis: TimeAxis, months: readonly Month[], x: number): Month {
  return nearestStop(months, monthOf(axis.momentAt(Math.max(0, Math.min(axis.width, x)))));
}
