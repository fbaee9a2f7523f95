/** Where readers report errors: by e-mail, or on a page for a new issue. */
export type CorrectionsAddress =
  | { readonly type: "mail"; readonly to: string }
  | { readonly type: "page"; readonly url: string };

/** A report that waits for the reader's own words. */
export interface CorrectionReport {
  readonly title: string;
  /** Line by line; the reader writes above them. */
  readonly lines: readonly string[];
}

/** Longer addresses are cut by some mail programs and refused by some servers. */
const LONGEST_ADDRESS = 1900;

/**
 * The build variable CORRECTIONS: an e-mail address, or the https address of a page that takes `title` and `body`.
 * Unset or empty: null. Throws when it is neither.
 */
export function parseCorrections(text: string | undefined): CorrectionsAddress | null {
  if (text === undefined || text === "") return null;
  if (/^[\w.+-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(text)) return { type: "mail", to: text };
  if (/^https:\/\/[^\s#@]+$/.test(text) && URL.canParse(text)) return { type: "page", url: text };
  throw new Error(
    `CORRECTIONS is "${text}"; it can be an e-mail address or the https address of a page for a new issue`,
  );
}

/**
 * The link that opens a prepared report. Lines that would make it too long are left out, from the end.
 * @param more says how many were left out
 */
export function reportAddress(
  to: CorrectionsAddress,
  { title, lines }: CorrectionReport,
  more: (left: number) => string,
): string {
  for (let kept = lines.length; kept > 0; kept--) {
    const left = lines.length - kept;
    const body = [...lines.slice(0, kept), ...(left > 0 ? [more(left)] : [])];
    const address = addressOf(to, title, body);
    if (address.length <= LONGEST_ADDRESS) return address;
  }
  return addressOf(to, title, []);
}

function addressOf(to: CorrectionsAddress, title: string, lines: readonly string[]): string {
  if (to.type === "mail") {
    const body = encodeURIComponent(lines.join("\r\n"));
    return `mailto:${to.to}?subject=${encodeURIComponent(title)}&body=${body}`;
  }
  const url = new URL(to.url);
  url.searchParams.set("title", title);
  url.searchParams.set("body", lines.join("\n"));
  return url.href;
}
