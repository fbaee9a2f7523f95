import type { Entry } from "../model/dataset.ts";
import { Localised } from "./localised.tsx";
import { Cited, PropertyRow } from "./property-row.tsx";
import { useSite } from "./site-context.ts";

/** What a document says in so many words that it does not tell. No row where none does. */
export function UndisclosedRow({ entry }: { entry: Pick<Entry, "undisclosed"> }) {
  const { messages } = useSite();
  if (entry.undisclosed.length === 0) return null;
  return (
    <PropertyRow label={messages.evidence.labels.undisclosed}>
      {entry.undisclosed.map(({ what, claim }) => (
        <Cited key={claim} claims={[claim]}>
          <Localised text={what} />
        </Cited>
      ))}
    </PropertyRow>
  );
}
