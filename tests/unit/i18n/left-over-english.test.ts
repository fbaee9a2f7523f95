import { expect, test } from "vitest";
import { LOCALES } from "../../../src/model/locales.ts";

/** Every file of words, those of pages that load them by themselves among them: `../../../src/i18n/ko/present.ts`. */
const FILES = import.meta.glob<Record<string, unknown>>("../../../src/i18n/*/*.ts", { eager: true });

/** Every text that is not a function, with the path to it. */
function texts(words: unknown, path: string): [path: string, text: string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

function textsOf(locale: string): Map<string, string> {
  const own = Object.entries(FILES).filter(([path]) => path.includes(`/i18n/${locale}/`));
  return new Map(own.flatMap(([path, words]) => texts(words, path.split("/").at(-1) ?? path)));
}

/** What makes a text one of a language at a glance; Spanish has no letters of its own in most of its texts. */
const WRITTEN_IN: Readonly<Record<string, RegExp>> = {
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  es: /./u,
};

test.each(LOCALES.filter((locale) => locale !== "en"))("nothing in %s is left over in English", (locale) => {
  const english = textsOf("en");
  const own = textsOf(locale);
  expect([...english.keys()].filter((path) => own.has(path)).length).toBeGreaterThan(200);
  const leftOver = [...own].filter(
    ([path, text]) =>
      /\p{Letter}/u.test(text) &&
      !path.endsWith("FORMAT_TAG") &&
      (text === english.get(path) || !WRITTEN_IN[locale]?.test(text)),
  );
  expect(leftOver).toEqual([]);
});
