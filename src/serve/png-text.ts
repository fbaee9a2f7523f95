import { crc32 } from "node:zlib";

/** A PNG begins with eight bytes of signature, its header chunk with 25. */
const AFTER_HEADER = 8 + 25;

/**
 * Puts a word and a text into a PNG, as a `tEXt` chunk after its header.
 * Source: PNG specification, third edition, 11.3.3.2 (https://www.w3.org/TR/png-3/#11tEXt).
 * @param keyword and text: Latin letters only
 */
export function withPngText(png: Buffer, keyword: string, text: string): Buffer {
  const body = Buffer.from(`tEXt${keyword}\0${text}`, "latin1");
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length - 4);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([png.subarray(0, AFTER_HEADER), length, body, check, png.subarray(AFTER_HEADER)]);
}

/** The text that a PNG holds under a keyword; null when it holds none. */
export function pngText(png: Buffer, keyword: string): string | null {
  for (let at = 8; at + 8 < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    const body = png.toString("latin1", at + 8, at + 8 + length);
    if (type === "tEXt" && body.startsWith(`${keyword}\0`)) return body.slice(keyword.length + 1);
    at += length + 12;
  }
  return null;
}
