import type { ComponentChildren } from "preact";
import { dateInWords } from "../i18n/dates.ts";
import type { Amount, Entry } from "../model/dataset.ts";
import { groupAlike } from "../model/said-alike.ts";
import { datesOf } from "../view/entry-dates.ts";
import { facetValuesOf } from "../view/filters.ts";
import { quantitiesOf } from "../view/quantities.ts";
import type { TableColumn } from "../view/view-state.ts";
import { facetValueWords } from "./facet-words.ts";
import { InLanguage, Localised } from "./localised.tsx";
import { NotStated } from "./property-row.tsx";
import { useSite } from "./site-context.ts";
import { statusInWords } from "./status-words.ts";
import { kindInWords } from "./table-entries.ts";

/** What the table says of an entry in a column; what no document states, in words. */
export function TableCell(props: { entry: Entry; column: Exclude<TableColumn, "name"> }) {
  const { entry, column } = props;
  const { messages } = useSite();
  switch (column) {
    case "kind":
      return <>{kindInWords(messages, entry)}</>;
    case "status":
      return <StatusCell entry={entry} />;
    case "country":
      return <CountryCell entry={entry} />;
    case "date":
      return <DateCell entry={entry} />;
    case "quantity":
      return <QuantityCell entry={entry} />;
  }
}

/** An agreement has no status; of anything else it may be that no document states it. */
function StatusCell({ entry }: { entry: Entry }) {
  const { messages } = useSite();
  if (entry.type === "agreement") return <span class="unknown">{messages.table.noStatus}</span>;
  return statusInWords(messages, entry) ?? <NotStated />;
}

function CountryCell({ entry }: { entry: Entry }) {
  const site = useSite();
  const countries = facetValuesOf(site.index, "country", entry);
  return (
    <Several>
      {countries.map((value) => (
        <InLanguage key={value} {...facetValueWords(site, "country", value)} />
      ))}
    </Several>
  );
}

function DateCell({ entry }: { entry: Entry }) {
  const { index, messages } = useSite();
  return (
    <Several>
      {datesOf(index, entry).map((date) => (
        <span key={date}>{dateInWords(date, messages)}</span>
      ))}
    </Several>
  );
}

/** Every quantity under its own name: what a plant can make is not what it made. */
function QuantityCell({ entry }: { entry: Entry }) {
  const { messages } = useSite();
  if (entry.type === "flow" && entry.quantityNote === "not disclosed") {
    return <span class="unknown">{messages.notDisclosed}</span>;
  }
  return (
    <Several>
      {groupAlike(quantitiesOf(entry)).map(({ said, claims }) => (
        <Quantity key={claims[0]} amount={said} />
      ))}
    </Several>
  );
}

function Quantity({ amount }: { amount: Amount }) {
  const { messages } = useSite();
  const { measurand, of, status, when } = amount;
  return (
    <>
      {measurand !== "supply" && `${messages.evidence.measurands[measurand]}: `}
      {messages.amount(amount)}
      {of && (
        <>
          {", "}
          <Localised text={of} />
        </>
      )}
      {status && `, ${messages.statuses[status]}`}
      {when && `, ${messages.evidence.speaksOf(dateInWords(when, messages))}`}
    </>
  );
}

/** One thing as it is, several as a list, none in words. */
function Several({ children }: { children: ComponentChildren[] }) {
  if (children.length === 0) return <NotStated />;
  if (children.length === 1) return <>{children}</>;
  return (
    <ul>
      {children.map((child, position) => (
        <li key={position}>{child}</li>
      ))}
    </ul>
  );
}
