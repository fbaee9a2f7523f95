import { applySheet } from "../../copy-sheets.ts";

/** The sheet is in the page. */
export async function linkSheet(page: Document): Promise<void> {
  applySheet(page, "present");
}
