import { evened } from "../../convert/original.ts";
import type { DocumentRecord } from "../../model/record.ts";
import type { Register } from "../../model/register.ts";
import type { Extraction, Fact } from "../extraction.ts";
import { uncoveredIn } from "./uncovered.ts";

/** What of the article the record leaves open, as lines for the editor. */
export function articleLines(record: DocumentRecord, extraction: Extraction, register: Register): string[] {
  const unresolved = extraction.facts.flatMap(unresolvedLines);
  const passed = extraction.passedOver.map(
    ({ kind, at, why }) => `  paragraph ${at.paragraph}: no ${kind}: ${why}: "${shortened(at.text)}"`,
  );
  const uncovered = uncoveredIn(record, extraction, register).map(({ paragraph, numbers, dates, names }) => {
    const parts = Object.entries({ numbers, dates, names }).filter(([, list]) => list.length > 0);
    return `  paragraph ${paragraph}: ${parts.map(([what, list]) => `${what}: ${list.join(", ")}`).join("; ")}`;
  });
  return [
    ...section("Not resolved:", unresolved),
    ...section("Passed over:", passed),
    ...section("Covered by no claim:", uncovered),
    ...(uncovered.length === 0 ? ["Every number, date and name of the body is covered by a claim."] : []),
  ];
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [heading, ...lines] : [];
}

function unresolvedLines({ kind, evidence, unresolved }: Fact): string[] {
  return unresolved.map(
    ({ slot, why, at }) =>
      `  paragraph ${evidence.paragraph}: ${slot} of the ${kind}: ${why}${at ? `: "${shortened(at.text)}"` : ""}`,
  );
}

/** At most eight words. */
function shortened(text: string): string {
  const words = evened(text).split(" ");
  return words.length > 8 ? `${words.slice(0, 8).join(" ")} …` : words.join(" ");
}
