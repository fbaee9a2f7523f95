import type { DocumentRecord } from "../model/record.ts";
import type { Finding } from "./problem.ts";
import type { ReadClaim } from "./read-records.ts";

/** The year in which an open interval begins; null for any other date. */
function beginning(date: string): string | null {
  return /^(\d{4}).*\/\.\.$/.exec(date)?.[1] ?? null;
}

/** "2022/.." is shown as "since 2022", which takes a phrase that states the start. */
export function checkSince({ claim, path }: ReadClaim, file: string): Finding[] {
  const { when } = claim;
  const year = when === undefined ? null : beginning(when);
  if (year === null || claim.at.some(({ phrase }) => phrase.includes(year))) return [];
  return [
    {
      file,
      path: [...path, "when"],
      message: `"${when}" says since when, but no phrase of the claim states that start`,
      expected: `a phrase with "${year}", or "[${year}..]" for one time then or later`,
    },
  ];
}

/** A document appears once. */
export function checkAppearance({ published }: DocumentRecord, file: string): Finding[] {
  if (!published || beginning(published.date) === null) return [];
  return [
    {
      file,
      path: ["published", "date"],
      message: `"${published.date}" is a duration, and a document appears once`,
      expected: `"[${published.date.replace(/\/\.\.$/, "..")}]", for then or later`,
    },
  ];
}
