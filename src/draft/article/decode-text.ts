import { ArticleError } from "./article-error.ts";

/** Ten times the longest article; more is no article. Bytes. */
const LARGEST = 2_000_000;

/** What files that are no text begin with, as Latin-1. */
const SIGNATURES: readonly [begins: string, what: string][] = [
  ["%PDF", "a PDF"],
  ["PK\x03\x04", "a zip archive (perhaps .docx or .odt)"],
  ["\xd0\xcf\x11\xe0", "an old Word document"],
  ["{\\rtf", "rich text (RTF)"],
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["GIF8", "a picture"],
  ["\x1f\x8b", "a compressed file"],
];

/**
 * The text of an article's file, without a byte-order mark.
 * @param file its name, for messages
 * @throws ArticleError when it is empty, too large, not text, or not UTF-8
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const problem = problemOf(bytes);
  if (problem) throw new ArticleError(`${file}: ${problem}`);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text.trim() === "") throw new ArticleError(`${file}: the file is empty`);
    return text;
  } catch (error) {
    if (error instanceof ArticleError) throw error;
    throw new ArticleError(`${file}: byte ${firstFault(bytes)} is not UTF-8; save the text as UTF-8`);
  }
}

function problemOf(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return "the file is empty";
  if (bytes.length > LARGEST) {
    return `the file has ${bytes.length} bytes; an article has at most ${LARGEST}`;
  }
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return "the text is UTF-16; save it as UTF-8";
  }
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const signature = SIGNATURES.find(([begins]) => start.startsWith(begins));
  if (signature) return `the file is ${signature[1]}; save its text as plain text or HTML`;
  return isBinary(bytes) ? "the file is not text; expected plain text or HTML" : null;
}

/** A control character that no text has: anything below 32 but tab, line feed, form feed, carriage return. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 32 && ![9, 10, 12, 13].includes(byte));
}

/** The number, from 1, of the first byte that begins no UTF-8 character. */
function firstFault(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle), { stream: true })) good = middle;
    else bad = middle;
  }
  // What begins a character and is not followed by the rest of it is the fault.
  while (good > 0 && !isUtf8(bytes.subarray(0, good), { stream: false })) good--;
  return good + 1;
}

/** @param stream whether the last character may be cut off */
function isUtf8(bytes: Uint8Array, { stream }: { stream: boolean }): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
