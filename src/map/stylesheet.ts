/**
 * Links a style sheet into a document, once. A link, because a policy of `style-src 'self'` lets nothing put
 * style elements there, which is how imported style sheets come during development. Resolves when it applies;
 * rejects when it does not arrive.
 */
export function linkStylesheet(page: Document, sheet: string): Promise<void> {
  const links = [...page.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
  if (links.some((link) => link.getAttribute("href") === sheet)) return Promise.resolve();
  const link = page.createElement("link");
  link.rel = "stylesheet";
  link.href = sheet;
  return new Promise((resolve, reject) => {
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => reject(new Error(`style sheet: ${sheet}`)));
    page.head.append(link);
  });
}
