import { isLocale, type Locale } from "../model/locales.ts";
import { snippet as en } from "./en/snippet.ts";
import { snippet as es } from "./es/snippet.ts";
import { snippet as ko } from "./ko/snippet.ts";
import type { SnippetMessages } from "./messages/snippet.ts";
import { snippet as ru } from "./ru/snippet.ts";

const WORDS: Readonly<Record<Locale, SnippetMessages>> = { en, ko, ru, es };

/** The words of what one pastes to embed the map, apart from all others: they come with its dialogs. English for a tag that is none of `LOCALES`. */
export function snippetMessagesFor(tag: string): SnippetMessages {
  return isLocale(tag) ? WORDS[tag] : en;
}
