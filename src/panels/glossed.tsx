import { createContext } from "preact";
import { useContext, useEffect, useId, useState } from "preact/hooks";
import { findTerms } from "../i18n/find-terms.ts";
import { localise } from "../i18n/localise.ts";
import type { GlossaryTerm } from "../i18n/messages/glossary.ts";
import type { LocalisedText } from "../model/text.ts";
import { InLanguage } from "./localised.tsx";
import { useSite } from "./site-context.ts";

/** Which text of a panel explains a term, by the text's id: the first one, so that each is underlined once. */
export type ExplainedTerms = Map<GlossaryTerm, string>;

/** Null where nothing is explained. */
export const GlossaryContext = createContext<ExplainedTerms | null>(null);

/** A text of the interface with the terms that no earlier text of the panel explains. */
export function Glossed({ text }: { text: string }) {
  const { messages } = useSite();
  const explained = useContext(GlossaryContext);
  const id = useId();
  useEffect(() => () => explained && giveUp(explained, id), [explained, id]);
  if (!explained) return text;
  giveUp(explained, id);
  return (
    <>
      {findTerms(text, messages.glossary).map(({ text: part, term }, at) => {
        if (term === null || explained.has(term)) return part;
        explained.set(term, id);
        return <Term key={at} term={term} text={part} />;
      })}
    </>
  );
}

/** The same of a text of the data; one that is not in the reader's language explains nothing. */
export function GlossedText({ text }: { text: LocalisedText }) {
  const { messages } = useSite();
  const shown = localise(text, messages.tag);
  return shown.lang === messages.tag ? <Glossed text={shown.text} /> : <InLanguage {...shown} />;
}

function giveUp(explained: ExplainedTerms, id: string): void {
  for (const [term, by] of explained) if (by === id) explained.delete(term);
}

/** A term to press, and its meaning behind it; Escape or another press closes that. */
function Term({ term, text }: { term: GlossaryTerm; text: string }) {
  const { messages } = useSite();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { name, meaning } = messages.glossary.terms[term];
  return (
    <>
      <button
        type="button"
        class="term"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !isOpen) return;
          // It closes the meaning, not the panel.
          event.preventDefault();
          setOpen(false);
        }}
      >
        {text}
      </button>
      {isOpen && (
        <span class="term-meaning" role="note" id={id}>
          <b>{name}</b> {meaning}
        </span>
      )}
    </>
  );
}
