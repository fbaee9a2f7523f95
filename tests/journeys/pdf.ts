import { spawnSync } from "node:child_process";

/** Whether poppler-utils, which read a PDF, are installed. */
export const hasPoppler = !spawnSync("pdftotext", ["-v"]).error;

export function pagesOf(pdf: Uint8Array): number {
  return Number(/Pages:\s+(\d+)/.exec(said("pdfinfo", ["-"], pdf))?.[1]);
}

/** The text of a PDF, as `plain` leaves it. */
export function textOf(pdf: Uint8Array): string {
  return plain(said("pdftotext", ["-raw", "-", "-"], pdf));
}

/** Text without blanks and hyphens, which lines are broken at. */
export const plain = (text: string) => text.normalize("NFKC").replace(/[\s\u00ad]/g, "");

function said(command: string, words: readonly string[], input: Uint8Array): string {
  const { status, stdout, stderr } = spawnSync(command, words, { input, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return stdout;
}
