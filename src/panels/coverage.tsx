import { dateInWords } from "../i18n/dates.ts";
import { publications } from "../view/dated-events.ts";
import { useSite } from "./site-context.ts";

/** Between which months the documents appeared; of the data nothing is newer. Null: no date is known. */
export function Coverage() {
  const { index, messages } = useSite();
  const months = publications(index.dataset).map(({ month }) => dateInWords(month, messages));
  const [first, last] = [months[0], months.at(-1)];
  return first === undefined || last === undefined ? null : messages.time.span(first, last);
}
