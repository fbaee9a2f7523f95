import type { DocumentRecord } from "../model/record.ts";
import { checkDate, checkPhrase } from "./check-claim.ts";
import { checkAppearance } from "./check-since.ts";
import { EDTF_EXAMPLES, parseEdtf } from "./edtf-date.ts";
import type { Finding } from "./problem.ts";

/** Whether a record says when its document was published and how that is known. */
export function checkPublication(record: DocumentRecord, file: string): Finding[] {
  const { published, url } = record;
  if (!published) return [];
  const path = ["published"];
  const findings = checkDate(file, [...path, "date"], published.date);
  if (published.at) {
    const site = { file, path, language: record.language };
    findings.push(...checkPhrase(published.at.phrase, site, [...path, "at", "phrase"]));
  }
  findings.push(...checkAppearance(record, file));
  const date = parseEdtf(published.date);
  if (date && !Number.isFinite(date.start)) {
    findings.push({
      file,
      path: [...path, "date"],
      message: `"${published.date}" has no first day, so the documents have no order`,
      expected: EDTF_EXAMPLES,
    });
  }
  if (published.basis === "stated" && !published.at) {
    findings.push({
      file,
      path,
      message: '"at" of "published" is missing',
      expected: "where the date is printed",
    });
  }
  if (published.basis === "inferred" && !published.why) {
    findings.push({
      file,
      path,
      message: '"why" of "published" is missing',
      expected: "how the date was reasoned",
    });
  }
  if (published.basis === "address" && !dateStandsInAddress(published.date, url ?? "")) {
    findings.push({
      file,
      path: [...path, "date"],
      message: `"${published.date}" does not stand in the address`,
      expected: 'its digits in "url", or another basis',
    });
  }
  return findings;
}

function dateStandsInAddress(date: string, url: string): boolean {
  const numbers = (date.match(/\d+/g) ?? []).map((digits) => `0?${Number(digits)}`);
  return new RegExp(`(?<!\\d)${numbers.join("\\D?")}(?!\\d)`).test(url);
}
