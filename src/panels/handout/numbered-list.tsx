import type { HandoutMessages } from "../../i18n/messages/handout.ts";
import { leadingClaim } from "../../model/leading-claim.ts";
import type { NumberedEntry } from "../../view/entry-numbers.ts";
import { entrySentence } from "../entry-words.ts";
import { useSite } from "../site-context.ts";
import { EntrySwatch } from "../swatch.tsx";
import { CitedPhrase } from "./cited-phrase.tsx";

/** What the numbers on the map stand for: plain words, one phrase, its document. */
export function NumberedList(props: { words: HandoutMessages; numbered: readonly NumberedEntry[] }) {
  const { words, numbered } = props;
  const unplaced = numbered.filter(({ number }) => number === null);
  return (
    <section class="numbered" aria-labelledby="list">
      <h2 id="list">{words.list}</h2>
      <ol>
        {numbered
          .filter(({ number }) => number !== null)
          .map((each) => (
            <NumberedItem key={each.entry.id} {...each} />
          ))}
      </ol>
      {unplaced.length > 0 && (
        <>
          <h3>{words.notOnMap}</h3>
          <ul>
            {unplaced.map((each) => (
              <NumberedItem key={each.entry.id} {...each} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function NumberedItem({ entry, number }: NumberedEntry) {
  const { index, messages } = useSite();
  const claim = index.claimById.get(leadingClaim(entry) ?? "");
  return (
    <li data-id={entry.id} data-number={number ?? undefined}>
      {number !== null && <span class="disc">{number}</span>}
      <div>
        <p class="entry-line">
          {number !== null && <EntrySwatch entry={entry} />}
          {entrySentence({ index, messages }, entry)}
        </p>
        {claim && (
          <p class="cited">
            <CitedPhrase claim={claim} />
          </p>
        )}
      </div>
    </li>
  );
}
