import { localise } from "../i18n/localise.ts";
import { textDirection } from "../i18n/text-direction.ts";
import type { LocalisedText } from "../model/text.ts";
import { useSite } from "./site-context.ts";

/** A text in the reader's language, or in English and marked as such. */
export function Localised({ text }: { text: LocalisedText }) {
  const { messages } = useSite();
  const { text: shown, lang } = localise(text, messages.tag);
  return <InLanguage text={shown} lang={lang} />;
}

/** A text that may be in another language than the page: voices and fonts follow its `lang`, order its `dir`. */
export function InLanguage({ text, lang }: { text: string; lang: string }) {
  const { messages } = useSite();
  if (lang === messages.tag) return text;
  const direction = textDirection(lang);
  return (
    <span lang={lang} dir={direction === textDirection(messages.tag) ? undefined : direction}>
      {text}
    </span>
  );
}
