import { dateInWords } from "../i18n/dates.ts";
import { localise } from "../i18n/localise.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Amount, Entry } from "../model/dataset.ts";
import type { ComparedRow } from "../view/side-by-side.ts";
import { nameOf, type Wording } from "./entry-words.ts";
import { statusLines } from "./status-row.tsx";

/** What a row is about: what is measured and of what, the product, the stake. */
export function thingInWords(row: ComparedRow, wording: Wording): string {
  const { messages } = wording;
  switch (row.type) {
    case "status":
      return messages.evidence.labels.status;
    case "amount": {
      const { measurand, of } = row.first;
      const name = messages.evidence.measurands[measurand];
      return of ? messages.reading.sideBySide.amountOf(name, localise(of, messages.tag).text) : name;
    }
    case "product":
      return localise(row.first.name, messages.tag).text;
    case "stake":
      return messages.listed([nameOf(wording, row.first.owner), nameOf(wording, row.first.company)]);
    case "undisclosed":
      return localise(row.first.what, messages.tag).text;
  }
}

/** Each way in which a row's thing is told. */
export function tellingsInWords(row: ComparedRow, entry: Entry, { messages }: Wording): string[] {
  switch (row.type) {
    case "status":
      return entry.type === "agreement" ? [] : statusLines(entry, messages).map(({ word }) => word);
    case "amount":
      return row.tellings.map(({ said }) => amountInWords(said, messages));
    case "product":
      return row.tellings.map(({ said: { status, start } }) => {
        const from = start && messages.evidence.startsIn(dateInWords(start, messages));
        return [messages.statuses[status], from].filter(Boolean).join(", ");
      });
    case "stake":
      return row.tellings.map(({ said: { value, unit, bound } }) =>
        value === null || unit === null || bound === null
          ? messages.notStated
          : messages.amount({ value, unit, per: null, bound }),
      );
    case "undisclosed":
      return row.tellings.map(() => messages.notDisclosed);
  }
}

/** The figure with what makes it another than it looks like: a plan's status, a past time. */
function amountInWords(amount: Amount, messages: Messages): string {
  const facets = [
    amount.status && messages.statuses[amount.status],
    amount.when && dateInWords(amount.when, messages),
  ].filter(Boolean);
  return [messages.amount(amount), ...facets].join(", ");
}
