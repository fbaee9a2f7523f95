import maplibreSheet from "maplibre-gl/dist/maplibre-gl.css?url";
import mapSheet from "./map.css?url";

/**
 * Links the map's style sheets into a document, once. Links, because a policy of `style-src 'self'` lets nothing
 * put style elements there, which is how imported style sheets come during development. Resolves when they apply;
 * rejects when one does not arrive.
 */
export async function linkStylesheets(page: Document): Promise<void> {
  await Promise.all([maplibreSheet, mapSheet].map((address) => linkOnce(page, address)));
}

function linkOnce(page: Document, address: string): Promise<void> {
  const links = [...page.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
  if (links.some((link) => link.getAttribute("href") === address)) return Promise.resolve();
  const link = page.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  return new Promise((resolve, reject) => {
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => reject(new Error(`style sheet: ${address}`)));
    page.head.append(link);
  });
}
