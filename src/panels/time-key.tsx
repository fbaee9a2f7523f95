import type { ComponentChildren } from "preact";
import { useSite } from "./site-context.ts";
import { FLAG, TimeFlag } from "./time-flag.tsx";

/** What the marks on the time strip mean. */
export function TimeKey() {
  const { published, inferred, "spoken of": spokenOf } = useSite().messages.time.key;
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
