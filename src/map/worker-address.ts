/**
 * The address that MapLibre's worker is started from. A page without an origin of its own (in a frame with
 * `sandbox="allow-scripts"`) may start none of the site's files, only a `data:` address: MapLibre makes one of the text
 * that it reads at the address it is given, and what that text imports has to be named whole. So that text is one
 * import. Elsewhere it is the file's own address.
 * @param file address of the worker's file, relative to the page or whole
 */
export function workerAddress(
  file: string,
  page: { readonly origin: string; readonly baseURI: string },
): string {
  if (page.origin !== "null") return file;
  const whole = new URL(file, page.baseURI).href;
  return `data:text/javascript,${encodeURIComponent(`import ${JSON.stringify(whole)}`)}`;
}
