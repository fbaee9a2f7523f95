import type { ColumnType, ColumnWords } from "./column.ts";

/** The fields of the items that stand in the lists of the JSON files, by list. */

function fields(
  lines: readonly (readonly [name: string, type: ColumnType, about: string, empty?: string])[],
): ColumnWords[] {
  return lines.map(([name, type, about, empty]) => ({
    name,
    type,
    about,
    ...(empty === undefined ? {} : { empty }),
  }));
}

export const DOCUMENT_FIELDS = fields([
  ["id", "string", "The document's id: the name of its record in seeds/."],
  ["publisher", "string", "Who published it."],
  ["author", "string", "Who wrote it.", "not stated"],
  ["title", "string", "Its headline."],
  ["titleBasis", "string", "Where the headline was read: stated (printed) or address."],
  [
    "published",
    "object",
    "When: date (EDTF), basis (stated, address, inferred), why (language → words, or null).",
  ],
  ["url", "string", "Its address."],
  ["language", "string", "Its language (BCP 47)."],
  ["kind", "string", "own reporting, press release, rewrite, aggregator, not known."],
  ["story", "string", "The story that it belongs to.", "it belongs to none"],
  ["note", "object", "How far to trust it: language → words.", "there is no remark"],
  ["claims", "list", "The ids of its claims, in its order."],
  ["leftOut", "list", "Paragraphs that make no claim: paragraphs, why (language → words).", "there are none"],
]);

export const CLAIM_FIELDS = fields([
  ["id", "string", "The claim's id: that of its document, #, its own."],
  ["document", "string", "The id of its document."],
  ["at", "list", "What it rests on: paragraph (non-empty lines, from 1) and phrase."],
  ["says", "object", "The claim in our own words: language → words."],
  ["about", "list", "What it is about: ids of entries, places and organisations."],
  ["facts", "list", "What it states, typed: kind and the fields of that kind."],
  [
    "by",
    "object",
    "Who says so, where the document only passes it on: language → words.",
    "the document says it itself",
  ],
  ["when", "edtf", "The time that it speaks of.", "it states none"],
  [
    "derived",
    "list",
    "Values that are not in the words but follow from them: value, from, why.",
    "there are none",
  ],
  ["certainty", "string", "How sure the editor is that it holds: certain, less-certain, uncertain."],
  [
    "certaintyWhy",
    "object",
    "Why it is held to be certain although a rule speaks against it: language → words.",
    "no reason is needed",
  ],
  ["note", "object", "The editor's remark: language → words.", "there is no remark"],
  [
    "otherSources",
    "list",
    "The ids of the public sources that the remarks speak of, as in contextSources.",
    "they speak of none",
  ],
]);

export const STORY_FIELDS = fields([
  ["id", "string", "The story's id."],
  ["title", "object", "Language → words."],
  ["line", "object", "What is seen, in one line: language → words."],
  ["frame", "list", "The ids that have to be in the picture."],
  ["lead", "list", "The ids of the flows that stand for the story on the overview."],
  [
    "limits",
    "list",
    "What its documents leave out, a sentence each: language → words.",
    "nobody has written it",
  ],
]);

export const PLACE_FIELDS = fields([
  ["id", "string", "The place's id."],
  ["names", "object", "Language → name."],
  ["local", "string", "Its own language (BCP 47), a key of names.", "not recorded"],
  ["aliases", "list", "Other names.", "none is recorded"],
  ["precision", "string", "How closely it is known: site, settlement, city, district, country, region."],
  ["country", "string", "Its country (ISO 3166-1 alpha-2).", "it is a part of the world"],
  ["position", "list", "Longitude and latitude, degrees, WGS 84.", "it is an area"],
  ["anchor", "list", "Where an area's name is set and arrows end: a choice of drawing.", "it is a point"],
  ["area", "list", "The countries that a part of the world is drawn as.", "it is no part of the world"],
  ["source", "object", "Where the coordinates were read: name, url, checked.", "it is an area"],
  ["note", "object", "The editor's remark: language → words.", "there is no remark"],
  ["claims", "list", "The ids of the claims about it itself.", "there are none"],
]);

export const ORGANISATION_FIELDS = fields([
  ["id", "string", "The organisation's id."],
  ["names", "object", "Language → name."],
  ["local", "string", "Its own language (BCP 47), a key of names.", "not recorded"],
  ["aliases", "list", "Other names.", "none is recorded"],
  [
    "owners",
    "list",
    "Who is said to hold it: owner, company, value, unit, bound, when, claim.",
    "no document says",
  ],
  ["claims", "list", "The ids of the claims about it itself.", "there are none"],
]);

/** Of every type of entry; the rest is as in the type's GeoJSON file, with the claims of each value beside it. */
export const ENTRY_FIELDS = fields([
  ["type", "string", "facility, flow, measure, agreement."],
  ["id", "string", "The entry's id, the same in every file and version."],
  ["layer", "string", "documents or context."],
  ["stories", "list", "The ids of its stories.", "it belongs to none"],
  ["claims", "list", "The ids of the claims that it rests on."],
  ["documents", "list", "The ids of the documents that speak of it."],
  ["certainty", "string", "How sure the editor is: certain, less-certain, uncertain."],
  [
    "amounts",
    "list",
    "Every amount that a claim states: measurand, value, unit, per, bound, of, status, when, claim.",
    "no document states one",
  ],
  [
    "undisclosed",
    "list",
    "What a document says that it does not tell: property, what, claim.",
    "no document says so",
  ],
]);

export const ANNOTATION_FIELDS = fields([
  ["id", "string", "The annotation's id: urn:battery-routes:, the claim, the number of the phrase."],
  ["type", "string", "Always Annotation."],
  ["motivation", "string", "Always describing."],
  ["body", "list", "The claim in our own words, one body a language."],
  [
    "target",
    "object",
    "The publisher's page (source), the phrase on it (selector), its paragraph (br:paragraph).",
  ],
  [
    "br:saidBy",
    "list",
    "Who says so, where the document only passes it on: @language and @value.",
    "the document says it itself",
  ],
  ["br:certainty", "string", "How sure the editor is that it holds: certain, less-certain, uncertain."],
  ["br:note", "list", "The editor's remark: @language and @value.", "there is no remark"],
]);

export const TOUR_FIELDS = fields([
  ["id", "string", "The tour's id."],
  ["story", "string", "The story that it tells.", "it goes through all of them"],
  ["title", "object", "Language → words."],
  ["line", "object", "What it is about, in one line: language → words."],
  ["minutes", "integer", "How long it takes with its questions, as a suggestion."],
  ["steps", "list", "Its steps: id, view (the query of an address), heading, text, notes, question, claims."],
]);

export const CHANGE_FIELDS = fields([
  ["date", "date", "The day of publication."],
  ["says", "object", "What has changed: language → words."],
  ["about", "list", "The ids of the entries, places and organisations concerned.", "it concerns the whole"],
]);
