import { Document, isMap, isScalar, isSeq, stringify, visit } from "yaml";
import type { LeftOutYaml } from "./left-out.ts";
import type { RecordHead } from "./metadata.ts";
import type { ProposedClaim } from "./proposed-claim.ts";
import type { ProposedEntry, RegisterList } from "./proposed-entries.ts";

/** A draft record, whole. */
export interface DraftRecordYaml {
  readonly head: RecordHead;
  readonly claims: readonly ProposedClaim[];
  readonly leftOut: readonly LeftOutYaml[];
}

const OPTIONS = { lineWidth: 110, aliasDuplicateObjects: false } as const;

/** The text of a record's file. */
export function recordText({ head, claims, leftOut }: DraftRecordYaml): string {
  const comment = [
    '# A draft: nothing of it is published. Review each claim, then take out its line "reviewed: false"',
    "# (and those of the register entries it names), and last the one of the record below.",
  ].join("\n");
  const parts = [
    stringify(head, OPTIONS),
    claims.length === 0
      ? "claims: []\n"
      : `claims:\n${claims.map((claim) => indented(claimText(claim))).join("\n")}`,
    stringify({ leftOut }, OPTIONS),
  ];
  return `${comment}\n${parts.join("\n")}`;
}

/** With each piece of evidence and each fact on a line of its own, as far as it fits. */
function claimText(claim: ProposedClaim): string {
  const document = new Document([claim], OPTIONS);
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !INLINE.includes(String(key.value)) || !isSeq(value)) return;
      for (const item of value.items) if (isMap(item)) item.flow = true;
    },
  });
  return document.toString({ lineWidth: OPTIONS.lineWidth });
}

const INLINE = ["at", "fact", "derived"];

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}

/** A file of the register with entries added at its end; what is there stays as it is written. */
export function withEntries(text: string, entries: readonly ProposedEntry[]): string {
  const before = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  return `${before}${entries.map((entry) => `\n${stringify([entry], OPTIONS)}`).join("")}`;
}

/** The file of the register that a list is kept in. */
export function registerFile(list: RegisterList): string {
  return `data/register/${list}.yaml`;
}
