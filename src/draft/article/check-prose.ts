import { francAll } from "franc-min";
import { ArticleError } from "./article-error.ts";

/** Words that hardly an English sentence does without. */
const FUNCTION_WORDS = new Set(
  "the of and to in a is that for it as was with on by at from be this are has have had will its an or but not he she they which their we".split(
    " ",
  ),
);

/** Share of function words below which a text is hardly English; English prose has 0.25 to 0.5. */
const LOWEST_SHARE = 0.12;

/**
 * Whether a text is English prose, which is all that a draft reads.
 * @param file its name, for messages
 * @throws ArticleError when no line is prose, or the prose is in another language
 */
export function checkProse(text: string, file: string): void {
  const prose = text.split(/[\r\n]+/).filter(isProse);
  if (prose.length === 0) {
    throw new ArticleError(`${file}: there is no prose: no line has a sentence`);
  }
  const joined = prose.join("\n");
  const words = joined.toLowerCase().match(/\p{L}+/gu) ?? [];
  const share = words.filter((word) => FUNCTION_WORDS.has(word)).length / Math.max(1, words.length);
  if (share >= LOWEST_SHARE) return;
  const [best] = francAll(joined)[0] ?? ["und"];
  if (best === "eng") return;
  throw new ArticleError(`${file}: the text is ${languageName(best)}; a draft reads English only`);
}

/** A line with words and the end of a sentence, in any script. */
function isProse(line: string): boolean {
  const hasWords = (line.match(/\p{L}{2,}/gu)?.length ?? 0) >= 5 || /[\p{Lo}]{12}/u.test(line);
  return hasWords && /[\p{L}\p{N}\p{M})%"”’»][.!?…。！？]["”’»)\]]*(?:\s|$)|[。！？]/u.test(line);
}

/** In English: "deu" is German. */
function languageName(code: string): string {
  if (code === "und") return "in another language";
  return new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code;
}
