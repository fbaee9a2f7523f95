/** What else than the map a class copy shows: its pages that the site has as files of their own, and the licences. */
const COPY_PAGES = ["handout", "answers", "method", "licences"] as const;

export type CopyPage = (typeof COPY_PAGES)[number];

/** The page that the address of a class copy asks for; null for map or presentation. @param query with or without "?" */
export function copyPageOf(query: string): CopyPage | null {
  const asked = new URLSearchParams(query).get("page");
  return COPY_PAGES.find((page) => page === asked) ?? null;
}
