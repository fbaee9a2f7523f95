/**
 * Takes the style sheets that stand in a part of the page to its head, before that part is replaced. A sheet that is
 * moved is read anew: so a second link to it applies before the first one goes. Resolves also when one fails.
 */
export async function keepStylesheets(part: HTMLElement, page: Document): Promise<void> {
  const links = [...part.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
  await Promise.all(
    links.map(({ href }) => {
      const link = page.createElement("link");
      link.rel = "stylesheet";
      link.href = href;
      return new Promise<void>((resolve) => {
        for (const end of ["load", "error"]) link.addEventListener(end, () => resolve());
        page.head.append(link);
      });
    }),
  );
}
