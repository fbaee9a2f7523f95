/** Asks for a file of the site. Rejects when there is no answer. @param address relative to the page */
export function askForFile(address: string): Promise<Response> {
  return fetch(address);
}
