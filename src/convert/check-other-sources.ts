import type { ContextSource } from "../model/context-source.ts";
import type { ClaimRecord } from "../model/record.ts";
import { nearest } from "./nearest.ts";
import type { Finding, Path } from "./problem.ts";
import type { RecordReading } from "./read-records.ts";
import type { Listed } from "./read-register.ts";

/** "No other source was found" names nothing, and needs nothing named. */
const SPEAKS_OF_OTHERS =
  /(?<!\bno )\bother (sources|papers|newspapers|outlets|reports)\b|\bgovernment data\b/i;

interface Site {
  readonly file: string;
  readonly path: Path;
}

/** Whether the sources that a claim's remarks speak of are named, and are there. */
export function checkOtherSources(
  claim: ClaimRecord,
  site: Site,
  sources: readonly Listed<ContextSource>[],
): Finding[] {
  const remarks = [claim.note?.en, claim.certaintyWhy?.en, ...claim.derived.map(({ why }) => why.en)];
  return [...unnamed(remarks, claim.otherSources, site), ...unknown(claim.otherSources, site, sources)];
}

/** The same of the reason for a document's date. */
export function checkPublicationSources(
  { record, yaml }: RecordReading,
  sources: readonly Listed<ContextSource>[],
): Finding[] {
  const published = record?.published;
  if (!published) return [];
  const site = { file: yaml.name, path: ["published"] };
  return [
    ...unnamed([published.why?.en], published.otherSources, site),
    ...unknown(published.otherSources, site, sources),
  ];
}

function unnamed(
  remarks: readonly (string | undefined)[],
  named: readonly string[],
  { file, path }: Site,
): Finding[] {
  const words = remarks.map((remark) => remark && SPEAKS_OF_OTHERS.exec(remark)?.[0]).find(Boolean);
  if (!words || named.length > 0) return [];
  return [
    {
      file,
      path,
      message: `a remark speaks of "${words}" and names none`,
      expected: '"otherSources" with ids of data/context/sources.yaml',
    },
  ];
}

function unknown(
  named: readonly string[],
  { file, path }: Site,
  sources: readonly Listed<ContextSource>[],
): Finding[] {
  const ids = sources.map(({ entry }) => entry.id);
  return named.flatMap((id, index): Finding[] =>
    ids.includes(id)
      ? []
      : [
          {
            file,
            path: [...path, "otherSources", index],
            message: `unknown source "${id}"`,
            expected: "an id of data/context/sources.yaml",
            nearest: nearest(id, ids),
          },
        ],
  );
}
