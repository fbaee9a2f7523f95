import { dateInWords } from "../i18n/dates.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Claim } from "../model/dataset.ts";
import { parseEdtf } from "../model/edtf-date.ts";
import { Localised } from "./localised.tsx";
import { useSite } from "./site-context.ts";

/** A value that the editor worked out from words of the document, with the words and the reason. */
export function WorkedOut({ derived: { value, from, why } }: { derived: Claim["derived"][number] }) {
  const { messages } = useSite();
  return (
    <>
      <b>{messages.claims.derived}</b>{" "}
      {messages.claims.derivedFrom({ value: valueInWords(value, messages), from })} <Localised text={why} />
    </>
  );
}

/** A worked-out value: a date in words, a number in figures. */
function valueInWords(value: string | number, messages: Messages): string {
  if (typeof value === "number") return new Intl.NumberFormat(messages.formatTag).format(value);
  return parseEdtf(value) ? dateInWords(value, messages) : value;
}
