import { dateInWords } from "../i18n/dates.ts";
import type { Amount, ClaimId } from "../model/dataset.ts";
import type { Measurand } from "../model/kinds.ts";
import { groupAlike } from "../model/said-alike.ts";
import { Glossed } from "./glossed.tsx";
import { Localised } from "./localised.tsx";
import { Cited, NotStated, PropertyRow } from "./property-row.tsx";
import { useSite } from "./site-context.ts";

/** One row per measurand, never merged: those in `always` also when no document states one. */
export function AmountRows(props: { amounts: readonly Amount[]; always: readonly Measurand[] }) {
  const { messages } = useSite();
  const stated = props.amounts.map(({ measurand }) => measurand);
  const measurands = [...new Set([...props.always, ...stated])];
  return (
    <>
      {measurands.map((measurand) => (
        <PropertyRow key={measurand} label={messages.evidence.measurands[measurand]}>
          <Amounts amounts={props.amounts.filter((amount) => amount.measurand === measurand)} />
        </PropertyRow>
      ))}
    </>
  );
}

/** Amounts of one measurand side by side, or the words for none. */
function Amounts({ amounts }: { amounts: readonly Amount[] }) {
  if (amounts.length === 0) return <NotStated />;
  return (
    <>
      {groupAlike(amounts).map(({ said, claims }) => (
        <AmountLine key={claims[0]} amount={said} claims={claims} />
      ))}
    </>
  );
}

/** A figure with its unit, period and bound; what it counts, its status and its time stand under it. */
export function AmountLine({ amount, claims }: { amount: Amount; claims: readonly ClaimId[] }) {
  const { messages } = useSite();
  const facets = [
    amount.of && <Localised text={amount.of} />,
    amount.status && messages.statuses[amount.status],
    amount.when && messages.evidence.speaksOf(dateInWords(amount.when, messages)),
  ].filter((facet) => facet !== null);
  return (
    <Cited claims={claims} detail={facets.length > 0 && <Facets facets={facets} />}>
      <Glossed text={messages.amount(amount)} />
    </Cited>
  );
}

function Facets({ facets }: { facets: (preact.JSX.Element | string)[] }) {
  return (
    <ul class="facets">
      {facets.map((facet, position) => (
        <li key={position}>{facet}</li>
      ))}
    </ul>
  );
}
