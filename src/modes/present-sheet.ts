import presentSheet from "../theme/present.css?url";

/** Links the sheet of a presentation into a document, once. Resolves when it applies, and also when it does not arrive. */
export function linkSheet(page: Document): Promise<void> {
  const link = page.createElement("link");
  link.rel = "stylesheet";
  link.href = presentSheet;
  return new Promise((resolve) => {
    for (const end of ["load", "error"]) link.addEventListener(end, () => resolve());
    page.head.append(link);
  });
}
