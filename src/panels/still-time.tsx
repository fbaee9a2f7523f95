import { dateInWords } from "../i18n/dates.ts";
import { publications } from "../view/dated-events.ts";
import { useSite } from "./site-context.ts";

/** In the place of the time control before any script has run: when the documents appeared. */
export function StillTime() {
  const { index, messages } = useSite();
  const months = publications(index.dataset).map(({ month }) => dateInWords(month, messages));
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <div class="time" id="time">
      <p class="time-words">
        <b>{messages.time.heading}</b> {messages.time.span(first, last)}
      </p>
    </div>
  );
}
