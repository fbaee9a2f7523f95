import { dateInWords } from "../i18n/dates.ts";
import type { Facility, Flow } from "../model/dataset.ts";
import { groupAlike } from "../model/said-alike.ts";
import { AmountRows } from "./amount-rows.tsx";
import { entryName } from "./entry-words.ts";
import { Localised } from "./localised.tsx";
import { NamedLink, PlaceProvenance } from "./named-place.tsx";
import { Cited, NotStated, PropertyRow } from "./property-row.tsx";
import { useSite } from "./site-context.ts";
import { StatusRow } from "./status-row.tsx";
import { UndisclosedRow } from "./undisclosed-row.tsx";
import { EntryLink } from "./view-link.tsx";

/** The properties of a plant. What it can make, did make and is meant to make are three rows. */
export function FacilityFacts({ facility }: { facility: Facility }) {
  const { messages } = useSite();
  const { labels } = messages.evidence;
  return (
    <>
      <StatusRow entry={facility} />
      <PropertyRow label={labels.kind}>
        <Cited claims={facility.kind.claims}>{messages.facilityKinds[facility.kind.value]}</Cited>
      </PropertyRow>
      <PropertyRow label={labels.operator}>
        <Cited claims={facility.operator.claims}>
          <NamedLink id={facility.operator.value} />
        </Cited>
      </PropertyRow>
      <AmountRows amounts={facility.amounts} always={["capacity", "output", "plan", "employment"]} />
      <ProductRow facility={facility} />
      <UndisclosedRow entry={facility} />
      <FlowsRow facility={facility} />
      <PropertyRow label={labels.place}>
        <Cited claims={facility.place.claims}>
          <NamedLink id={facility.place.value} />
        </Cited>
      </PropertyRow>
      <PropertyRow label={labels.mark}>
        <NamedLink id={facility.site ?? facility.place.value} />
        <PlaceProvenance id={facility.site ?? facility.place.value} />
      </PropertyRow>
    </>
  );
}

function ProductRow({ facility }: { facility: Facility }) {
  const { messages } = useSite();
  return (
    <PropertyRow label={messages.evidence.labels.products}>
      {facility.products.length === 0 && <NotStated />}
      {groupAlike(facility.products).map(({ said: { name, status, start, startBound }, claims }) => (
        <Cited
          key={claims[0]}
          claims={claims}
          detail={
            <ul class="facets">
              <li>{messages.statuses[status]}</li>
              <li>
                {start === null
                  ? messages.evidence.startNotStated
                  : messages.evidence[startBound ? "startsBy" : "startsIn"](dateInWords(start, messages))}
              </li>
            </ul>
          }
        >
          <Localised text={name} />
        </Cited>
      ))}
    </PropertyRow>
  );
}

function FlowsRow({ facility }: { facility: Facility }) {
  const { index, messages } = useSite();
  const flows = index.dataset.entries.filter(
    (entry): entry is Flow =>
      entry.type === "flow" && [entry.origin.at, entry.destination.at].includes(facility.id),
  );
  if (flows.length === 0) return null;
  return (
    <PropertyRow label={messages.evidence.labels.flows}>
      <ul class="entry-links">
        {flows.map((flow) => (
          <li key={flow.id}>
            <EntryLink id={flow.id}>{entryName({ index, messages }, flow)}</EntryLink>
          </li>
        ))}
      </ul>
    </PropertyRow>
  );
}
