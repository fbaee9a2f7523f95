import { useEffect, useState } from "preact/hooks";
import { useStage } from "./stage-context.ts";

/** The time of day, and how long it is since the start. Neither is announced while it runs. */
export function NotesClock() {
  const { messages, presenter, words } = useStage();
  const { startedAt } = presenter;
  const now = useNow();
  const clock = new Intl.DateTimeFormat(messages.formatTag, { hour: "2-digit", minute: "2-digit" });
  const since = startedAt.value === null ? 0 : Math.max(0, now - startedAt.value);
  return (
    <dl class="clock">
      <div>
        <dt>{words.notes.clock}</dt>
        <dd>
          <time>{clock.format(now)}</time>
        </dd>
      </div>
      <div>
        <dt>{words.notes.elapsed}</dt>
        <dd>
          <span class="elapsed" role="timer">
            {elapsedText(since, messages.formatTag)}
          </span>
          <button
            type="button"
            onClick={() => {
              startedAt.value = startedAt.value === null ? Date.now() : null;
            }}
          >
            {startedAt.value === null ? words.notes.start : words.notes.reset}
          </button>
        </dd>
      </div>
    </dl>
  );
}

/** Milliseconds since 1970, anew every second. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(ticking);
  }, []);
  return now;
}

/** "02:07", from an hour on "1:02:07", in the figures of the language. */
function elapsedText(milliseconds: number, formatTag: string): string {
  const seconds = Math.floor(milliseconds / 1_000);
  const two = new Intl.NumberFormat(formatTag, { minimumIntegerDigits: 2, useGrouping: false });
  const hours = Math.floor(seconds / 3_600);
  const rest = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => two.format(part)).join(":");
  return hours === 0 ? rest : `${new Intl.NumberFormat(formatTag).format(hours)}:${rest}`;
}
