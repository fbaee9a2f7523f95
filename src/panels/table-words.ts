import { dateInWords } from "../i18n/dates.ts";
import { localise } from "../i18n/localise.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Amount, Entry } from "../model/dataset.ts";
import type { TableWords } from "../view/export/table-rows.ts";
import { entryName, nameOf, type Wording } from "./entry-words.ts";

/** The words of the table that is taken away, in the reader's language. */
export function tableWords(wording: Wording): TableWords {
  const { messages } = wording;
  const { share } = messages;
  return {
    columns: share.columns,
    name: (entry) => entryName(wording, entry),
    kind: (entry) => kindWords(entry, messages),
    status: (entry) => statusWords(entry, messages),
    country: (place) => nameOf(wording, place),
    date: (date) => dateInWords(date, messages),
    amount: (amount) => amountWords(amount, messages),
    document: ({ publisher, title }) => share.documentLine(publisher, title),
    claim: ({ says }) => localise(says, messages.tag).text,
    evidence: share.evidenceLine,
    notStated: messages.notStated,
  };
}

function kindWords(entry: Entry, messages: Messages): string {
  switch (entry.type) {
    case "flow":
      return messages.legend.flows[entry.kind];
    case "facility":
      return messages.facilityKinds[entry.kind.value];
    default:
      return messages.entryTypes[entry.type];
  }
}

function statusWords(entry: Entry, messages: Messages): string | null {
  switch (entry.type) {
    case "flow":
      return entry.status && messages.flowStatus(entry.kind, entry.status);
    case "facility":
      return entry.status && messages.statuses[entry.status];
    case "measure":
      return entry.status && messages.measureStatuses[entry.status];
    case "agreement":
      return "";
  }
}

/** What is measured, how much, of what, how far it has come and of what time. */
function amountWords(amount: Amount, messages: Messages): string {
  const details = [
    amount.of && localise(amount.of, messages.tag).text,
    amount.status && messages.statuses[amount.status],
    amount.when && messages.evidence.speaksOf(dateInWords(amount.when, messages)),
  ].filter((detail) => detail !== null);
  return messages.share.amountLine(
    messages.evidence.measurands[amount.measurand],
    [messages.amount(amount), ...details].join(", "),
  );
}
