import { INITIAL_VIEW } from "../../../../view/view-state.ts";

export const IS_CLASS_COPY: boolean = true;

/** The file itself with a query. Without one it shows its own language, so that the initial one is named. */
export function viewAddress(query: string): string {
  return query === "" ? `?lang=${INITIAL_VIEW.locale}` : query;
}

/** The site's, as the build knew it; else the file's name: in which folders its owner keeps it is nobody else's business. */
export function pageAddress(): string {
  return document.documentElement.dataset.home ?? `file:///${location.pathname.split("/").at(-1)}`;
}

export function isPublished(): boolean {
  return document.documentElement.dataset.home !== undefined;
}
