import type { Agreement } from "../model/dataset.ts";
import { AmountRows } from "./amount-rows.tsx";
import { Localised } from "./localised.tsx";
import { DateRow } from "./measure-facts.tsx";
import { NamedLink, PlaceProvenance } from "./named-place.tsx";
import { Cited, NotStated, PropertyRow } from "./property-row.tsx";
import { useSite } from "./site-context.ts";
import { UndisclosedRow } from "./undisclosed-row.tsx";

/** The properties of an agreement. One without a stated place has no mark, and says so. */
export function AgreementFacts({ agreement }: { agreement: Agreement }) {
  const { messages } = useSite();
  const { labels } = messages.evidence;
  return (
    <>
      <PropertyRow label={labels.parties}>
        {agreement.parties.map(({ value, claims }) => (
          <Cited key={value} claims={claims}>
            <NamedLink id={value} />
          </Cited>
        ))}
      </PropertyRow>
      <PropertyRow label={labels.subject}>
        {agreement.subject ? (
          <Cited claims={agreement.subject.claims}>
            <Localised text={agreement.subject.value} />
          </Cited>
        ) : (
          <NotStated />
        )}
      </PropertyRow>
      <PropertyRow label={labels.signedAt}>
        {agreement.place ? (
          <Cited claims={agreement.place.claims} detail={<PlaceProvenance id={agreement.place.value} />}>
            <NamedLink id={agreement.place.value} />
          </Cited>
        ) : (
          <Cited claims={[]} detail={messages.evidence.noMark}>
            <NotStated />
          </Cited>
        )}
      </PropertyRow>
      <DateRow label={labels.date} date={agreement.date} />
      <AmountRows amounts={agreement.amounts} always={[]} />
      <UndisclosedRow entry={agreement} />
    </>
  );
}
