import { dateInWords } from "../i18n/dates.ts";
import type { Entry } from "../model/dataset.ts";
import { datesOfEntry } from "../model/entry-dates.ts";
import { claimsOf } from "../view/derive.ts";
import { datesOf } from "../view/entry-dates.ts";
import { Cited, NotStated, PropertyRow } from "./property-row.tsx";
import { useSite } from "./site-context.ts";

/** The times that the documents speak of, each with the claims that do. */
export function DatesRow({ entry }: { entry: Entry }) {
  const { index, messages } = useSite();
  const dates = datesOf(index, entry);
  const claims = claimsOf(index, entry);
  return (
    <PropertyRow label={messages.evidence.labels.date}>
      {dates.length === 0 && <NotStated />}
      {dates.map((date) => (
        <Cited
          key={date}
          claims={claims.filter((claim) => datesOfEntry(entry, [claim]).includes(date)).map(({ id }) => id)}
        >
          {dateInWords(date, messages)}
        </Cited>
      ))}
    </PropertyRow>
  );
}
