import { dateInWords } from "../i18n/dates.ts";
import { localise } from "../i18n/localise.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Amount, Entry } from "../model/dataset.ts";
import type { Unit } from "../model/kinds.ts";
import { groupAlike } from "../model/said-alike.ts";
import type { ClaimTableWords } from "../view/export/claim-rows.ts";
import type { TableWords } from "../view/export/table-rows.ts";
import { quantitiesOf } from "../view/quantities.ts";
import { entryName, nameOf, type Wording } from "./entry-words.ts";
import { facetValueWords } from "./facet-words.ts";
import { statusInWords } from "./status-words.ts";
import { kindInWords } from "./table-entries.ts";

/** The words of the tables that are taken away: those of the table on screen, and what it takes to check them. */
export function tableWords(wording: Wording): TableWords & ClaimTableWords {
  const { index, messages } = wording;
  const { claims, reading, share, table } = messages;
  const { origin, destination, longitude, latitude } = share.columns;
  const { country } = table.columns;
  return {
    columns: {
      ...share.columns,
      ...table.columns,
      originCountry: `${origin}, ${country}`,
      originLongitude: `${origin}, ${longitude}`,
      originLatitude: `${origin}, ${latitude}`,
      destinationCountry: `${destination}, ${country}`,
      destinationLongitude: `${destination}, ${longitude}`,
      destinationLatitude: `${destination}, ${latitude}`,
      saidBy: reading.sideBySide.saidBy,
      certainty: claims.certainty,
      note: claims.note,
    },
    name: (entry) => entryName(wording, entry),
    kind: (entry) => kindInWords(messages, entry),
    status: (entry) => (entry.type === "agreement" ? table.noStatus : statusInWords(messages, entry)),
    country: (value) => facetValueWords(wording, "country", value).text,
    place: (id) => nameOf(wording, id),
    date: (date) => dateInWords(date, messages),
    quantities: (entry) => quantityWords(entry, messages),
    document: ({ publisher, title }) => share.documentLine(publisher, title),
    unit: (unit) => unitWord(unit, messages),
    certainty: ({ certainty }) => messages.certainties[certainty],
    claim: {
      says: ({ says }) => localise(says, messages.tag).text,
      saidBy: ({ by, document }) =>
        by ? localise(by, messages.tag).text : (index.documentById.get(document)?.publisher ?? document),
      note: ({ note }) => note && localise(note, messages.tag).text,
      certainty: ({ certainty }) => messages.certainties[certainty],
    },
    phrase: share.evidenceLine,
    notStated: messages.notStated,
    cut: share.cut,
  };
}

function quantityWords(entry: Entry, messages: Messages): string[] {
  if (entry.type === "flow" && entry.quantityNote === "not disclosed") return [messages.notDisclosed];
  return groupAlike(quantitiesOf(entry)).map(({ said }) => amountWords(said, messages));
}

/** Units that are written alike in every language have no words. */
function unitWord(unit: Unit, { share: { units } }: Messages): string {
  const words: Partial<Record<Unit, string>> = { ...units, percent: "%" };
  return words[unit] ?? unit;
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
