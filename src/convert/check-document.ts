import type { StoryEntry } from "../model/register.ts";
import { checkPublication } from "./check-publication.ts";
import { child } from "./locate.ts";
import { nearest } from "./nearest.ts";
import type { Finding } from "./problem.ts";
import type { RecordReading } from "./read-records.ts";
import { isLanguageTag } from "./words.ts";

/** What can be said of a record apart from its claims: its name, address, publication and story. */
export function checkDocument(reading: RecordReading, stories: readonly StoryEntry[]): Finding[] {
  const file = reading.yaml.name;
  const findings = [...checkFileName(reading), ...checkClaimIds(reading)];
  const { record } = reading;
  if (!record) return findings;
  findings.push(...checkPublication(record, file));
  if (!isLanguageTag(record.language)) {
    findings.push({
      file,
      path: ["language"],
      message: `"${record.language}" is not a language tag`,
      expected: 'a BCP 47 tag, as in "en" or "ko"',
    });
  }
  if (record.titleBasis === "address" && !standsInAddress(record.title ?? "", record.url ?? "")) {
    findings.push({
      file,
      path: ["title"],
      message: "the title is not in the address",
      expected: 'the words of "url", or the basis "stated"',
    });
  }
  if (record.story !== undefined && !stories.some((story) => story.id === record.story)) {
    findings.push({
      file,
      path: ["story"],
      message: `unknown story "${record.story}"`,
      expected: "the id of a story in stories.yaml",
      nearest: nearest(
        record.story,
        stories.map((story) => story.id),
      ),
    });
  }
  return findings;
}

function checkFileName(reading: RecordReading): Finding[] {
  const file = reading.yaml.name;
  const name = file.slice(file.lastIndexOf("/") + 1).replace(/\.ya?ml$/, "");
  const id = child(reading.yaml.value, "id");
  if (typeof id !== "string" || id === name) return [];
  return [
    {
      file,
      path: ["id"],
      message: `the record "${id}" is in the file "${name}.yaml"`,
      expected: "the same name",
    },
  ];
}

function checkClaimIds(reading: RecordReading): Finding[] {
  const claims = child(reading.yaml.value, "claims");
  if (!Array.isArray(claims)) return [];
  const seen = new Set<unknown>();
  return claims.flatMap((claim, index): Finding[] => {
    const id = child(claim, "id");
    if (typeof id !== "string" || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        file: reading.yaml.name,
        path: ["claims", index, "id"],
        message: `the claim id "${id}" is already used in this record`,
        expected: "each id once",
      },
    ];
  });
}

function standsInAddress(title: string, url: string): boolean {
  return `-${slugOf(decodeSafely(url))}-`.includes(`-${slugOf(title)}-`);
}

/** Lower case, apostrophes and full stops dropped, everything else between words one hyphen. */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

function decodeSafely(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** Two files with one document id (of different folders, for instance). */
export function checkDocumentIds(readings: readonly RecordReading[]): Finding[] {
  const seen = new Map<string, string>();
  return readings.flatMap((reading): Finding[] => {
    const id = child(reading.yaml.value, "id");
    if (typeof id !== "string") return [];
    const other = seen.get(id);
    seen.set(id, other ?? reading.yaml.name);
    if (other === undefined) return [];
    return [
      {
        file: reading.yaml.name,
        path: ["id"],
        message: `the document id "${id}" is already used by ${other}`,
        expected: "each id once",
      },
    ];
  });
}
