import { saveFile } from "../../panels/save-file.ts";
import { methodFile } from "../../view/page-file.ts";
import { fileInCopy } from "./copy-files.ts";

/**
 * Links on the pages of a class copy that show no map: those to views lead there, for there is nothing here that could
 * change; those to another language lead to this page in it; those to files of data save them.
 */
export function bindCopyLinks(page: Document): void {
  page.addEventListener(
    "click",
    (event) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const address = link?.getAttribute("href");
      if (!link || !address) return;
      if (address.startsWith("?")) {
        // The link is followed as a link.
        event.stopPropagation();
        if (link.hreflang) link.href = methodFile(link.hreflang);
      }
      if (address.startsWith("./data/")) {
        event.preventDefault();
        save(address.slice(2), page);
      }
    },
    { capture: true },
  );
}

function save(path: string, page: Document): void {
  fileInCopy(path).then(
    (text) =>
      text !== undefined && saveFile({ name: path.replace("data/", ""), content: new Blob([text]) }, page),
    () => undefined,
  );
}
