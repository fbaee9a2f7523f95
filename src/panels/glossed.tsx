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

/** A text of the interface with the terms that no earlier text of the panel explains; what is opened follows the text. */
export function Glossed({ text }: { text: string }) {
  const { messages } = useSite();
  const explained = useContext(GlossaryContext);
  const [open, setOpen] = useState<GlossaryTerm | null>(null);
  const id = useId();
  useEffect(() => () => explained && giveUp(explained, id), [explained, id]);
  if (!explained) return text;
  giveUp(explained, id);
  return (
    <>
      {findTerms(text, messages.glossary).map(({ text: part, term }, at) => {
        if (term === null || explained.has(term)) return part;
        explained.set(term, id);
        return (
          <button
            key={at}
            type="button"
            class="term"
            aria-expanded={open === term}
            aria-controls={open === term ? id : undefined}
            onClick={() => setOpen(open === term ? null : term)}
            onKeyDown={(event) => {
              if (event.key !== "Escape" || open === null) return;
              // It closes the meaning, not the panel.
              event.preventDefault();
              setOpen(null);
            }}
          >
            {part}
          </button>
        );
      })}
      {open !== null && (
        <span class="term-meaning" role="note" id={id}>
          <b>{messages.glossary.terms[open].name}</b> {messages.glossary.terms[open].meaning}
        </span>
      )}
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
