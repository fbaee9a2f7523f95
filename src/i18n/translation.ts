import type { Messages } from "./messages.ts";

type Partly<Value> = Value extends (...words: never[]) => unknown
  ? Value
  : Value extends object
    ? { readonly [Key in keyof Value]?: Partly<Value[Key]> }
    : Value;

/** The texts of a language as far as somebody has written them. The language itself is always named. */
export type Translation = Partly<Messages> & Pick<Messages, "tag" | "formatTag" | "languageName">;

/** The translation with English in every place that it leaves open. */
export function completed(translation: Translation, english: Messages): Messages {
  return merged(english, translation);
}

/** Paths of the texts that the translation leaves open, such as "search.heading", in the order of the English ones. */
export function missingTexts(translation: Translation, english: Messages): string[] {
  return missingIn(translation, english, []);
}

function merged<Texts extends object>(english: Texts, own: object): Texts {
  const both = Object.entries(english).map(([key, text]: [string, unknown]) => {
    const translated: unknown = Object.hasOwn(own, key) ? own[key as keyof typeof own] : undefined;
    if (translated === undefined) return [key, text];
    return [key, isGroup(text) && isGroup(translated) ? merged(text, translated) : translated];
  });
  return Object.fromEntries(both) as Texts;
}

function missingIn(own: object, english: object, path: readonly string[]): string[] {
  return Object.entries(english).flatMap(([key, text]: [string, unknown]): string[] => {
    const translated: unknown = Object.hasOwn(own, key) ? own[key as keyof typeof own] : undefined;
    const here = [...path, key];
    if (isGroup(text)) return missingIn(isGroup(translated) ? translated : {}, text, here);
    return translated === undefined ? [here.join(".")] : [];
  });
}

function isGroup(texts: unknown): texts is object {
  return typeof texts === "object" && texts !== null;
}
