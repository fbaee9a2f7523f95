import { Tokenizer } from "htmlparser2";

/** What is met in a page, in order. Names of elements and attributes are in lower case, entities decoded. */
export interface PageListener {
  /** @param at offset of the element's name */
  onOpen(name: string, attributes: ReadonlyMap<string, string>, at: number): void;
  onText(text: string): void;
  onClose(name: string): void;
}

/**
 * Reads a page without building its tree, so that no mark-up, however deep or broken, takes longer than its length
 * makes it. Elements that are not closed are not closed for the listener either.
 */
export function readPage(html: string, listener: PageListener): void {
  let element = { name: "", at: 0 };
  let attribute = "";
  let attributes = new Map<string, string>();
  const add = (text: string) => {
    // The first of two attributes of one name counts.
    attributes.set(attribute, (attributes.get(attribute) ?? "") + text);
  };
  const opened = () => listener.onOpen(element.name, attributes, element.at);
  const ignored = () => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        element = { name: html.slice(start, end).toLowerCase(), at: start };
        attributes = new Map();
      },
      onattribname(start, end) {
        const name = html.slice(start, end).toLowerCase();
        attribute = attributes.has(name) ? `${name} again` : name;
      },
      onattribdata: (start, end) => add(html.slice(start, end)),
      onattribentity: (codePoint) => add(String.fromCodePoint(codePoint)),
      onattribend: ignored,
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (start, end) => listener.onClose(html.slice(start, end).toLowerCase()),
      ontext: (start, end) => listener.onText(html.slice(start, end)),
      ontextentity: (codePoint) => listener.onText(String.fromCodePoint(codePoint)),
      oncdata: ignored,
      oncomment: ignored,
      ondeclaration: ignored,
      onprocessinginstruction: ignored,
      onend: ignored,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
