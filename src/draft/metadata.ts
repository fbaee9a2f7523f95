import type { PageText } from "./article/html-text.ts";
import { type Block, passageOf } from "./block.ts";
import type { DocumentMetadata, ParagraphKind } from "./extraction.ts";
import { datesIn } from "./mentions/dates.ts";

/** Only above this many blocks from the first prose may a date line be the article's own. */
const REACH = 6;

/** What the text says about itself. The date is the one printed at the head, never the newest in the file. */
export function readMetadata(
  text: string,
  blocks: readonly Block[],
  kinds: readonly { readonly kind: ParagraphKind }[],
  shown: PageText,
): DocumentMetadata {
  const firstOf = (kind: ParagraphKind) => blocks.find(({ index }) => kinds[index]?.kind === kind);
  const whole = (block: Block) => passageOf(text, block, 0, block.text.length);
  const title = firstOf("headline");
  const standfirst = firstOf("standfirst");
  const body = kinds.findIndex(({ kind }) => kind === "body");
  const author = firstOf("author box");
  const byline =
    author && /^by (?<name>\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3})/iu.exec(author.text)?.groups?.name;
  const published = dateAtHead(text, blocks, kinds, body);
  return {
    ...(title ? { title: whole(title) } : {}),
    ...(standfirst ? { standfirst: whole(standfirst) } : {}),
    ...(author && byline ? { author: { name: byline, at: whole(author) } } : {}),
    ...(published ? { published } : {}),
    ...(shown.url ? { url: shown.url } : {}),
    ...(shown.publisher ? { publisher: shown.publisher } : {}),
  };
}

function dateAtHead(
  text: string,
  blocks: readonly Block[],
  kinds: readonly { readonly kind: ParagraphKind }[],
  body: number,
): DocumentMetadata["published"] {
  const limit = body < 0 ? REACH : Math.min(body + 2, REACH + 4);
  for (const block of blocks.slice(0, limit)) {
    const kind = kinds[block.index]?.kind;
    if (kind !== "date line" && kind !== "author box") continue;
    const [date] = datesIn(block.text.replace(/(\d{1,2})[./](\d{1,2})[./](\d{4})/g, ""), null);
    if (date?.iso && date.iso.length >= 7)
      return { date: date.iso, at: passageOf(text, block, date.start, date.end) };
  }
  return datelineIn(text, blocks, kinds);
}

/** "SEOUL, Nov 10 (Agency) —", "Phoenix, AZ — September 9, 2021 —" at the start of the prose. */
function datelineIn(
  text: string,
  blocks: readonly Block[],
  kinds: readonly { readonly kind: ParagraphKind }[],
): DocumentMetadata["published"] {
  const first = blocks.find(({ index }) => kinds[index]?.kind === "body");
  const head = /^.{3,70}?(?:—|–|--| - |: )/.exec(first?.text ?? "")?.[0];
  if (!first || !head || !/^\p{Lu}/u.test(head)) return undefined;
  const [date] = datesIn(first.text.slice(0, 110), null);
  const isWhole = date?.iso !== undefined && date.iso.length === 10 && date.start < 80;
  return isWhole && date.iso
    ? { date: date.iso, at: passageOf(text, first, date.start, date.end) }
    : undefined;
}
