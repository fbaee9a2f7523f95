import type { Flow, FlowEnd } from "../model/dataset.ts";
import { AmountLine, AmountRows } from "./amount-rows.tsx";
import { DatesRow } from "./dates-row.tsx";
import { entryName, nameOf } from "./entry-words.ts";
import { Localised } from "./localised.tsx";
import { NamedLink } from "./named-place.tsx";
import { Cited, PropertyRow } from "./property-row.tsx";
import { useSite } from "./site-context.ts";
import { StakeRow } from "./stake-row.tsx";
import { StatusRow } from "./status-row.tsx";
import { UndisclosedRow } from "./undisclosed-row.tsx";
import { EntryLink } from "./view-link.tsx";

/** The properties of a flow. */
export function FlowFacts({ flow }: { flow: Flow }) {
  const { messages } = useSite();
  const { labels } = messages.evidence;
  const others = flow.amounts.filter(({ claim, measurand }) => !isQuantity(flow, claim, measurand));
  return (
    <>
      <StatusRow entry={flow} />
      <SeveredByRow flow={flow} />
      <PropertyRow label={labels.goods}>
        <Cited claims={flow.commodity.claims}>
          <Localised text={flow.commodity.value} />
        </Cited>
      </PropertyRow>
      <DatesRow entry={flow} />
      <EndRow label={labels.origin} end={flow.origin} />
      <EndRow label={labels.destination} end={flow.destination} />
      <PropertyRow label={labels.quantity}>
        <Quantity flow={flow} />
      </PropertyRow>
      <AmountRows amounts={others} always={[]} />
      <StakeRow stakes={flow.stakes} always={flow.kind === "ownership"} />
      <UndisclosedRow entry={flow} />
    </>
  );
}

function isQuantity(flow: Flow, claim: string, measurand: string): boolean {
  return flow.quantity?.claim === claim && flow.quantity.measurand === measurand;
}

function Quantity({ flow }: { flow: Flow }) {
  const { messages } = useSite();
  if (flow.quantity) return <AmountLine amount={flow.quantity} claims={[flow.quantity.claim]} />;
  const disclosed = flow.quantityNote !== "not disclosed";
  const claims = flow.undisclosed.filter(({ property }) => property === "quantity").map(({ claim }) => claim);
  return (
    <Cited claims={disclosed ? [] : claims}>
      <span class="unknown">{disclosed ? messages.notStated : messages.notDisclosed}</span>
    </Cited>
  );
}

/** The measures that stop the flow; for a stopped one without any, that none is on the map. */
function SeveredByRow({ flow }: { flow: Flow }) {
  const { index, messages } = useSite();
  if (flow.severedBy.length === 0 && flow.status !== "halted") return null;
  return (
    <PropertyRow label={messages.evidence.labels.severedBy}>
      {flow.severedBy.length === 0 && <span class="unknown">{messages.evidence.severedByNone}</span>}
      <ul class="entry-links">
        {flow.severedBy.map((id) => (
          <li key={id}>
            <EntryLink id={id}>{nameOf({ index, messages }, id)}</EntryLink>
          </li>
        ))}
      </ul>
    </PropertyRow>
  );
}

/** One end of the flow, how closely it is known, and, where no document states it, why it is drawn there. */
function EndRow({ label, end }: { label: string; end: FlowEnd }) {
  const { index, messages } = useSite();
  const entry = index.entryById.get(end.at);
  return (
    <PropertyRow label={label}>
      <Cited
        claims={end.claims}
        detail={
          <ul class="facets lines">
            <li>{messages.evidence.knownTo[end.precision]}</li>
            {end.inferred && (
              <li>
                {messages.evidence.inferredEnd} <Localised text={end.inferred} />
              </li>
            )}
          </ul>
        }
      >
        {entry ? (
          <EntryLink id={entry.id}>{entryName({ index, messages }, entry)}</EntryLink>
        ) : (
          <NamedLink id={end.at} />
        )}
      </Cited>
    </PropertyRow>
  );
}
