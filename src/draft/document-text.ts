/** What a file shows to its reader, and what its mark-up says about itself. */
export interface DocumentText {
  readonly text: string;
  readonly url?: string;
  readonly publisher?: string;
  /** ISO date of the mark-up's own metadata. */
  readonly published?: string;
}

const MARKUP = /^\s*(?:<!doctype html|<html|<\?xml|<head|<body|<article|<div|<p[\s>])/i;

/** Plain text as it is; of HTML the visible text, a line per block element, entities decoded. */
export function documentText(input: string): DocumentText {
  const text = input.startsWith("\uFEFF") ? input.slice(1) : input;
  if (!MARKUP.test(text)) return { text };
  return { text: visibleText(text), ...metadataOf(text) };
}

/** Elements whose content is not the article's prose. */
const HIDDEN = ["script", "style", "noscript", "svg", "template", "iframe", "nav", "footer", "form", "head"];
const BLOCK = new Set(
  "p div h1 h2 h3 h4 h5 h6 li ul ol br hr tr td th table section article header aside main figure figcaption blockquote time title dd dt".split(
    " ",
  ),
);

function visibleText(html: string): string {
  const parts: string[] = [];
  const unclosed = new Set<string>();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    parts.push(html.slice(at, open));
    const { end, isBlock } = skipTag(html, open, unclosed);
    if (isBlock) parts.push("\n");
    at = end;
  }
  parts.push(html.slice(at));
  return decode(parts.join(""))
    .replace(/[ \t\u00a0]+/g, " ")
    .replace(/ ?[\r\n] ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Where a tag, comment or hidden element that opens here ends. */
function skipTag(html: string, open: number, unclosed: Set<string>): { end: number; isBlock: boolean } {
  if (html.startsWith("<!--", open)) return { end: after(html, "-->", open), isBlock: false };
  if (/^<[!?]/.test(html.slice(open, open + 2))) return { end: after(html, ">", open), isBlock: false };
  const name = /^<\/?([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 20))?.[1]?.toLowerCase();
  if (!name) return { end: open + 1, isBlock: false };
  const close = after(html, ">", open);
  if (HIDDEN.includes(name) && html[open + 1] !== "/" && !unclosed.has(name)) {
    const pattern = new RegExp(`</${name}\\s*>`, "gi");
    pattern.lastIndex = close;
    const found = pattern.exec(html);
    if (!found) unclosed.add(name);
    return { end: found ? found.index + found[0].length : close, isBlock: true };
  }
  return { end: close, isBlock: BLOCK.has(name) };
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  euro: "€",
  pound: "£",
  yen: "¥",
  cent: "¢",
  copy: "©",
  reg: "®",
  trade: "™",
  deg: "°",
  eacute: "é",
  egrave: "è",
  uuml: "ü",
  ouml: "ö",
  auml: "ä",
  szlig: "ß",
  ccedil: "ç",
  ntilde: "ñ",
  thinsp: " ",
};

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function metadataOf(html: string): Omit<DocumentText, "text"> {
  const head = html.slice(0, 100_000);
  const url = attribute(head, "link", /rel=["']?canonical/i, "href") ?? property(head, "og:url");
  const publisher = property(head, "og:site_name");
  const published = /^\d{4}-\d{2}-\d{2}/.exec(property(head, "article:published_time") ?? "")?.[0];
  return {
    ...(url ? { url } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
  };
}

function property(head: string, name: string): string | undefined {
  return attribute(head, "meta", new RegExp(`(?:property|name)=["']?${name}["'\\s]`, "i"), "content");
}

function attribute(head: string, tag: string, wanted: RegExp, name: string): string | undefined {
  for (const [element] of head.matchAll(new RegExp(`<${tag}\\s[^>]{1,1000}>`, "gi"))) {
    if (!wanted.test(element)) continue;
    const value = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`, "i").exec(element);
    if (value) return decode(value[1] ?? value[2] ?? "");
  }
  return undefined;
}
