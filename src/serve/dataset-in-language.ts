import type { Dataset } from "../model/dataset.ts";
import { LOCALES, type Locale } from "../model/locales.ts";
import { datasetFile } from "../view/data-file.ts";

/**
 * What stays in every language: names, which stand beside one another and are searched for in any language, and the
 * nouns that other things are told apart by. All other texts are sentences.
 */
const IN_EVERY_LANGUAGE: ReadonlySet<string> = new Set([
  "names",
  "title",
  "name",
  "commodity",
  "goods",
  "of",
  "what",
]);

/**
 * The dataset for readers of one language: of each sentence that language alone, or English where nobody has written it
 * in that language. A language more costs them nothing.
 */
function datasetInLanguage(dataset: Dataset, locale: Locale): Dataset {
  return inLanguage(dataset, locale) as Dataset;
}

/** The dataset for each language, as text, by the name of its file. @param text of `dataset.json` */
export function languageFiles(text: string): Map<string, string> {
  const dataset = JSON.parse(text) as Dataset;
  return new Map(
    LOCALES.map((tag) => [datasetFile(tag), `${JSON.stringify(datasetInLanguage(dataset, tag))}\n`]),
  );
}

function inLanguage(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, locale));
  if (typeof value !== "object" || value === null) return value;
  if (isText(value)) {
    const own = value[locale];
    return own === undefined ? { en: value.en } : { [locale]: own };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      IN_EVERY_LANGUAGE.has(key) ? part : inLanguage(part, locale),
    ]),
  );
}

function isText(value: object): value is { en: string } & Partial<Record<Locale, string>> {
  return "en" in value && typeof value.en === "string";
}
