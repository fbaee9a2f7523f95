/** Style sheets in a class copy that apply only to some of what it shows: style elements with `data-sheet`. */
export type CopySheet = "site" | "present" | "handout" | "method";

/** Lets a sheet apply, in place of another one if so asked. */
export function applySheet(page: Document, sheet: CopySheet, instead?: CopySheet): void {
  for (const style of page.querySelectorAll<HTMLStyleElement>("style[data-sheet]")) {
    if (style.dataset.sheet === sheet) style.media = "all";
    if (style.dataset.sheet === instead) style.media = "not all";
  }
}
