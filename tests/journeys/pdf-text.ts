import { spawnSync } from "node:child_process";
import { basename } from "node:path";

/** Whether poppler-utils, which read PDFs, are there. */
export const hasPoppler: boolean = !spawnSync("pdftotext", ["-v"]).error;

/** Text without blanks and hyphens, which lines are broken at. */
export function plain(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u00ad]/g, "");
}

/** The text of a PDF as `plain` gives it. */
export function pdfText(pdf: string): string {
  return plain(said("pdftotext", "-raw", pdf, "-"));
}

export function pageCount(pdf: string): number {
  return Number(/Pages:\s+(\d+)/.exec(said("pdfinfo", pdf))?.[1]);
}

function said(command: string, ...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${words.map((word) => basename(word))}: ${stderr}`);
  return stdout;
}
