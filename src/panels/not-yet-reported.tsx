import { dateInWords } from "../i18n/dates.ts";
import { UNDATED } from "../view/as-of.ts";
import { isNotYetReported } from "../view/derive.ts";
import { useSite } from "./site-context.ts";

/** Says why what is picked is not on the map at the time looked at, and lifts the time. */
export function NotYetReported() {
  const { index, view, store, messages } = useSite();
  if (view.asOf === null || !isNotYetReported(index, view)) return null;
  const words = messages.reading;
  return (
    <div class="not-yet">
      <p>
        {view.asOf === UNDATED ? words.notUndated : words.notYetReported(dateInWords(view.asOf, messages))}
      </p>
      <button type="button" class="text-button" onClick={() => store.update({ asOf: null })}>
        {words.liftTime}
      </button>
    </div>
  );
}
