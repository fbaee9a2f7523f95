import type { LocalisedText } from "../model/text.ts";

/** A text in one language: what is shown, and the tag for its `lang` attribute. */
export interface TextInLanguage {
  readonly text: string;
  readonly lang: string;
}

/** The text in the reader's language, or in English where nobody has written it in that language. */
export function localise(text: LocalisedText, locale: string): TextInLanguage {
  const own = text[locale];
  return own === undefined ? { text: text.en, lang: "en" } : { text: own, lang: locale };
}
