import { pageFile } from "./page-file.ts";

/** What the names of class copies begin with. No story may have this id. */
export const CLASS_COPY = "battery-routes";

/** The names of class copies in a built site, for whatever goes through its files. */
export const CLASS_COPY_FILE: RegExp = /^battery-routes(\.[a-z]{2})?\.html$/;

/** The file of the class copy in a language, such as `battery-routes.ko.html`. */
export function classCopyFile(locale: string): string {
  return pageFile(CLASS_COPY, locale);
}
