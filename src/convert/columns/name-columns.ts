import type { Entry } from "../../model/dataset.ts";
import { LOCALES } from "../../model/locales.ts";
import type { LocalisedText } from "../../model/text.ts";
import type { Lookup } from "../feature-properties.ts";
import type { Column, EntryRow } from "./column.ts";

const LANGUAGES: Readonly<Record<string, string>> = {
  en: "English",
  ko: "Korean",
  ru: "Russian",
  es: "Spanish",
};

/** What an entry is called, for programs and for people. */
export function identityColumns<E extends Entry>(
  type: E["type"],
  name: (row: EntryRow<E>) => string,
): Column<EntryRow<E>>[] {
  return [
    {
      name: "id",
      type: "string",
      about: "The entry's id, the same in every file and version; also the id of the feature.",
      value: ({ entry }) => entry.id,
    },
    { name: "name", type: "string", about: "Its name in English.", value: name },
    {
      name: "type",
      type: "string",
      about: `Always ${type}.`,
      value: ({ entry }) => entry.type,
    },
  ];
}

/** A text in the languages of the site, one column each (English apart, where it has a column already). */
export function languageColumns<Row>(
  prefix: string,
  about: string,
  textOf: (row: Row) => LocalisedText | null,
  languages: readonly string[] = LOCALES,
): Column<Row>[] {
  return languages.map((language) => ({
    name: `${prefix}_${language}`,
    type: "string",
    about: `${about} in ${LANGUAGES[language] ?? language}.`,
    empty: "nobody has written it in this language yet, or there is none",
    value: (row) => textOf(row)?.[language] ?? null,
  }));
}

/** The names of an entry beside the English one: apart, and in one object. */
export function namesColumns<E extends Entry>(
  namesOf: (row: EntryRow<E>) => LocalisedText,
): Column<EntryRow<E>>[] {
  return [
    ...languageColumns<EntryRow<E>>("name", "Its name", namesOf, LOCALES.slice(1)),
    { name: "names", type: "object", about: "Language (BCP 47) → name.", value: namesOf },
  ];
}

/** The English name of anything in the register; of an unknown id, the id. */
export function nameOf(lookup: Lookup, id: string): string {
  return lookup.names.get(id)?.en ?? id;
}

/** The country that a place lies in (ISO 3166-1 alpha-2); null for a part of the world. */
export function countryOf(lookup: Lookup, place: string): string | null {
  return lookup.places.get(place)?.country ?? null;
}
