import { loadedMessages } from "../i18n/locales.ts";
import type { Claim, Entry, Organisation, Place, PublishedDocument } from "../model/dataset.ts";
import { subjectsOf } from "../model/subjects.ts";
import type { LocalisedText } from "../model/text.ts";
import type { DatasetIndex } from "../view/dataset-index.ts";
import { claimsOf } from "../view/derive.ts";
import type { SearchItem, SearchText } from "../view/search-item.ts";
import { entryIs, entryName } from "./entry-words.ts";

/** Everything in the dataset that can be found: names in every language, sentences in those that have been loaded. */
export function searchItems(index: DatasetIndex): SearchItem[] {
  const { entries, places, organisations, documents, claims } = index.dataset;
  return [
    ...entries.map((entry) => entryItem(index, entry)),
    ...[...places, ...organisations].map(subjectItem),
    ...documents.map(documentItem),
    ...claims.map((claim) => claimItem(index, claim)),
  ];
}

function entryItem(index: DatasetIndex, entry: Entry): SearchItem {
  const inEachLocale = loadedMessages().map((messages) => ({ index, messages }));
  const named = inEachLocale.map((wording) => ({
    text: entryName(wording, entry),
    lang: wording.messages.tag,
  }));
  const told = inEachLocale.flatMap((wording) => [
    { text: entryIs(wording, entry), lang: wording.messages.tag },
    { text: wording.messages.search.otherWords[entry.type], lang: wording.messages.tag },
  ]);
  return {
    id: entry.id,
    group: "entry",
    names: unique([...named, ...("names" in entry ? textsOf(entry.names) : [])]),
    related: unique([
      ...goodsOf(entry).flatMap(textsOf),
      ...subjectsOf(entry).flatMap((id) => namesOf(index, id)),
    ]),
    words: unique(told),
    said: claimsOf(index, entry).flatMap(({ says }) => textsOf(says)),
  };
}

function subjectItem(subject: Place | Organisation): SearchItem {
  return {
    id: subject.id,
    group: "subject",
    names: namesAndAliases(subject),
    related: [],
    words: [],
    said: [],
  };
}

function documentItem({ id, title, publisher, author, language }: PublishedDocument): SearchItem {
  const names = [title, publisher, ...(author ? [author] : [])].map((text) => ({ text, lang: language }));
  return { id, group: "document", names, related: [], words: [], said: [] };
}

function claimItem({ documentById }: DatasetIndex, claim: Claim): SearchItem {
  const lang = documentById.get(claim.document)?.language ?? "en";
  const phrases = claim.at.map(({ phrase }) => ({ text: phrase, lang }));
  const said = [...textsOf(claim.says), ...phrases, ...(claim.by ? textsOf(claim.by) : [])];
  return { id: claim.id, group: "claim", names: [], related: [], words: [], said };
}

/** What goes along a flow, is forbidden by a measure, made in a plant, or agreed on. */
function goodsOf(entry: Entry): readonly LocalisedText[] {
  switch (entry.type) {
    case "flow":
      return [entry.commodity.value];
    case "measure":
      return [entry.goods.value];
    case "facility":
      return entry.products.map(({ name }) => name);
    case "agreement":
      return entry.subject ? [entry.subject.value] : [];
  }
}

function namesOf(index: DatasetIndex, id: string): readonly SearchText[] {
  const subject = index.placeById.get(id) ?? index.organisationById.get(id);
  if (subject) return namesAndAliases(subject);
  const entry = index.entryById.get(id);
  return entry && "names" in entry ? textsOf(entry.names) : [];
}

/** The data does not say in which language an alias is; its script does, well enough for voices and fonts. */
function namesAndAliases({ names, aliases }: Place | Organisation): readonly SearchText[] {
  return unique([...textsOf(names), ...aliases.map((text) => ({ text, lang: languageOfScript(text) }))]);
}

function languageOfScript(text: string): string {
  if (/\p{Script=Hangul}/u.test(text)) return "ko";
  return /\p{Script=Cyrillic}/u.test(text) ? "ru" : "en";
}

function textsOf(text: LocalisedText): SearchText[] {
  return Object.entries(text).map(([lang, words]) => ({ text: words, lang }));
}

function unique(texts: readonly SearchText[]): SearchText[] {
  const seen = new Set<string>();
  return texts.filter(({ text }) => !seen.has(text) && seen.add(text));
}
