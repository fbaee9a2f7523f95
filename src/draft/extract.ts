import type { Extraction, ExtractOptions } from "./extraction.ts";

/**
 * Reads an article, plain text or HTML: classifies its paragraphs, finds its mentions and the facts it states. Pure and
 * the same for the same input; takes any text, never throws, and finds nothing in what is not English prose.
 */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  return {
    text,
    metadata: {},
    published: options.published ?? null,
    paragraphs: [],
    mentions: [],
    facts: [],
    passedOver: [],
  };
}
