import { capitalised } from "../i18n/capitalised.ts";
import { localise } from "../i18n/localise.ts";
import type { Messages } from "../i18n/messages.ts";
import { fromSlug } from "../view/filters.ts";
import type { Facet } from "../view/view-state.ts";
import type { Wording } from "./entry-words.ts";
import { statusFacetWords } from "./status-words.ts";

/** A text and the language it is in. */
interface Words {
  readonly text: string;
  readonly lang: string;
}

/** A value of a facet in the reader's language; of a document its publisher, with its title where that has several. */
export function facetValueWords(wording: Wording, facet: Facet, value: string): Words {
  const { index, messages } = wording;
  switch (facet) {
    case "kind":
      return own(messages, wordOf(messages.filters.kinds, fromSlug(value)));
    case "status":
      return own(messages, capitalised(statusFacetWords(messages, value), messages.formatTag));
    case "document":
      return documentWords(wording, value);
    case "country": {
      const place = index.placeById.get(`place/${value}`);
      return place ? localise(place.names, messages.tag) : own(messages, value);
    }
  }
}

function documentWords({ index, messages }: Wording, id: string): Words {
  const document = index.documentById.get(id);
  if (!document) return own(messages, id);
  const { publisher, title, language } = document;
  const isOnly = index.dataset.documents.filter((other) => other.publisher === publisher).length === 1;
  return { text: isOnly ? publisher : `${publisher}: ${title}`, lang: language };
}

function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}

function own({ tag }: Messages, text: string): Words {
  return { text, lang: tag };
}
