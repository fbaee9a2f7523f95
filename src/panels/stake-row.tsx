import { dateInWords } from "../i18n/dates.ts";
import type { Stake } from "../model/dataset.ts";
import { groupAlike } from "../model/said-alike.ts";
import { NamedLink } from "./named-place.tsx";
import { Cited, NotStated, PropertyRow } from "./property-row.tsx";
import { useSite } from "./site-context.ts";

/** Who holds how much of whom. A stake whose size no document states says so. */
export function StakeRow({ stakes, always }: { stakes: readonly Stake[]; always: boolean }) {
  const { messages } = useSite();
  if (stakes.length === 0 && !always) return null;
  return (
    <PropertyRow label={messages.evidence.labels.stakes}>
      {stakes.length === 0 && <NotStated />}
      {groupAlike(stakes).map(({ said, claims }) => (
        <Cited key={claims[0]} claims={claims} detail={<StakeDetail stake={said} />}>
          {said.value === null || said.unit === null || said.bound === null ? (
            <NotStated />
          ) : (
            messages.amount({ value: said.value, unit: said.unit, per: null, bound: said.bound })
          )}
        </Cited>
      ))}
    </PropertyRow>
  );
}

function StakeDetail({ stake }: { stake: Stake }) {
  const { messages } = useSite();
  return (
    <ul class="facets lines">
      <li>
        {messages.evidence.owner} <NamedLink id={stake.owner} />
      </li>
      <li>
        {messages.evidence.company} <NamedLink id={stake.company} />
      </li>
      {stake.when && <li>{messages.evidence.speaksOf(dateInWords(stake.when, messages))}</li>}
    </ul>
  );
}
