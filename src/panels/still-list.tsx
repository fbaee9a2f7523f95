import { Fragment } from "preact";
import type { EntryType } from "../model/kinds.ts";
import { addressAtPhrase } from "../model/text-fragment.ts";
import { webAddress } from "../model/web-address.ts";
import { visibleEntries } from "../view/derive.ts";
import { orderedEvidence } from "../view/evidence-order.ts";
import { DocumentLine } from "./document-line.tsx";
import { entrySentence } from "./entry-words.ts";
import { Localised } from "./localised.tsx";
import { useSite } from "./site-context.ts";
import { EntrySwatch } from "./swatch.tsx";

const GROUP_ORDER = ["flow", "measure", "facility", "agreement"] as const satisfies readonly EntryType[];

/** The list for readers without scripts: every entry with links to its claims, which stand below (`StillClaims`). */
export function StillList() {
  const { index, view, messages } = useSite();
  const entries = visibleEntries(index, view);
  const groups = GROUP_ORDER.map((type) => ({
    type,
    members: entries.filter((entry) => entry.type === type),
  })).filter(({ members }) => members.length > 0);
  return (
    <section class="list" id="list" aria-labelledby="list-heading" tabIndex={-1}>
      <h2 id="list-heading">
        {messages.list.heading} <span class="count">{messages.list.count(entries.length)}</span>
      </h2>
      {groups.map(({ type, members }) => (
        <section class="group" key={type}>
          <h3>
            {messages.list.groups[type]} <span class="count">{members.length}</span>
          </h3>
          <ul>
            {members.map((entry) => (
              <li key={entry.id} class="entry" id={entry.id} data-id={entry.id}>
                <EntrySwatch entry={entry} />
                <span class="entry-words">
                  {entrySentence({ index, messages }, entry)}
                  {orderedEvidence(index, entry).map(({ claim: { id } }, at) => (
                    <Fragment key={id}>
                      {" "}
                      <a href={`#${id}`}>{at + 1}</a>
                    </Fragment>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** Every claim in its document's order, once, with what it rests on: for readers without scripts. */
export function StillClaims() {
  const { index, view, messages } = useSite();
  const documents = index.dataset.documents.filter(
    ({ story }) => view.story === null || story === view.story,
  );
  return (
    <section class="documents" aria-labelledby="documents-heading">
      <h2 id="documents-heading">{messages.documents.heading}</h2>
      <ol>
        {documents.map((document) => (
          <li key={document.id}>
            <DocumentLine document={document} />
            <ol class="still-claims">
              {document.claims.map((id) => {
                const claim = index.claimById.get(id);
                const url = webAddress(document.url);
                return claim ? (
                  <li key={id} id={id}>
                    <Localised text={claim.says} />
                    {claim.by && (
                      <>
                        {" "}
                        (<Localised text={claim.by} />)
                      </>
                    )}
                    {claim.at.map(({ paragraph, phrase }) => (
                      <Fragment key={phrase}>
                        {" "}
                        <a {...(url === null ? {} : { href: addressAtPhrase(url, phrase) })}>
                          <q lang={document.language === messages.tag ? undefined : document.language}>
                            {phrase}
                          </q>{" "}
                          ¶{paragraph}
                        </a>
                      </Fragment>
                    ))}
                    {claim.note && (
                      <p class="aside">
                        <Localised text={claim.note} />
                      </p>
                    )}
                  </li>
                ) : null;
              })}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  );
}
