import mapSheet from "./map.css?url";

/**
 * Links the map's style sheet into a document, once. A link, because a policy of `style-src 'self'` lets nothing put
 * style elements there, which is how imported style sheets come during development. Resolves when it applies;
 * rejects when it does not arrive.
 */
export function linkStylesheet(page: Document): Promise<void> {
  const links = [...page.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
  if (links.some((link) => link.getAttribute("href") === mapSheet)) return Promise.resolve();
  const link = page.createElement("link");
  link.rel = "stylesheet";
  link.href = mapSheet;
  return new Promise((resolve, reject) => {
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => reject(new Error(`style sheet: ${mapSheet}`)));
    page.head.append(link);
  });
}
