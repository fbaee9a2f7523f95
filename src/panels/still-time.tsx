import { Coverage } from "./coverage.tsx";
import { useSite } from "./site-context.ts";

/** In the place of the time control before any script has run: when the documents appeared. */
export function StillTime() {
  const { messages } = useSite();
  return (
    <div class="time">
      <p class="time-words">
        <b>{messages.time.heading}</b> <Coverage />
      </p>
    </div>
  );
}
