import type { Change } from "../model/change.ts";
import { COMPLETE_LOCALES } from "../model/locales.ts";
import type { DatasetBody } from "./build-dataset.ts";
import { parseEdtf } from "./edtf-date.ts";
import { nearest } from "./nearest.ts";
import type { Finding } from "./problem.ts";
import type { Listed } from "./read-register.ts";

/** Holds the change log against its form: days that exist, newest first, every language. No clock is asked. */
export function checkChangesForm(changes: readonly Listed<Change>[]): Finding[] {
  return changes.flatMap(({ entry, file, path }, index) => {
    const findings: Finding[] = [];
    const at = (field: string, message: string, expected: string) =>
      findings.push({ file, path: [...path, field], message, expected });
    if (!isDay(entry.date)) {
      at("date", `"${entry.date}" is not a day`, "year, month and day, as in 2026-12-01");
    } else if (index > 0 && entry.date > (changes[index - 1]?.entry.date ?? "")) {
      at("date", `${entry.date} stands below an older change`, "the newest change first");
    }
    const missing = COMPLETE_LOCALES.filter((tag) => !entry.says[tag]);
    if (missing.length > 0) {
      const tags = missing.map((tag) => `"${tag}"`).join(", ");
      at("says", `the sentence in ${tags} is missing`, "a sentence in every language of the site");
    }
    return findings;
  });
}

/** Whether what changes are about is in the dataset that is published with them. */
export function checkChangesIds(changes: readonly Listed<Change>[], body: DatasetBody): Finding[] {
  const ids = [...body.entries, ...body.places, ...body.organisations].map(({ id }) => id);
  const known = new Set(ids);
  return changes.flatMap(({ entry, file, path }) =>
    entry.about.flatMap((id, one) =>
      known.has(id)
        ? []
        : [
            {
              file,
              path: [...path, "about", one],
              message: `"${id}" is not in the published data`,
              expected: "the id of an entry, a place or an organization",
              nearest: nearest(id, ids),
            },
          ],
    ),
  );
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseEdtf(text) !== null;
}
