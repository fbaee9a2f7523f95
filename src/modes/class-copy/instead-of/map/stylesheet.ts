/** The sheet is in the page. */
export function linkStylesheet(): Promise<void> {
  return Promise.resolve();
}
