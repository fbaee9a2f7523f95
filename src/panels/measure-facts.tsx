import { dateInWords } from "../i18n/dates.ts";
import type { Measure, Sourced } from "../model/dataset.ts";
import { datesOf } from "../view/entry-dates.ts";
import { AmountRows } from "./amount-rows.tsx";
import { DatesRow } from "./dates-row.tsx";
import { nameOf } from "./entry-words.ts";
import { Localised } from "./localised.tsx";
import { NamedLink } from "./named-place.tsx";
import { Cited, NotStated, PropertyRow } from "./property-row.tsx";
import { useSite } from "./site-context.ts";
import { StatusRow } from "./status-row.tsx";
import { UndisclosedRow } from "./undisclosed-row.tsx";
import { EntryLink } from "./view-link.tsx";

/** The properties of a restrictive measure: each a value or "not stated". */
export function MeasureFacts({ measure }: { measure: Measure }) {
  const { index, messages } = useSite();
  const { labels } = messages.evidence;
  return (
    <>
      <StatusRow entry={measure} />
      <PropertyRow label={labels.imposedBy}>
        <Cited claims={measure.imposedBy.claims}>
          <NamedLink id={measure.imposedBy.value} />
        </Cited>
      </PropertyRow>
      <PropertyRow label={labels.against}>
        <Cited claims={measure.against.claims}>
          <NamedLink id={measure.against.value} />
        </Cited>
      </PropertyRow>
      <PropertyRow label={labels.goods}>
        <Cited claims={measure.goods.claims}>
          <Localised text={measure.goods.value} />
        </Cited>
      </PropertyRow>
      {measure.from === null && measure.until === null && datesOf(index, measure).length > 0 && (
        <DatesRow entry={measure} />
      )}
      <DateRow label={labels.from} date={measure.from} />
      <DateRow label={labels.until} date={measure.until} />
      <ExceptionsRow measure={measure} />
      <SeversRow measure={measure} />
      <AmountRows amounts={measure.amounts} always={[]} />
      <UndisclosedRow entry={measure} />
    </>
  );
}

/** A date with its claims, or the words for none. */
export function DateRow({ label, date }: { label: string; date: Sourced<string> | null }) {
  const { messages } = useSite();
  return (
    <PropertyRow label={label}>
      {date ? <Cited claims={date.claims}>{dateInWords(date.value, messages)}</Cited> : <NotStated />}
    </PropertyRow>
  );
}

function ExceptionsRow({ measure }: { measure: Measure }) {
  const { messages } = useSite();
  return (
    <PropertyRow label={messages.evidence.labels.exceptions}>
      {measure.exceptions.length === 0 && <NotStated />}
      {measure.exceptions.map(({ of, status, claim }) => (
        <Cited key={claim} claims={[claim]} detail={messages.exceptionStatuses[status]}>
          <Localised text={of} />
        </Cited>
      ))}
    </PropertyRow>
  );
}

/** The flows the measure stops, or why none is on the map. */
function SeversRow({ measure }: { measure: Measure }) {
  const { index, messages } = useSite();
  return (
    <PropertyRow label={messages.evidence.labels.severs}>
      {measure.severs.length > 0 && (
        <ul class="entry-links">
          {measure.severs.map((id) => (
            <li key={id}>
              <EntryLink id={id}>{nameOf({ index, messages }, id)}</EntryLink>
            </li>
          ))}
        </ul>
      )}
      {measure.seversNone && <Localised text={measure.seversNone} />}
      {measure.severs.length === 0 && !measure.seversNone && <NotStated />}
    </PropertyRow>
  );
}
