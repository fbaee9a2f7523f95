import { isReviewed } from "../../convert/reviewed.ts";
import { counted } from "../../convert/run-convert.ts";
import { COMPLETE_LOCALES } from "../../model/locales.ts";
import type { ClaimRecord, DocumentRecord } from "../../model/record.ts";
import type { Register } from "../../model/register.ts";
import type { LocalisedText } from "../../model/text.ts";
import { namedIds } from "../named-ids.ts";

/** What a record leaves open by itself, as lines for the editor. */
export function recordLines(record: DocumentRecord, register: Register): string[] {
  const open = record.claims.filter((claim) => !isReviewed(record, claim));
  const entries = draftEntries(record, register);
  const unknown = unknownOf(record);
  return [
    `seeds/${record.id}.yaml: ${counted(record.claims.length, "claim")}, ${open.length} not reviewed`,
    ...(unknown.length > 0 ? [`Not known: ${unknown.join(", ")}`] : []),
    ...(record.reviewed || open.length > 0 || unknown.length > 0
      ? []
      : ['Left to do: take out "reviewed: false" of the record itself']),
    ...(open.length > 0 ? ["Claims not reviewed:"] : []),
    ...open.flatMap(claimLines),
    ...(entries.length > 0 ? ["Register entries not reviewed:"] : []),
    ...entries.map(entryLine),
  ];
}

function unknownOf(record: DocumentRecord): string[] {
  const fields = ["publisher", "title", "titleBasis", "published", "url", "kind"] as const;
  return fields.filter((field) => record[field] === undefined);
}

function claimLines({ id, at, says, note }: ClaimRecord): string[] {
  const paragraphs = [...new Set(at.map(({ paragraph }) => paragraph))].join(", ");
  return [`  ${id} (paragraph ${paragraphs}): ${says.en}`, ...(note ? [`    ${note.en}`] : [])];
}

interface DraftEntry {
  readonly id: string;
  readonly reviewed: boolean;
  readonly names?: LocalisedText;
  readonly source?: { readonly name: string } | undefined;
}

/** The entries under review that the record's claims name, and those that these name in turn. */
function draftEntries(record: DocumentRecord, register: Register): DraftEntry[] {
  const { stories: _stories, sources: _sources, ...lists } = register;
  const entries: DraftEntry[] = Object.values(lists).flat();
  const drafts = new Map(entries.filter(({ reviewed }) => !reviewed).map((entry) => [entry.id, entry]));
  const said = record.claims.map(({ about, fact }) => [about, fact]);
  return [...namedIds(said, drafts)].sort().flatMap((id) => drafts.get(id) ?? []);
}

function entryLine({ id, names, source }: DraftEntry): string {
  const missing = names ? COMPLETE_LOCALES.filter((tag) => !names[tag]) : [];
  const wanted = missing.map((tag) => `the name in "${tag}" is missing`);
  const read = source ? [`position read in ${source.name}`] : [];
  return `  ${[id, ...wanted, ...read].join("; ")}`;
}
