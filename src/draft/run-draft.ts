import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeTogether } from "../convert/folders.ts";
import { counted, type Output } from "../convert/run-convert.ts";
import { ArticleError } from "./article/article-error.ts";
import { type Article, readArticle } from "./article/read-article.ts";
import { ArgumentError, type ArticleArguments, readArguments, USAGE } from "./draft-arguments.ts";
import { toEvaluationJson } from "./evaluation-json.ts";
import { extract } from "./extract.ts";
import type { Extraction } from "./extraction.ts";
import { type Environment, ModelError, readEndpoint } from "./language-model/endpoint.ts";
import { modelFacts } from "./language-model/model-facts.ts";
import { dateInAddress } from "./proposal/address-words.ts";
import { type ProposedDraft, proposeDraft } from "./proposal/propose-draft.ts";
import { UnsoundProject } from "./proposal/settle.ts";
import { readProject } from "./read-project.ts";
import { reviewDraft } from "./review/review-draft.ts";

/**
 * `npm run draft`: reads an article and writes a draft of its record, prints its facts, or lists what is open in a
 * record. Returns the exit code: 0, or 1 with one message and nothing written.
 */
export async function runDraft(
  root: string,
  words: readonly string[],
  output: Output,
  environment: Environment,
): Promise<0 | 1> {
  try {
    const request = readArguments(words);
    switch (request.command) {
      case "help":
        output.info(USAGE);
        break;
      case "review":
        reviewDraft(root, request, output);
        break;
      case "json":
        await printFacts(request, output, environment);
        break;
      case "draft":
        await writeDraft(root, request, output, environment);
        break;
    }
    return 0;
  } catch (error) {
    for (const line of messageOf(error)) output.error(line);
    return 1;
  }
}

/** Lines for the reader; a fault of the program itself is thrown on. */
function messageOf(error: unknown): string[] {
  if (error instanceof ArgumentError) return [error.message, USAGE];
  if (error instanceof ArticleError || error instanceof ModelError) return [error.message];
  if (error instanceof UnsoundProject) {
    return [error.message, "The records and register have problems already; nothing was written."];
  }
  throw error;
}

interface Read {
  readonly article: Article;
  readonly extraction: Extraction;
}

/** By rules and, where the editor asks for it, by a language model as well. */
async function read(request: ArticleArguments, output: Output, environment: Environment): Promise<Read> {
  const endpoint = request.model ? readEndpoint(environment) : null;
  const article = readArticle(request.article);
  const date = request.published ?? article.published ?? dateInAddress(request.url ?? article.url);
  const extraction = extract(article.text, date ? { published: date } : {});
  if (!endpoint) return { article, extraction };
  const { facts, rejected, withheld } = await modelFacts(extraction, endpoint);
  for (const number of withheld)
    output.error(`paragraph ${number} gives orders to whoever reads it; not sent`);
  for (const { item, why } of rejected) output.error(`model's claim ${item} rejected: ${why}`);
  return { article, extraction: { ...extraction, facts: [...extraction.facts, ...facts] } };
}

async function printFacts(
  request: ArticleArguments,
  output: Output,
  environment: Environment,
): Promise<void> {
  const { extraction } = await read(request, output, environment);
  output.info(JSON.stringify(toEvaluationJson(extraction), null, 1));
}

async function writeDraft(
  root: string,
  request: ArticleArguments,
  output: Output,
  environment: Environment,
): Promise<void> {
  const { article, extraction } = await read(request, output, environment);
  const textCopy = article.isPage ? resolve(`${article.file.replace(/\.[^./]*$/, "")}.txt`) : null;
  const { project, register, records: known, outlines } = readProject(root);
  const originalFile = textCopy ?? article.file;
  const draft = proposeDraft({
    article,
    extraction,
    given: request,
    project,
    register,
    known,
    outlines,
    originalFile,
  });
  const files = new Map(draft.files);
  if (textCopy) files.set(textCopy, article.text);
  refuseToOverwrite(root, request, draft.recordFile, textCopy, article.text);
  writeTogether(root, files);
  report(draft, textCopy, request, output);
}

function refuseToOverwrite(
  root: string,
  { force }: ArticleArguments,
  recordFile: string,
  textCopy: string | null,
  text: string,
): void {
  if (force) return;
  if (existsSync(join(root, recordFile))) {
    throw new ArticleError(`${recordFile} is there already; give another --id, or --force to replace it`);
  }
  if (textCopy && existsSync(textCopy) && readFileSync(textCopy, "utf8") !== text) {
    throw new ArticleError(
      `${textCopy} is there already, with another text; move it, or --force to replace it`,
    );
  }
}

function report(
  draft: ProposedDraft,
  textCopy: string | null,
  { article }: ArticleArguments,
  output: Output,
): void {
  output.info(`${draft.recordFile}: ${counted(draft.claims.length, "claim")} proposed, none reviewed`);
  for (const { id } of draft.entries) output.info(`  new in the register: ${id}`);
  for (const { fact, why } of draft.notProposed) {
    output.info(`  not proposed: ${fact.kind} in paragraph ${fact.evidence.paragraph}: ${why}`);
  }
  for (const { claim, why } of draft.rejected) output.info(`  dropped: claim ${claim}: ${why}`);
  if (textCopy) output.info(`${textCopy}: the page's text, which the record points into`);
  const original = textCopy ?? article;
  output.info(
    `Next: npm run dev shows it; npm run draft -- --review ${draft.id} --original ${original} lists what is open`,
  );
}
