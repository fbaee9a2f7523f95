/**
 * The address of a page, opened at a phrase: `<url>#:~:text=<phrase>`.
 * In a text directive "-", "," and "&" have a meaning and are percent-encoded beyond what encodeURIComponent does
 * (https://wicg.github.io/scroll-to-text-fragment/#syntax). A fragment the address already has is kept. Half a
 * surrogate pair, which no address can hold, becomes U+FFFD.
 */
export function addressAtPhrase(url: string, phrase: string): string {
  const directive = `:~:text=${encodeURIComponent(phrase.replace(/\p{Surrogate}/gu, "\ufffd")).replaceAll("-", "%2D")}`;
  return url.includes("#") ? `${url}${directive}` : `${url}#${directive}`;
}
