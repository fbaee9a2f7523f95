import { createHash } from "node:crypto";
import { basename } from "node:path";
import { evened, standsIn } from "../../convert/original.ts";
import { tooManyWords } from "../../convert/words.ts";
import type { Article } from "../article/read-article.ts";
import type { Extraction } from "../extraction.ts";
import type { Line } from "../lines.ts";
import { dateInAddress, hostOf, isInAddress, standsInAddress, titleInAddress } from "./address-words.ts";
import { shortSlug, slugOf } from "./folded-name.ts";
import type { Evidence } from "./phrases.ts";

/** What the editor says of the document on the command line. */
export interface GivenMetadata {
  readonly id?: string | undefined;
  readonly publisher?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** EDTF. */
  readonly published?: string | undefined;
}

/** The head of a draft record, in the order in which it is written. What is not known is absent. */
export interface RecordHead {
  readonly id: string;
  readonly reviewed: false;
  readonly publisher?: string;
  readonly author?: string;
  readonly title?: string;
  readonly titleBasis?: "stated" | "address";
  readonly published?: {
    readonly date: string;
    readonly basis: "stated" | "address" | "inferred";
    readonly at?: Evidence;
    readonly why?: string;
  };
  readonly url?: string;
  readonly language: "en";
  readonly original: { readonly file: string; readonly sha256: string };
}

/**
 * What is known of a document: first what the editor says, then what the page or the text says of itself.
 * @param isTaken whether another document's record has an id
 */
export function recordHead(
  article: Article,
  extraction: Extraction,
  given: GivenMetadata,
  lines: readonly Line[],
  originalFile: string,
  isTaken: (id: string, sha256: string) => boolean = () => false,
): RecordHead {
  const url = given.url ?? article.url ?? extraction.metadata.url;
  const publisher =
    given.publisher ?? article.publisher ?? extraction.metadata.publisher ?? (url && hostOf(url));
  const author = article.author ?? extraction.metadata.author?.name;
  const title = titleOf(article, extraction, given, url, lines);
  const published = publishedOf(article, extraction, given, url, lines);
  const sha256 = createHash("sha256").update(article.bytes).digest("hex");
  const wishes = idWishes(publisher, title.title, article.file, published?.date);
  return {
    id: given.id ?? wishes.find((id) => !isTaken(id, sha256)) ?? wishes[0] ?? "article",
    reviewed: false,
    ...(publisher ? { publisher } : {}),
    ...(author ? { author } : {}),
    ...title,
    ...(published ? { published } : {}),
    ...(url ? { url } : {}),
    language: "en",
    original: {
      file: basename(originalFile),
      sha256,
    },
  };
}

/** Ids for a record, the shortest first: titles of a series begin alike, and then need more words, or their date. */
function idWishes(
  publisher: string | undefined,
  title: string | undefined,
  file: string,
  date: string | undefined,
): string[] {
  const stem = basename(file).replace(/\.(txt|html?|md)$/i, "");
  const name = title ?? stem;
  const lengths = title ? [40, 60, 80, 100] : [60, 100];
  const house = publisher ? shortSlug(publisher, 24) : "";
  const joined = (...parts: readonly string[]) => parts.filter((part) => part !== "").join("-") || "article";
  return [
    ...lengths.map((longest) => joined(house, shortSlug(name, longest))),
    ...(date ? [joined(house, shortSlug(name, 40), slugOf(date))] : []),
  ];
}

/** A headline of the text is stated; otherwise it has to stand in the address. */
function titleOf(
  article: Article,
  extraction: Extraction,
  given: GivenMetadata,
  url: string | undefined,
  lines: readonly Line[],
): Pick<RecordHead, "title" | "titleBasis"> {
  const found = extraction.metadata.title?.text;
  for (const title of [given.title, found, article.title].flatMap((one) => (one ? [evened(one)] : []))) {
    if (lines.some((line) => evened(line.text) === title)) return { title, titleBasis: "stated" };
    if (url && standsInAddress(title, url)) return { title, titleBasis: "address" };
    if (title === given.title) return { title };
  }
  const title = url && titleInAddress(url);
  return title ? { title, titleBasis: "address" } : {};
}

/** Printed in the text, written in the address, or else given by the editor or the page's own metadata. */
function publishedOf(
  article: Article,
  extraction: Extraction,
  given: GivenMetadata,
  url: string | undefined,
  lines: readonly Line[],
): RecordHead["published"] {
  const printed = extraction.metadata.published;
  const date = given.published ?? printed?.date ?? article.published ?? dateInAddress(url);
  if (!date) return undefined;
  const at =
    printed && printed.date === date ? printedAt(printed.at.text, printed.at.paragraph, lines) : null;
  if (at) return { date, basis: "stated", at };
  if (url && isInAddress(date, url)) return { date, basis: "address" };
  const source = given.published ? "Given by the editor" : "Given in the page's own metadata";
  return { date, basis: "inferred", why: `${source} as ${date}.` };
}

function printedAt(text: string, paragraph: number, lines: readonly Line[]): Evidence | null {
  const phrase = evened(text);
  const others = lines.filter((line) => line.number !== paragraph);
  const isAlone = !others.some((line) => standsIn(phrase, evened(line.text)));
  return isAlone && tooManyWords(phrase, "en") === null ? { paragraph, phrase } : null;
}
