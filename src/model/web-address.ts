/**
 * The address if it leads to a page of the web (`https:` or `http:`); null for any other text. A record's address
 * becomes a link only through this, so that none with another scheme (`javascript:`, `data:`) is ever rendered.
 */
export function webAddress(text: string | null): string | null {
  return text !== null && WEB.has(schemeOf(text)) ? text : null;
}

const WEB: ReadonlySet<string> = new Set(["https:", "http:"]);

/** As a browser reads it; "" for what is no whole address. */
function schemeOf(text: string): string {
  try {
    return new URL(text).protocol;
  } catch {
    return "";
  }
}
