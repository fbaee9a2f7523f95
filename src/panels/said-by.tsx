import { dateInWords } from "../i18n/dates.ts";
import type { Entry } from "../model/dataset.ts";
import { leadingClaim } from "../model/leading-claim.ts";
import { Localised } from "./localised.tsx";
import { useSite } from "./site-context.ts";

/** On whose word an entry stands, of which dates, and how sure that is where it is not certain: before any detail. */
export function SaidBy({ entry }: { entry: Entry }) {
  const { index, messages } = useSite();
  const speaker = index.claimById.get(leadingClaim(entry) ?? "")?.by;
  const documents = entry.documents.flatMap((id) => index.documentById.get(id) ?? []);
  const named = documents.map(({ publisher, published }) =>
    published ? messages.reading.publisherOf(publisher, dateInWords(published.date, messages)) : publisher,
  );
  return (
    <dl class="claim-words said-by">
      <div>
        <dt>{messages.claims.by}</dt>
        <dd>
          {speaker && (
            <>
              <Localised text={speaker} />
              {" · "}
            </>
          )}
          {named.join("; ")}
        </dd>
      </div>
      {entry.certainty !== "certain" && (
        <div>
          <dt>{messages.claims.certainty}</dt>
          <dd class="doubt">{messages.certainties[entry.certainty]}</dd>
        </div>
      )}
    </dl>
  );
}
