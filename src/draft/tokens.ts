import type { Span } from "./extraction.ts";

/** A word, number, possessive ending or mark of a sentence. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly type: "word" | "number" | "possessive" | "mark";
  /** A word that begins with a capital, or has one inside ("iPhone"). */
  readonly isCapital: boolean;
}

const TOKEN =
  /(?<possessive>['’]s(?![\p{L}\p{N}])|(?<=s)['’](?=\s))|(?<number>\d+(?:[.,'’]\d+)*(?![\p{L}]))|(?<word>(?:\p{Lu}\.){2,}|(?:St|Ste|Mt|Ft|ID)\.(?=\s\p{Lu})|[\p{L}\p{N}]+(?:(?:[.&]|['’](?!s(?![\p{L}\p{N}])))[\p{L}\p{N}]+)*)|(?<mark>[^\s\p{L}\p{N}])/gu;

/** The tokens of a stretch; hyphens part words, so "Beijing-based" is three. */
export function tokensIn(text: string, span: Span): Token[] {
  const part = text.slice(span.start, span.end);
  const tokens: Token[] = [];
  for (const match of part.matchAll(TOKEN)) {
    const { possessive, number, word } = match.groups ?? {};
    const type = possessive ? "possessive" : number ? "number" : word ? "word" : "mark";
    const start = span.start + match.index;
    tokens.push({
      start,
      end: start + match[0].length,
      text: match[0],
      lower: match[0].toLowerCase(),
      type,
      isCapital: type === "word" && /\p{Lu}/u.test(match[0]),
    });
  }
  return tokens;
}
