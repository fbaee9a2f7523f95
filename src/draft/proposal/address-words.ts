import { parseEdtf } from "../../convert/edtf-date.ts";

/** What an address says of the document behind it. */

/** The publisher's address stands for its name until an editor writes it. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

/** The words of an address's last part, without the publisher's number, where they are enough for a title. */
export function titleInAddress(url: string): string | undefined {
  const last =
    decodeSafely(new URL(url).pathname)
      .split("/")
      .findLast((part) => part !== "") ?? "";
  const words = last
    .replace(/\.\w{2,5}$/, "")
    .split(/[-_]+/)
    .filter((word) => word !== "");
  while (/^\d{5,}$/.test(words.at(-1) ?? "")) words.pop();
  const title = words.join(" ");
  return words.length >= 4 ? title.charAt(0).toUpperCase() + title.slice(1) : undefined;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The date that an address carries in its path, as in /2023/04/30/; ISO. */
export function dateInAddress(url: string | undefined): string | undefined {
  const [, year, month, day] = /\/((?:19|20)\d{2})[/-](\d{2})(?:[/-](\d{2}))?(?=[/-])/.exec(url ?? "") ?? [];
  const date = [year, month, day].filter((part) => part !== undefined).join("-");
  return parseEdtf(date) ? date : undefined;
}

/** Whether the words of a title stand in an address, in order. */
export function standsInAddress(title: string, url: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/['’.]/g, "")
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "");
  return `-${plain(decodeSafely(url))}-`.includes(`-${plain(title)}-`);
}

/** Whether the digits of a date (EDTF) stand in an address, in order. */
export function isInAddress(date: string, url: string): boolean {
  const numbers = (date.match(/\d+/g) ?? []).map((digits) => `0?${Number(digits)}`);
  return parseEdtf(date) !== null && new RegExp(`(?<!\\d)${numbers.join("\\D?")}(?!\\d)`).test(url);
}
