import { LOCALES } from "../model/locales.ts";
import { escaped } from "../still/svg-element.ts";
import { siteAddress } from "./site-address.ts";

/**
 * The same page in every language, for search engines; readers of none of these languages get the default one. They
 * take whole addresses only (https://developers.google.com/search/docs/specialty/international/localized-versions):
 * a build that does not know the site's address has no such links.
 * @param fileIn the page's file in a language
 */
export function alternateLinks(fileIn: (locale: string) => string): string {
  if (!siteAddress().includes("://")) return "";
  const link = (language: string, locale: string) =>
    `<link rel="alternate" hreflang="${language}" href="${escaped(siteAddress() + fileIn(locale))}">`;
  return [...LOCALES.map((locale) => link(locale, locale)), link("x-default", LOCALES[0])].join("");
}
