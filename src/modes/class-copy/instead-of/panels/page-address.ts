import { INITIAL_VIEW } from "../../../../view/view-state.ts";

export const IS_CLASS_COPY: boolean = true;

/** The file itself with a query. Without one it shows its own language, so that the initial one is named. */
export function viewAddress(query: string): string {
  return query === "" ? `?lang=${INITIAL_VIEW.locale}` : query;
}

/** The site's, as the build knew it; else the file's own. */
export function pageAddress(): string {
  return document.documentElement.dataset.home ?? location.href;
}

export function isPublished(): boolean {
  return document.documentElement.dataset.home !== undefined;
}
