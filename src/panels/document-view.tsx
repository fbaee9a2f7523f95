import { useLayoutEffect, useRef } from "preact/hooks";
import type { Claim, PublishedDocument } from "../model/dataset.ts";
import { webAddress } from "../model/web-address.ts";
import { claimsBeside, claimsInOrder, viewOfClaim } from "../view/document-claims.ts";
import { DocumentEnd } from "./document-end.tsx";
import { DocumentLine } from "./document-line.tsx";
import { DraftWord } from "./draft-mark.tsx";
import { InLanguage, Localised } from "./localised.tsx";
import { NotYetPublished } from "./not-yet-reported.tsx";
import { ReadClaim } from "./read-claim.tsx";
import { useSite } from "./site-context.ts";
import { ViewLink } from "./view-link.tsx";

/** A document, claim by claim in its own order. The claim that is open is lit on the map. */
export function DocumentView({ id }: { id: string }) {
  const { index, view, messages } = useSite();
  const document = index.documentById.get(id);
  const section = useRef<HTMLElement>(null);
  const isClaimOpen = view.panel.type === "document" && view.panel.claim !== null;
  useLayoutEffect(() => {
    if (!isClaimOpen) showBeginning(section.current);
  }, [id]);
  if (!document) return null;
  const claims = claimsInOrder(index, document);
  return (
    <section class="reading" id="list" ref={section} aria-labelledby="reading-heading" tabIndex={-1}>
      <p class="back">
        <ViewLink patch={{ panel: { type: "list" } }}>{messages.reading.backToList}</ViewLink>
      </p>
      <DocumentHead document={document} />
      <NotYetPublished document={document} />
      <ClaimList key={id} claims={claims} />
      <DocumentEnd document={document} />
    </section>
  );
}

/** The link to a document may stand far below where that begins. */
function showBeginning(section: HTMLElement | null): void {
  const top = section?.closest(".column")?.getBoundingClientRect().top ?? 0;
  if (section && section.getBoundingClientRect().top < top) section.scrollIntoView({ block: "start" });
}

function DocumentHead({ document }: { document: PublishedDocument }) {
  const { messages } = useSite();
  const language = new Intl.DisplayNames([messages.formatTag], { type: "language" });
  const url = webAddress(document.url);
  return (
    <header>
      <p class="kicker">
        {messages.reading.document} <DraftWord of={document} />
      </p>
      <h2 id="reading-heading">
        <InLanguage text={document.title} lang={document.language} />
      </h2>
      <DocumentLine document={document} titled={false} />
      <ul class="facets">
        {document.kind && <li>{messages.documentKinds[document.kind]}</li>}
        <li>{messages.reading.writtenIn(language.of(document.language) ?? document.language)}</li>
      </ul>
      {url !== null && (
        <p>
          <a class="open-at" href={url} target="_blank" rel="noopener">
            {messages.reading.openAt(document.publisher)}
            <span class="visually-hidden"> {messages.claims.opensElsewhere}</span>
          </a>
        </p>
      )}
      {document.note && (
        <p class="aside">
          <b>{messages.claims.note}</b> <Localised text={document.note} />
        </p>
      )}
    </header>
  );
}

/** One tab stop; the arrow keys, Home and End walk from claim to claim and open each. */
function ClaimList({ claims }: { claims: readonly Claim[] }) {
  const { index, view, store, focus, messages } = useSite();
  const list = useRef<HTMLOListElement>(null);
  const open = view.panel.type === "document" ? view.panel.claim : null;
  const beside = claimsBeside(claims, open);
  const opens = (claim: Claim | null | undefined) => claim && store.update(viewOfClaim(index, claim));

  useLayoutEffect(() => {
    const button = buttonOf(list.current, open ?? claims[0]?.id);
    if (focus.toHeading) button?.focus({ preventScroll: true });
    focus.toHeading = false;
    if (open !== null && button) showClaim(button);
  }, [open, claims.length, focus]);

  function onKeyDown(event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLElement) || !event.target.matches(".read-claim > button")) return;
    const to = walkedTo(event.key, claims, event.target.dataset.claim ?? null);
    if (!to) return;
    event.preventDefault();
    buttonOf(list.current, to.id)?.focus({ preventScroll: true });
    opens(to);
  }

  return (
    <>
      <h3 id="reading-claims">{messages.reading.claims(claims.length)}</h3>
      <ol ref={list} aria-labelledby="reading-claims" onKeyDown={onKeyDown}>
        {claims.map((claim, position) => (
          <ReadClaim
            key={claim.id}
            claim={claim}
            isOpen={claim.id === open}
            isTabStop={open === null ? position === 0 : claim.id === open}
            onOpen={() => opens(claim)}
          />
        ))}
      </ol>
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons, no fields */}
      <div class="walk" role="group" aria-label={messages.reading.walk}>
        <button type="button" aria-disabled={!beside.previous} onClick={() => opens(beside.previous)}>
          {messages.reading.previous}
        </button>
        <span class="count">
          {beside.position !== null && messages.reading.position(beside.position, claims.length)}
        </span>
        <button type="button" aria-disabled={!beside.next} onClick={() => opens(beside.next)}>
          {messages.reading.next}
        </button>
      </div>
    </>
  );
}

/** All of the open claim where there is room for it, in any case its words. */
function showClaim(button: HTMLElement): void {
  button.closest("li")?.scrollIntoView({ block: "nearest" });
  button.scrollIntoView({ block: "nearest" });
}

function buttonOf(list: HTMLElement | null, claim: string | undefined): HTMLElement | null {
  return list?.querySelector(`[data-claim="${CSS.escape(claim ?? "")}"]`) ?? null;
}

/** The claim that a key leads to from the one that has the focus; undefined for other keys and past the ends. */
function walkedTo(key: string, claims: readonly Claim[], from: string | null): Claim | null | undefined {
  const { previous, next } = claimsBeside(claims, from);
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return next;
    case "ArrowUp":
    case "ArrowLeft":
      return previous;
    case "Home":
      return claims[0];
    case "End":
      return claims.at(-1);
    default:
      return undefined;
  }
}
