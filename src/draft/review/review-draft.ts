import { readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { nearest } from "../../convert/nearest.ts";
import { readOriginal } from "../../convert/original.ts";
import type { Output } from "../../convert/run-convert.ts";
import type { DocumentRecord } from "../../model/record.ts";
import { ArticleError } from "../article/article-error.ts";
import { decodeText } from "../article/decode-text.ts";
import { extract } from "../extract.ts";
import { readProject } from "../read-project.ts";
import { articleLines } from "./article-lines.ts";
import { recordLines } from "./record-lines.ts";

export interface ReviewArguments {
  /** The id of a record, or the path of its file. */
  readonly record: string;
  /** The article the record was made from, or the folder it is in. */
  readonly original: string | undefined;
}

/**
 * Lists what is open in a record: what is not known of the document, claims and register entries that nobody has
 * reviewed, what could not be resolved, and what of the article no claim covers.
 * @throws ArticleError when record or original are not there, or do not belong together
 */
export function reviewDraft(
  root: string,
  { record: wanted, original }: ReviewArguments,
  output: Output,
): void {
  const { records, register } = readProject(root);
  const record = recordNamed(wanted, records);
  const text = original === undefined ? null : originalText(original, record);
  const published = record.published?.date.split("/")[0];
  const lines =
    text === null
      ? ["Not held against the article: name it, or its folder, with --original."]
      : articleLines(record, extract(text, published ? { published } : {}), register);
  for (const line of [...recordLines(record, register), ...lines]) output.info(line);
}

function recordNamed(wanted: string, records: readonly DocumentRecord[]): DocumentRecord {
  const id = basename(wanted).replace(/\.ya?ml$/, "");
  const record = records.find((one) => one.id === id);
  if (record) return record;
  const meant = nearest(
    id,
    records.map((one) => one.id),
  );
  throw new ArticleError(`there is no record ${id} in seeds/${meant ? `; did you mean ${meant}?` : ""}`);
}

function originalText(path: string, { original }: DocumentRecord): string {
  const file = fileAt(path, original.file);
  const bytes = readFileSync(file);
  const text = decodeText(bytes, file);
  if (readOriginal(bytes).sha256 !== original.sha256) {
    throw new ArticleError(`${file} is not the text that the record was made from: its sha-256 is another`);
  }
  return text;
}

function fileAt(path: string, name: string): string {
  const inside = join(path, name);
  const kind = (file: string) => statSync(file, { throwIfNoEntry: false });
  if (kind(path)?.isFile()) return path;
  if (kind(path)?.isDirectory() && kind(inside)?.isFile()) return inside;
  throw new ArticleError(kind(path) ? `there is no file ${name} in ${path}` : `there is no file ${path}`);
}
