import { useEffect, useRef } from "preact/hooks";
import { LANGUAGE_NAMES, LOCALES } from "../model/locales.ts";
import { useSite } from "./site-context.ts";
import { ViewLink } from "./view-link.tsx";

/**
 * The languages, behind one stop of the keyboard. Links in a <details>: they lead to the pages of the languages also
 * where no script runs.
 */
export function LanguageChoice() {
  const { view, messages } = useSite();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => closeWhenLeft(details.current), []);
  const close = () => {
    if (!details.current?.open) return false;
    details.current.open = false;
    details.current.querySelector("summary")?.focus();
    return true;
  };
  return (
    <details
      class="languages"
      ref={details}
      onKeyDown={(event) => {
        if (event.key === "Escape" && close()) event.preventDefault();
      }}
    >
      <summary class="tool">
        <span class="visually-hidden">{`${messages.languageLabel}: ${LANGUAGE_NAMES[messages.tag]} `}</span>
        {messages.tag.toUpperCase()}
        <span aria-hidden="true"> ▾</span>
      </summary>
      <ul>
        {LOCALES.map((locale) => (
          <li key={locale}>
            <ViewLink patch={{ locale }} language={locale} current={locale === view.locale}>
              {LANGUAGE_NAMES[locale]}
            </ViewLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Closes the list when the reader presses, or goes on to, something beside it. @returns a function that undoes it */
function closeWhenLeft(details: HTMLDetailsElement | null): () => void {
  const close = (event: Event) => {
    if (details && event.target instanceof Node && !details.contains(event.target)) details.open = false;
  };
  document.addEventListener("pointerdown", close);
  document.addEventListener("focusin", close);
  return () => {
    document.removeEventListener("pointerdown", close);
    document.removeEventListener("focusin", close);
  };
}
