import { dateInWords } from "../i18n/dates.ts";
import type { PublishedDocument } from "../model/dataset.ts";
import { publishedBy, UNDATED } from "../view/as-of.ts";
import { isNotYetReported } from "../view/derive.ts";
import { useSite } from "./site-context.ts";

/** Says why what is picked is not on the map at the time looked at, and lifts the time. */
export function NotYetReported() {
  const { index, view, messages } = useSite();
  if (view.asOf === null || !isNotYetReported(index, view)) return null;
  const words = messages.reading;
  return (
    <LiftTime
      why={view.asOf === UNDATED ? words.notUndated : words.notYetReported(dateInWords(view.asOf, messages))}
    />
  );
}

/** The same of a document that appeared after the time looked at. */
export function NotYetPublished({ document }: { document: PublishedDocument }) {
  const { view, messages } = useSite();
  if (view.asOf === null || view.asOf === UNDATED) return null;
  if ((publishedBy(document) ?? view.asOf) <= view.asOf) return null;
  return <LiftTime why={messages.reading.notYetPublished(dateInWords(view.asOf, messages))} />;
}

function LiftTime({ why }: { why: string }) {
  const { store, messages } = useSite();
  return (
    <div class="not-yet">
      <p>{why}</p>
      <button type="button" class="text-button" onClick={() => store.update({ asOf: null })}>
        {messages.reading.liftTime}
      </button>
    </div>
  );
}
