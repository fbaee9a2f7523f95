import { evened } from "../../convert/original.ts";
import type { Countries } from "../../convert/territory.ts";
import type { DocumentRecord } from "../../model/record.ts";
import type { Register } from "../../model/register.ts";
import type { Article } from "../article/read-article.ts";
import type { Extraction } from "../extraction.ts";
import { linesOf } from "../lines.ts";
import { namedIds } from "../named-ids.ts";
import { recordText, registerFile, withEntries } from "./draft-files.ts";
import { isReadable, leftOutOf } from "./left-out.ts";
import { type GivenMetadata, recordHead } from "./metadata.ts";
import { type NotProposed, proposeClaims } from "./propose-claims.ts";
import type { ProposalContext, ProposedClaim } from "./proposed-claim.ts";
import { ProposedEntries, type ProposedEntry, type RegisterList } from "./proposed-entries.ts";
import { type Draft, type Project, type Rejected, settle } from "./settle.ts";

/** What a draft is made from. */
export interface DraftInput {
  readonly article: Article;
  readonly extraction: Extraction;
  readonly given: GivenMetadata;
  readonly project: Project;
  /** The project's register and records, parsed. */
  readonly register: Register;
  readonly known: readonly DocumentRecord[];
  readonly outlines: Countries;
  /** The file that the record points into: the article's own or, of a page, that of its text. */
  readonly originalFile: string;
}

export interface ProposedDraft {
  readonly id: string;
  readonly recordFile: string;
  /** Path inside the project → text. */
  readonly files: ReadonlyMap<string, string>;
  readonly claims: readonly ProposedClaim[];
  readonly entries: readonly ProposedEntry[];
  readonly notProposed: readonly NotProposed[];
  readonly rejected: readonly Rejected[];
}

/**
 * A draft record of an article and the register entries it needs. What it returns holds against every rule of records.
 * @throws UnsoundProject when the project's own records or register have problems
 */
export function proposeDraft(input: DraftInput): ProposedDraft {
  const { article, extraction, given, project } = input;
  const lines = linesOf(extraction.text);
  const isTaken = (id: string, sha256: string) =>
    input.known.some((record) => record.id === id && record.original.sha256 !== sha256);
  const head = recordHead(article, extraction, given, lines, input.originalFile, isTaken);
  const entries = new ProposedEntries(input.register, input.outlines);
  const { claims, notProposed } = proposeClaims(
    extraction.facts,
    contextOf(extraction, entries),
    input.known,
  );
  const titleLine = lines.find((line) => head.titleBasis === "stated" && evened(line.text) === head.title);
  const recordFile = `seeds/${head.id}.yaml`;
  const make = (dropped: ReadonlySet<string>): Draft & { claims: ProposedClaim[]; added: Added } => {
    const kept = claims.filter(({ id }) => !dropped.has(id));
    const used = new Set(kept.flatMap(({ at }) => at.map(({ paragraph }) => paragraph)));
    for (const number of [titleLine?.number, head.published?.at?.paragraph]) if (number) used.add(number);
    const added = usedEntries(kept, entries.added);
    const record = recordText({ head, claims: kept, leftOut: leftOutOf(extraction.paragraphs, used) });
    return { recordFile, record, register: registerTexts(added, project), claims: kept, added };
  };
  const original = { file: head.original.file, bytes: article.bytes };
  const { draft: settled, rejected } = settle(make, project, original);
  return {
    id: head.id,
    recordFile,
    files: new Map([[recordFile, settled.record], ...settled.register]),
    claims: settled.claims,
    entries: [...settled.added.values()].flat(),
    notProposed,
    rejected,
  };
}

/** What claims of an article are proposed from. */
export function contextOf(extraction: Extraction, entries: ProposedEntries): ProposalContext {
  const { text, paragraphs, mentions, published } = extraction;
  const readable = new Set(paragraphs.filter(({ kind }) => isReadable(kind)).map(({ number }) => number));
  const lines = linesOf(text).filter(({ number }) => readable.has(number));
  return { text, lines, mentions, published, entries };
}

type Added = ReadonlyMap<RegisterList, readonly ProposedEntry[]>;

/** The proposed entries that the claims speak of, and those that these name in turn. */
function usedEntries(claims: readonly ProposedClaim[], added: Added): Added {
  const all = new Map([...added.values()].flat().map((entry) => [entry.id, entry]));
  const said = claims.map(({ about, fact }) => [about, fact]);
  const used = namedIds(said, all);
  const kept = [...added].map(([list, entries]) => [list, entries.filter(({ id }) => used.has(id))] as const);
  return new Map(kept.filter(([, entries]) => entries.length > 0));
}

function registerTexts(added: Added, project: Project): Map<string, string> {
  return new Map(
    [...added].map(([list, entries]) => {
      const file = registerFile(list);
      return [file, withEntries(project.register.get(file) ?? "", entries)];
    }),
  );
}
