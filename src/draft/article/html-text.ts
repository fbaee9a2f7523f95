import { type HTMLElement, parse } from "node-html-parser";

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

/** Elements that hold no prose of the page. */
const NO_PROSE =
  "script, style, noscript, template, svg, iframe, nav, footer, form, button, select, textarea";

export function isHtml(text: string): boolean {
  return MARKUP.test(text);
}

/** The visible text of a page, and its metadata. Takes any mark-up, however broken. */
export function pageText(html: string): PageText {
  const page = parse(html, { blockTextElements: { script: false, style: false, noscript: false } });
  const metadata = metadataOf(page);
  const body = page.querySelector("body") ?? page;
  for (const element of body.querySelectorAll(`head, ${NO_PROSE}`)) element.remove();
  const lines = body.structuredText
    .split("\n")
    .map((line) => line.replace(/[^\S\n]+/g, " ").trim())
    .filter((line) => line !== "" && !/^<!doctype/i.test(line));
  return { text: lines.join("\n\n"), ...metadata };
}

function metadataOf(page: HTMLElement): Omit<PageText, "text"> {
  const meta = (name: string) =>
    page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content")?.trim();
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const found = {
    title: meta("og:title") ?? page.querySelector("h1")?.text.replace(/\s+/g, " ").trim(),
    url: [canonical, meta("og:url")].find((address) => address && URL.canParse(address)),
    publisher: meta("og:site_name"),
    author: meta("author"),
    published: /^\d{4}-\d{2}-\d{2}/.exec(meta("article:published_time") ?? meta("date") ?? "")?.[0],
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value)) as Omit<PageText, "text">;
}
