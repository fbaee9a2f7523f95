import { Parser } from "htmlparser2";

/** What a parser makes of mark-up: which elements and attributes there are, where links lead, and all of its text. */
export interface ReadMarkup {
  readonly elements: ReadonlySet<string>;
  /** Names, whatever the element: a class may stand where harmless data has none. */
  readonly attributes: ReadonlySet<string>;
  readonly links: readonly string[];
  readonly text: string;
}

const LINKS = new Set(["href", "src", "action", "xlink:href", "formaction", "srcset", "poster", "data"]);

/** @param kind "xml" reads as an image of a page does */
export function readMarkup(markup: string, kind: "html" | "xml"): ReadMarkup {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  const links: string[] = [];
  const text: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, given) {
        elements.add(name);
        for (const [attribute, value] of Object.entries(given)) {
          attributes.add(attribute);
          if (LINKS.has(attribute)) links.push(value);
        }
      },
      ontext: (data) => text.push(data),
      oncomment: () => elements.add("a comment"),
      onprocessinginstruction: (name) => elements.add(name),
    },
    { xmlMode: kind === "xml", decodeEntities: true },
  );
  parser.end(markup);
  return { elements, attributes, links, text: text.join("") };
}

/** Links that lead neither into the page, nor to a page of the site, nor to the web. */
export function badLinks(links: readonly string[]): string[] {
  return links.filter((link) => {
    if (/^(#|\?|\.\/)/.test(link)) return false;
    const { protocol } = new URL(link, "about:blank");
    return protocol !== "https:" && protocol !== "http:";
  });
}

/** What several readings hold together. */
export function together(readings: readonly ReadMarkup[]): Pick<ReadMarkup, "elements" | "attributes"> {
  return {
    elements: new Set(readings.flatMap(({ elements }) => [...elements])),
    attributes: new Set(readings.flatMap(({ attributes }) => [...attributes])),
  };
}
