/** Nothing: the pages of a class copy are queries of the file itself. */
export function siteFolder(): string {
  return "";
}
