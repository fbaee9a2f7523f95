import { readFileSync, statSync } from "node:fs";
import { ArticleError } from "./article-error.ts";
import { checkProse } from "./check-prose.ts";
import { decodeText } from "./decode-text.ts";
import { isHtml, type PageText, pageText } from "./html-text.ts";

/** An article as a draft reads it. */
export interface Article extends PageText {
  readonly file: string;
  /** The file was a page: its text has to be kept as a file of its own, which the record then points into. */
  readonly isPage: boolean;
  /** The bytes of the plain text. */
  readonly bytes: Uint8Array;
}

/**
 * Reads the file of an article, plain text or HTML.
 * @throws ArticleError with one sentence, when it is missing or is no article in English
 */
export function readArticle(file: string): Article {
  const bytes = readBytes(file);
  const raw = decodeText(bytes, file);
  const isPage = isHtml(raw);
  const page = isPage ? pageText(raw) : { text: raw };
  checkProse(page.text, file);
  return { file, isPage, ...page, bytes: isPage ? new TextEncoder().encode(page.text) : bytes };
}

function readBytes(file: string): Uint8Array {
  try {
    if (statSync(file).isDirectory()) throw new ArticleError(`${file} is a folder; expected a file`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof ArticleError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new ArticleError(
      code === "ENOENT" ? `there is no file ${file}` : `${file} cannot be read (${code})`,
    );
  }
}
