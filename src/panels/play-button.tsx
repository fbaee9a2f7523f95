import { useEffect, useRef, useState } from "preact/hooks";
import type { Publication } from "../view/dated-events.ts";
import { isLastPublished, nextPublished } from "../view/time-stops.ts";
import { useCalmMotion } from "./calm-motion.ts";
import { useSite } from "./site-context.ts";

/** How long each month is shown, in milliseconds: long enough to see what came, and to read the line. */
const PACE = 1_200;

/** What a reader does to anything ends the play. */
const INPUTS = ["pointerdown", "keydown", "wheel"] as const;

/** Keys that press a button, which then does as it says. */
const PRESSES: readonly string[] = ["Enter", " "];

/**
 * Goes through the months in which something was published, until the last of them or until the reader does anything.
 * For readers who ask for less motion nothing goes by itself: each press is one step.
 */
export function PlayButton({ published }: { published: readonly Publication[] }) {
  const { store, messages } = useSite();
  const isCalm = useCalmMotion();
  const button = useRef<HTMLButtonElement>(null);
  const [isPlaying, setPlaying] = useState(false);
  const step = () => {
    const asOf = nextPublished(published, store.view.peek().asOf);
    if (asOf !== null) store.update({ asOf });
    return isLastPublished(published, asOf);
  };

  useEffect(() => {
    if (!isPlaying || isCalm) return;
    const stop = () => setPlaying(false);
    const timer = setInterval(() => {
      if (step()) stop();
    }, PACE);
    const onInput = (event: Event) => {
      const isOwn = event.target instanceof Node && button.current?.contains(event.target);
      const presses = event instanceof KeyboardEvent ? PRESSES.includes(event.key) : event.type !== "wheel";
      if (!(isOwn && presses)) stop();
    };
    for (const input of INPUTS) addEventListener(input, onInput, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const input of INPUTS) removeEventListener(input, onInput, { capture: true });
    };
  }, [isPlaying, isCalm]);

  const { word, name } = isCalm ? messages.time.next : messages.time.play;
  return (
    <button
      ref={button}
      type="button"
      class="time-play"
      aria-label={name}
      aria-pressed={isCalm ? undefined : isPlaying}
      onClick={() => {
        if (isCalm) step();
        else setPlaying(!isPlaying && !step());
      }}
    >
      <PlaySign sign={isCalm ? "next" : isPlaying ? "pause" : "play"} />
      <span class="time-play-word">{word}</span>
    </button>
  );
}

const SIGNS = {
  play: "M3 1 13 7 3 13Z",
  pause: "M3 1H6V13H3ZM8 1H11V13H8Z",
  next: "M1 1 9 7 1 13ZM10 1H13V13H10Z",
};

function PlaySign({ sign }: { sign: keyof typeof SIGNS }) {
  return (
    <svg class="time-play-sign" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      <path d={SIGNS[sign]} fill="currentcolor" />
    </svg>
  );
}
