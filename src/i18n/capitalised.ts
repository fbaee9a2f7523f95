/** The text with a capital first letter, by the rules of a language (a tag for Intl). */
export function capitalised(text: string, formatTag: string): string {
  return text.charAt(0).toLocaleUpperCase(formatTag) + text.slice(1);
}
