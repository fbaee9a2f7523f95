import type { Messages } from "../i18n/messages.ts";
import type { ClaimId, Entry } from "../model/dataset.ts";
import { haltOf } from "../model/halt.ts";
import { useDocumentNames } from "./document-names.ts";
import { Cited, NotStated, PropertyRow } from "./property-row.tsx";
import { useSite } from "./site-context.ts";

type EntryWithStatus = Exclude<Entry, { type: "agreement" }>;

interface StatusLine {
  readonly word: string;
  readonly claims: readonly ClaimId[];
}

/** How far an entry has come. Where documents differ, every word stands with the documents that use it. */
export function StatusRow({ entry }: { entry: EntryWithStatus }) {
  const { messages } = useSite();
  const names = useDocumentNames();
  const lines = statusLines(entry, messages);
  const differ = lines.length > 1;
  return (
    <PropertyRow label={messages.evidence.labels.status}>
      {lines.length === 0 && <NotStated />}
      {differ && <p class="differ">{messages.evidence.differ}</p>}
      {lines.map(({ word, claims }) => (
        <Cited key={word} claims={claims} detail={differ && names(claims)}>
          {word}
        </Cited>
      ))}
    </PropertyRow>
  );
}

/** The status words of an entry, in its order. */
export function statusLines(entry: EntryWithStatus, messages: Messages): StatusLine[] {
  switch (entry.type) {
    case "facility":
      return entry.statuses.map(({ value, claims }) => ({
        word: messages.statuses[value],
        claims,
      }));
    case "flow":
      return entry.statuses.map(({ value, claims }) => ({
        word: messages.flowStatus(entry.kind, value, haltOf({ ...entry, status: value })),
        claims,
      }));
    case "measure":
      return entry.statuses.map(({ value, claims }) => ({
        word: messages.measureStatuses[value],
        claims,
      }));
  }
}
