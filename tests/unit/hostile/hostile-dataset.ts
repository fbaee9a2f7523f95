import fc from "fast-check";
import type { Dataset } from "../../../src/model/dataset.ts";
import { hostileAddress, hostileText } from "./hostile-text.ts";

/** Keys of a dataset under which a text stands that somebody wrote, not a word of the vocabulary or an id. */
const WRITTEN = new Set([
  "phrase",
  "publisher",
  "author",
  "title",
  "name",
  "from",
  "language",
  "when",
  "date",
  "start",
]);

/** A dataset with every free text and every address replaced; ids, kinds and places stay. */
export function hostileDataset(dataset: Dataset): fc.Arbitrary<Dataset> {
  const texts = fc.array(hostileText, { minLength: 1, maxLength: 12 });
  const addresses = fc.array(hostileAddress, { minLength: 1, maxLength: 6 });
  return fc.tuple(texts, addresses).map(([words, urls]) => {
    const nextText = endless(words);
    const nextAddress = endless(urls);
    const replaced = (value: unknown, key: string): unknown => {
      if (typeof value === "string") {
        if (key === "url") return nextAddress();
        return WRITTEN.has(key) ? nextText() : value;
      }
      if (Array.isArray(value)) return value.map((item) => replaced(item, key === "aliases" ? "name" : ""));
      if (typeof value !== "object" || value === null) return value;
      const isText = "en" in value;
      return Object.fromEntries(
        Object.entries(value).map(([inner, content]) => [
          inner,
          isText ? nextText() : replaced(content, inner),
        ]),
      );
    };
    return replaced(dataset, "") as Dataset;
  });
}

function endless<T>(items: readonly T[]): () => T {
  let at = 0;
  return () => items[at++ % items.length] as T;
}
