import { readPage } from "./page-tokens.ts";

/** What a page shows to its reader, and what its mark-up says about itself. */
export interface PageText {
  /** A line for each block of the page; entities decoded. */
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** ISO date. */
  readonly published?: string;
}

const MARKUP = /^\s*(?:<!doctype html|<html|<\?xml|<!--|<head|<body|<main|<article|<section|<div|<p[\s>])/i;

export function isHtml(text: string): boolean {
  return MARKUP.test(text);
}

/** Elements that hold no prose of the page. */
const NO_PROSE = setOf(
  "head title script style noscript template svg iframe nav footer form button select textarea",
);
const BLOCKS = setOf(
  "address article aside blockquote br dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table td th time tr ul",
);

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(" "));
}

/** The visible text of a page, and its metadata. Takes any mark-up, however broken, in time that grows with its length. */
export function pageText(html: string): PageText {
  const parts: string[] = [];
  const metadata = new Map<string, string>();
  const closers = lastClosers(html);
  let hidden = 0;
  let headline: string[] | null = null;
  readPage(html, {
    onOpen(name, attributes, at) {
      readMetadata(name, attributes, metadata);
      if (name === "body") hidden = 0;
      else if (at < (closers.get(name) ?? -1)) hidden += 1;
      if (BLOCKS.has(name)) parts.push("\n");
      if (name === "h1" && !metadata.has("h1")) headline = [];
    },
    onText(text) {
      const evened = text.replace(/\s+/g, " ");
      if (hidden === 0) parts.push(evened);
      headline?.push(evened);
    },
    onClose(name) {
      if (closers.has(name)) hidden = Math.max(0, hidden - 1);
      if (BLOCKS.has(name)) parts.push("\n");
      if (name !== "h1" || headline === null) return;
      metadata.set("h1", headline.join("").trim());
      headline = null;
    },
  });
  const lines = parts.join("").split("\n");
  const text = lines.map((line) => line.replace(/ +/g, " ").trim()).filter((line) => line !== "");
  return { text: text.join("\n\n"), ...describedBy(metadata) };
}

/** Where each element without prose is closed for the last time: one that never is hides nothing. */
function lastClosers(html: string): Map<string, number> {
  const lower = html.toLowerCase();
  const closers = new Map([...NO_PROSE].map((name) => [name, lower.lastIndexOf(`</${name}`)]));
  // What is no text at all goes to the end of the page when it is not closed.
  for (const name of ["script", "style"]) closers.set(name, html.length);
  return closers;
}

function readMetadata(
  name: string,
  attributes: ReadonlyMap<string, string>,
  metadata: Map<string, string>,
): void {
  if (name === "link" && attributes.get("rel") !== "canonical") return;
  if (name !== "link" && name !== "meta") return;
  const key = name === "link" ? "canonical" : (attributes.get("property") ?? attributes.get("name"));
  const value = attributes.get(name === "link" ? "href" : "content")?.trim();
  if (key && value && !metadata.has(key)) metadata.set(key, value);
}

function describedBy(metadata: ReadonlyMap<string, string>): Omit<PageText, "text"> {
  const first = (...keys: string[]) => keys.map((key) => metadata.get(key)).find((value) => value);
  const addresses = [metadata.get("canonical"), metadata.get("og:url")];
  const found = {
    title: first("og:title", "h1"),
    url: addresses.find((address) => address && URL.canParse(address)),
    publisher: first("og:site_name"),
    author: first("author"),
    published: /^\d{4}-\d{2}-\d{2}/.exec(first("article:published_time", "date") ?? "")?.[0],
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value)) as Omit<PageText, "text">;
}
