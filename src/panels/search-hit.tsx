import { localise } from "../i18n/localise.ts";
import { selectionOfClaim } from "../view/document-claims.ts";
import type { Hit } from "../view/search.ts";
import type { SearchItem, SearchText } from "../view/search-item.ts";
import { markedParts } from "../view/search-marks.ts";
import { wantedWords } from "../view/search-text.ts";
import type { Selection } from "../view/view-state.ts";
import { entrySentence, nameOf, type Wording } from "./entry-words.ts";
import { AreaSwatch, NoSwatch, RingSwatch } from "./mark-swatch.tsx";
import { whyNotShown } from "./search-choice.ts";
import { useSite } from "./site-context.ts";
import { EntrySwatch } from "./swatch.tsx";

/** A hit: its mark, what it is called, what it is, and the words for which it was found, marked. */
export function HitWords({ hit, question }: { hit: Hit; question: string }) {
  const site = useSite();
  const { messages, index, view } = site;
  const title = titleOf(site, hit.item);
  const notShown = whyNotShown(index, view, hit.item.id);
  const details = [kindOf(site, hit.item), notShown && messages.search.notShown[notShown]].filter(Boolean);
  const marked = <Marked text={hit.text} hit={hit} question={question} />;
  const isInTitle = title.text.startsWith(hit.text.text);
  return (
    <>
      <ItemSwatch item={hit.item} />
      <span class="hit-words">
        <span class="hit-title" lang={title.lang}>
          {isInTitle ? marked : title.text}
          {isInTitle && title.text.slice(hit.text.text.length)}
        </span>
        {!isInTitle && (
          <span class="hit-reason">
            {messages.search.foundIn[isOfItsClaim(hit) ? "claim" : hit.field]}: {marked}
          </span>
        )}
        {details.length > 0 && <span class="hit-detail">{details.join(" · ")}</span>}
      </span>
    </>
  );
}

function isOfItsClaim({ field, item }: Hit): boolean {
  return field === "said" && item.group === "entry";
}

function Marked({ text, hit, question }: { text: SearchText; hit: Hit; question: string }) {
  const parts = markedParts(text.text, wantedWords(question), hit.terms);
  return (
    <span lang={text.lang}>
      {parts.map((part, at) => (part.marked ? <mark key={at}>{part.text}</mark> : part.text))}
    </span>
  );
}

/** What is shown of an item in any case: of an entry its sentence, of a claim what it says. */
function titleOf(wording: Wording, { id, group }: SearchItem): SearchText {
  const { index, messages } = wording;
  const inOwn = (text: string) => ({ text, lang: messages.tag });
  switch (group) {
    case "entry": {
      const entry = index.entryById.get(id);
      return inOwn(entry ? entrySentence(wording, entry) : id);
    }
    case "subject":
      return inOwn(nameOf(wording, id));
    case "document": {
      const document = index.documentById.get(id);
      return { text: document?.title ?? id, lang: document?.language ?? "en" };
    }
    case "claim": {
      const claim = index.claimById.get(id);
      return claim ? localise(claim.says, messages.tag) : inOwn(id);
    }
  }
}

/** Of a place or organisation that it is one, of a document or claim who published it. An entry's sentence says it all. */
function kindOf({ index, messages }: Wording, { id, group }: SearchItem): string | null {
  switch (group) {
    case "entry":
      return null;
    case "subject":
      return index.placeById.has(id) ? messages.search.place : messages.search.organisation;
    case "document":
      return index.documentById.get(id)?.publisher ?? null;
    case "claim":
      return index.documentById.get(index.claimById.get(id)?.document ?? "")?.publisher ?? null;
  }
}

/** The mark of an entry, or of what a claim is about; how a place stands on the map; none for what has none. */
function ItemSwatch({ item: { id, group } }: { item: SearchItem }) {
  const { index } = useSite();
  const claim = group === "claim" ? index.claimById.get(id) : undefined;
  const shown = claim ? pickedId(selectionOfClaim(index, claim)) : id;
  const entry = index.entryById.get(shown);
  if (entry) return <EntrySwatch entry={entry} />;
  const place = index.placeById.get(shown);
  if (!place) return <NoSwatch />;
  return place.position ? <RingSwatch exact={place.precision === "site"} /> : <AreaSwatch />;
}

function pickedId(selection: Selection): string {
  return selection.type === "none" ? "" : selection.id;
}
