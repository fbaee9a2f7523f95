import { dateInWords } from "../i18n/dates.ts";
import { localise } from "../i18n/localise.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Amount, Entry } from "../model/dataset.ts";
import { groupAlike } from "../model/said-alike.ts";
import type { TableWords } from "../view/export/table-rows.ts";
import { quantitiesOf } from "../view/quantities.ts";
import { entryName, type Wording } from "./entry-words.ts";
import { facetValueWords } from "./facet-words.ts";
import { statusInWords } from "./status-words.ts";
import { kindInWords } from "./table-entries.ts";

/** The words of the table that is taken away: those of the table on screen, and what it takes to check them. */
export function tableWords(wording: Wording): TableWords {
  const { messages } = wording;
  const { share, table } = messages;
  return {
    columns: { ...share.columns, ...table.columns },
    name: (entry) => entryName(wording, entry),
    kind: (entry) => kindInWords(messages, entry),
    status: (entry) => (entry.type === "agreement" ? table.noStatus : statusInWords(messages, entry)),
    country: (value) => facetValueWords(wording, "country", value).text,
    date: (date) => dateInWords(date, messages),
    quantities: (entry) => quantityWords(entry, messages),
    document: ({ publisher, title }) => share.documentLine(publisher, title),
    claim: ({ says }) => localise(says, messages.tag).text,
    evidence: share.evidenceLine,
    notStated: messages.notStated,
  };
}

function quantityWords(entry: Entry, messages: Messages): string[] {
  if (entry.type === "flow" && entry.quantityNote === "not disclosed") return [messages.notDisclosed];
  return groupAlike(quantitiesOf(entry)).map(({ said }) => amountWords(said, messages));
}

/** What is measured, how much, of what, how far it has come and of what time. */
function amountWords(amount: Amount, messages: Messages): string {
  const { measurand, of, status, when } = amount;
  const facets = [
    messages.amount(amount),
    of && localise(of, messages.tag).text,
    status && messages.statuses[status],
    when && messages.evidence.speaksOf(dateInWords(when, messages)),
  ].filter((facet) => facet !== null);
  const words = facets.join(", ");
  return measurand === "supply" ? words : `${messages.evidence.measurands[measurand]}: ${words}`;
}
