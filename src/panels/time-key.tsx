import type { ComponentChildren } from "preact";
import { useSite } from "./site-context.ts";
import { FLAG, TimeFlag } from "./time-flag.tsx";

/** What the marks on the time strip mean. */
export function TimeKey() {
  const { published, inferred, "spoken of": spokenOf, closer } = useSite().messages.time.key;
  return (
    <ul class="time-key">
      <li>
        <KeySwatch>
          <TimeFlag x={3} y={2} isInferred={false} />
        </KeySwatch>
        {published}
      </li>
      <li>
        <KeySwatch>
          <TimeFlag x={3} y={2} isInferred />
        </KeySwatch>
        {inferred}
      </li>
      <li>
        <KeySwatch>
          <rect class="time-event" x={0} y={5} width={15} height={4} />
        </KeySwatch>
        {spokenOf}
      </li>
      <li>
        <KeySwatch>
          <path class="time-axis drawn-closer" d="M0 7H15" />
        </KeySwatch>
        {closer}
      </li>
    </ul>
  );
}

function KeySwatch({ children }: { children: ComponentChildren }) {
  return (
    <svg width={FLAG + 6} height={14} aria-hidden="true">
      {children}
    </svg>
  );
}
